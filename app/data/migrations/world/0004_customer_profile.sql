-- What customers decide about their account: which messages they want, an address on its way, a closed account; and
-- from what device somebody signed in.

alter table accounts add column invoices_by_email {bool} not null default {true};
alter table accounts add column sms_reminder {bool} not null default {false};
alter table accounts add column password_changed_at text; -- null: still the one of the registration
alter table accounts add column closed_at text; -- the customer closed it: deactivated, nothing erased

alter table sign_ins add column device text not null default ''; -- empty: this machine

-- A new e-mail address, until the link sent to it was opened. Only the hash of the link's secret is kept.
create table email_changes (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    account_id {int} not null references accounts (id),
    email text not null,
    token_hash text not null unique,
    asked_at text not null,
    expires_at text not null,
    confirmed_at text,
    dropped_at text -- given up, or another one was asked for
) {strict};
create index email_changes_account on email_changes (account_id, asked_at);
