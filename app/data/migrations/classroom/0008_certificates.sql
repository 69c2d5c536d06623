-- Certificates that anybody can verify: the key they are signed with, whose keys are trusted, what was given and
-- taken back. No name of a learner is ever written here.

-- One row at most, made at the first certificate. It outlives every reset: what was given on paper stays true.
create table signing_key (
    id {int} not null primary key check (id = 1),
    public_key text not null,
    secret_key text not null,
    made_at text not null
) {strict};

-- Keys are base64, fingerprints hexadecimal.
create table trusted_keys (
    fingerprint text not null primary key check (fingerprint <> ''),
    public_key text not null,
    organisation text not null,
    added_at text not null
) {strict};

-- exercises: ids with a space between. given: made here; one that came from elsewhere is only taken back.
create table certificates (
    code text not null primary key check (code <> ''),
    day text,
    exercises text not null default '',
    is_whole {bool} not null default {false},
    given {bool} not null,
    revoked_at text
) {strict};

-- Who gives the workshop. One row at most.
create table organisation (
    id {int} not null primary key check (id = 1),
    name text not null default '',
    place text not null default '',
    trainer text not null default '',
    logo {blob}
) {strict};
