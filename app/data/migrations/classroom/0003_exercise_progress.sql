-- How far each learner is in each exercise, so that a crash or another day never takes it away.

-- finished_at: of the latest success, whatever attempt is running now. journal_mark: last line of the world's
-- journal when the attempt began. steps: JSON, read by the one who wrote it.
create table exercise_progress (
    id {key},
    learner_id {int} not null references learners (id) on delete cascade,
    exercise text not null check (exercise <> ''),
    attempt {int} not null check (attempt >= 1),
    started_at text not null,
    finished_at text,
    running {bool} not null,
    journal_mark {int} not null check (journal_mark >= 0),
    steps text not null default '[]'
) {strict};

create unique index exercise_progress_once on exercise_progress (learner_id, exercise);
