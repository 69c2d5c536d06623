-- A mailbox that answers, keeps files and knows people: where a mail was before it was deleted, whom to answer, what
-- gives a fraud away, what is searched; attachments and the address book.

alter table mails add column came_from text not null default '';
alter table mails add column reply_to text not null default '';
alter table mails add column clues text not null default ''; -- one a line
alter table mails add column answered {bool} not null default {false};
alter table mails add column template_id text not null default '';
alter table mails add column answers {int}; -- of a draft: the mail it replies to
alter table mails add column search_folded text not null default ''; -- people, subject and body

create table mail_attachments (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    mail_id {int} not null references mails (id),
    name text not null,
    media_type text not null,
    size_bytes {int} not null check (size_bytes >= 0),
    source text not null default '', -- what paints it (invoice:2026-11-0417), then without content
    content {blob},
    check ((source = '') = (content is not null))
) {strict};
create index mail_attachments_mail on mail_attachments (mail_id);

create table mail_contacts (
    id {key},
    supply_point_id {int} not null references supply_points (id), -- whose address book
    name text not null,
    name_folded text not null,
    address text not null,
    unique (supply_point_id, address)
) {strict};
