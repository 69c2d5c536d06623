-- The button of a message and whether it is a fraud attempt: what a learner clicks, or learns not to click.

alter table mails add column action_label text not null default '';
alter table mails add column action_url text not null default '';
alter table mails add column fraud {bool} not null default {false};
