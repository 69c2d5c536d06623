-- The sessions that a trainer prepared: what happens at which minute.

create table scripts (
    id {key},
    name text not null check (name <> ''),
    name_folded text not null unique
) {strict};

-- subject: the code of an event, an exercise, or the words of a note.
create table script_lines (
    id {key},
    script_id {int} not null references scripts (id) on delete cascade,
    minute {int} not null check (minute between 0 and 240),
    kind text not null check (kind in ('event', 'exercise', 'note')),
    subject text not null check (subject <> '')
) {strict};
create index script_lines_script on script_lines (script_id);
