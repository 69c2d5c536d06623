-- The people whom the trainer added to the world (import, by hand, invented), so that a reset keeps them.

-- A row of the world's content with another holder or address when is_new is false. A removed one stays for its undo.
create table people (
    id {key},
    ean text not null unique check (length(ean) = 18),
    is_new {bool} not null,
    title text not null check (title in ('madame', 'monsieur')),
    first_name text not null check (first_name <> ''),
    last_name text not null check (last_name <> ''),
    street text not null,
    number text not null,
    box text not null default '',
    postcode text not null check (length(postcode) = 4),
    city text not null,
    email text not null, -- of the mailbox; empty when is_new is false
    card_password text not null,
    added_at text not null,
    removed {bool} not null default {false}
) {strict};

create index learners_position on learners (position);
