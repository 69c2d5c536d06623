-- A second code, for whoever answers for the room (X-48). One row at most; it shares the tries and the wait of the
-- trainer's code.

create table organiser_pin (
    id {int} not null primary key check (id = 1),
    hash text not null check (hash <> '')
) {strict};
