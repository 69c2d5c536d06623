-- The room in hand: a second code for whoever is answerable for it, and the pause that all its screens follow.

-- One row at most; it shares the tries and the wait of the trainer's code.
create table organiser_pin (
    id {int} not null primary key check (id = 1),
    hash text not null check (hash <> '')
) {strict};

-- One row at most: the pause asked for last. started_at: UTC, by the clock of the machine it was asked on.
create table room_pause (
    id {int} not null primary key check (id = 1),
    number {int} not null check (number >= 1),
    started_at text not null,
    seconds {int} not null check (seconds between 1 and 1800),
    over {bool} not null default {false}
) {strict};
