-- Yearly billing: contracts with advances and a statement a year, what sort of invoice each one is, and the advances
-- agreed on, newest last.

alter table contracts add column billing text not null default 'monthly' check (billing in ('monthly', 'yearly'));
alter table contracts add column statement_month {int} not null default 0 check (statement_month between 0 and 12);

alter table invoices add column kind text not null default 'usage'
    check (kind in ('usage', 'advance', 'statement', 'closing'));
alter table invoices add column advances_cents {int} not null default 0; -- already paid, taken off the total

create table advances (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    amount_cents {int} not null check (amount_cents > 0), -- a month
    starts_on text not null, -- the first month it is asked for
    decided_on text not null,
    origin text not null check (origin in ('contract', 'statement', 'customer'))
) {strict};
create index advances_supply_point on advances (supply_point_id, id);
