-- The phone of each person: the texts they receive.

create table texts (
    id {key},
    supply_point_id {int} not null references supply_points (id), -- whose phone
    sender text not null,
    body text not null,
    fraud {bool} not null default {false},
    clues text not null default '', -- one a line
    sent_at text not null,
    is_read {bool} not null default {false},
    place text not null default 'inbox' check (place in ('inbox', 'reported', 'trash')),
    template_id text not null default ''
) {strict};
create index texts_phone on texts (supply_point_id, sent_at);
