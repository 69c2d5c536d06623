-- The pause that all screens of a room follow (X-32).

-- One row at most: the pause asked for last. started_at: UTC, by the clock of the machine it was asked on.
create table room_pause (
    id {int} not null primary key check (id = 1),
    number {int} not null check (number >= 1),
    started_at text not null,
    seconds {int} not null check (seconds between 1 and 1800),
    over {bool} not null default {false},
    message text not null default ''
) {strict};
