-- Who rang whom up on the phone, and how the talk ended.

create table calls (
    id {key},
    supply_point_id {int} not null references supply_points (id), -- whose phone
    script text not null, -- a file of demo-data/calls
    rang_at text not null,
    status text not null check (status in ('ringing', 'refused', 'ended')),
    outcome text not null default '' check (outcome in ('', 'safe', 'fell', 'genuine'))
) {strict};
create index calls_phone on calls (supply_point_id, rang_at);
