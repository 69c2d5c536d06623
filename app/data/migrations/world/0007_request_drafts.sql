-- A request that was begun and kept for later: one a customer, with the files already chosen.

create table request_drafts (
    id {key},
    supply_point_id {int} not null unique references supply_points (id),
    kind text not null,
    subject text not null,
    body text not null,
    saved_at text not null
) {strict};

create table request_draft_files (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    request_draft_id {int} not null references request_drafts (id),
    name text not null,
    content {blob} not null
) {strict};
create index request_draft_files_draft on request_draft_files (request_draft_id);
