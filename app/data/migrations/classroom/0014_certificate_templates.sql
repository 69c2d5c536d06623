-- The looks of certificates that a trainer made: exactly one is the default. None: certificates look as they come.

-- An empty text leaves the program's words, in the language of the room.
create table certificate_templates (
    id {key},
    name text not null check (name <> ''),
    name_folded text not null unique,
    title text not null default '',
    subtitle text not null default '',
    words text not null default '',
    accent text not null default 'violet' check (accent in ('violet', 'green', 'blue', 'red', 'ink')),
    is_framed {bool} not null default {true},
    is_default {bool} not null default {false}
) {strict};

create unique index certificate_templates_default on certificate_templates (is_default) where is_default;
