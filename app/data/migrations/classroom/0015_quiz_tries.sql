-- Questions may allow a number of tries. Those of before the trainer gave tries back stay, and count no more.

alter table quiz_attempts add column counts {bool} not null default {true};
