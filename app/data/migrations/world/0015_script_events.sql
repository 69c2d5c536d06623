-- A session script under way is made of planned events: which run they are of, at which minute, and whether it rests.

alter table planned_events add column script_run {int}; -- null: of no script
alter table planned_events add column script_minute {int};
alter table planned_events add column held {bool} not null default {false}; -- the session rests: not due
alter table planned_events add column subject text not null default ''; -- the exercise, or the trainer's note
create index planned_events_run on planned_events (script_run);
