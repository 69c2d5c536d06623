-- The tries of the questions that close an exercise: what each learner reached, never what was answered.

-- number: counts the tries of one exercise. percent: of the points.
create table quiz_attempts (
    id {key},
    learner_id {int} not null references learners (id) on delete cascade,
    exercise text not null check (exercise <> ''),
    number {int} not null check (number >= 1),
    at text not null,
    questions {int} not null check (questions >= 1),
    right_answers {int} not null check (right_answers between 0 and questions),
    percent {int} not null check (percent between 0 and 100),
    passed {bool} not null
) {strict};

create unique index quiz_attempts_once on quiz_attempts (learner_id, exercise, number);
