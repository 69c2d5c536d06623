-- How each learner does each exercise.

alter table exercise_progress add column mode text not null default 'guide' check (mode in ('show', 'guide', 'alone'));
