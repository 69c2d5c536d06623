-- Customers may ask for a code by text at each sign-in.

alter table accounts add column code_by_text {bool} not null default {false};
