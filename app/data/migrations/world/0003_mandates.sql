-- Direct debit in the customer area: how a mandate came, when it counts, and what was wrong with a refused one.

alter table mandates add column submitted_at text;
alter table mandates add column way text not null default 'paper' check (way in ('paper', 'online'));
alter table mandates add column bic text not null default '';
alter table mandates add column signed_at text not null default ''; -- the place
alter table mandates add column document_name text not null default '';
alter table mandates add column to_check {bool} not null default {false}; -- a picture: a person reads it
alter table mandates add column flaws text not null default ''; -- words of core::mandates::codeOf, joined by commas
alter table mandates add column active_on text;
alter table mandates add column first_debit_on text;
alter table mandates add column ended_on text;

update mandates set submitted_at = signed_on || 'T10:00:00.000Z' where signed_on is not null;
update mandates set active_on = signed_on where status = 'active';
