-- The room's own facts, which outlive a reset of the world: settings, the trainer's code, groups and first names,
-- a reset on its way, what the trainer did.

create table settings (
    key text not null primary key,
    value text not null
) {strict};

-- One row at most. wait_until: UTC; no code is tried before it.
create table pin (
    id {int} not null primary key check (id = 1),
    hash text not null check (hash <> ''),
    failures {int} not null default 0 check (failures >= 0),
    wait_until text
) {strict};

create table groups (
    id {key},
    name text not null check (name <> ''),
    position {int} not null unique
) {strict};

-- folded_name finds a name whatever its case and accents. A removed learner stays for one undo.
create table learners (
    id {key},
    group_id {int} not null references groups (id) on delete cascade,
    first_name text not null check (first_name <> ''),
    folded_name text not null,
    avatar {int} not null check (avatar between 0 and 11),
    ean text not null,
    position {int} not null,
    removed {bool} not null default {false}
) {strict};

create unique index learners_name on learners (group_id, folded_name) where not removed;
create unique index learners_ean on learners (ean) where not removed;

-- What must be finished or forgotten at the next start when the machine stops half-way between the two stores.
-- payload: JSON, read by the one who wrote it.
create table intents (
    name text not null primary key,
    payload text not null,
    made_at text not null
) {strict};

create table trainer_actions (
    id {key},
    at text not null,
    action text not null check (action <> ''),
    subject text not null default '',
    attributes text not null default '{}'
) {strict};
