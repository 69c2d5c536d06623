-- Registration by invitation: who reserved or used a letter, and the links sent by e-mail.

alter table invitations add column account_id {int} references accounts (id);

-- A link of an e-mail that proves who reads the mailbox. Only the hash of its secret is kept.
create table account_links (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    account_id {int} not null references accounts (id),
    purpose text not null check (purpose in ('activation', 'password')),
    token_hash text not null unique,
    made_at text not null,
    expires_at text not null,
    used_at text -- a link dies once used, or once a newer one was sent
) {strict};
create index account_links_account on account_links (account_id, purpose);
