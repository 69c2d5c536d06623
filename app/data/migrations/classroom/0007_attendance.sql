-- Who sits where and how it goes, so that the trainer sees who needs help without asking.

-- One row for each learner who ever sat down. seat: of the machine. exercise: empty without one. Seconds are of
-- work, as the machine counted them: nothing while a pause or the trainer's place is shown. …_helped: on the step that is
-- being done, what the trainer came for already. hand_seconds: null unless the hand is raised.
create table attendance (
    learner_id {int} not null primary key references learners (id) on delete cascade,
    seat text not null,
    present {bool} not null,
    exercise text not null default '',
    still_seconds {int} not null default 0 check (still_seconds >= 0),
    exercise_seconds {int} not null default 0 check (exercise_seconds >= 0),
    hint_at {int} not null default 0 check (hint_at >= 0),
    mistakes_helped {int} not null default 0 check (mistakes_helped >= 0),
    hints_helped {int} not null default 0 check (hints_helped >= 0),
    hand_seconds {int} check (hand_seconds >= 0)
) {strict};
