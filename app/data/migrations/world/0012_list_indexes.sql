-- The trainer's lists go by day, page after page, however many rows there are.

create index invoices_issued on invoices (issued_on, id);
create index invoices_due on invoices (due_on, id);
create index readings_read on readings (read_on, id);
create index requests_opened on requests (opened_at, id);
create index mails_sent on mails (sent_at, id);
create index accounts_created on accounts (created_at, id);
create index supply_points_name on supply_points (name_folded, id);
