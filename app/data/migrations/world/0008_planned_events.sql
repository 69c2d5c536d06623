-- What the trainer makes happen, what the calendar brings, and what came of it.

create table planned_events (
    id {key},
    supply_point_id {int} references supply_points (id), -- null: everybody, or the machine
    kind text not null,
    due_at text not null,
    status text not null check (status in ('planned', 'done', 'cancelled')),
    done_at text,
    touched {int} not null default 0,
    occurrence text unique -- of the calendar: what it was and its day, so that it happens once
) {strict};
create index planned_events_due on planned_events (status, due_at);
