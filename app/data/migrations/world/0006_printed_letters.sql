-- When the newest letter was printed or saved for printing, for the trainer's list.

alter table invitations add column printed_at text;
