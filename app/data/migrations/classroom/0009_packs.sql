-- Exercises that somebody else wrote, offered besides the program's own.

create table packs (
    id text not null primary key check (id <> ''),
    title text not null check (title <> ''),
    author text not null default '',
    added_at text not null
) {strict};

-- content: JSON, checked before it came here and again when it is read.
create table pack_files (
    id {key},
    pack_id text not null references packs (id) on delete cascade,
    name text not null check (name <> ''),
    content text not null
) {strict};

create unique index pack_files_once on pack_files (pack_id, name);
