-- The lists of exercises that a trainer makes for a group, such as « Séance 2 »: which, in what order, with how much help.

-- exercises: their names in order, separated by a space. chosen: in force for the group, one at most; none: all exercises.
create table exercise_plans (
    id {key},
    group_id {int} not null references groups (id) on delete cascade,
    name text not null check (name <> ''),
    name_folded text not null,
    exercises text not null check (exercises <> ''),
    mode text not null default 'guide' check (mode in ('show', 'guide', 'alone')),
    help text not null default 'all' check (help in ('all', 'hints', 'hand')),
    same_for_all {bool} not null default {false},
    chosen {bool} not null default {false}
) {strict};

create unique index exercise_plans_name on exercise_plans (group_id, name_folded);
create unique index exercise_plans_chosen on exercise_plans (group_id) where chosen;
