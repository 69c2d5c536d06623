-- The organiser's code counts its own tries: the trainer's right code does not give them back.

alter table organiser_pin add column failures {int} not null default 0 check (failures >= 0);
alter table organiser_pin add column failed_at text; -- the last of them
