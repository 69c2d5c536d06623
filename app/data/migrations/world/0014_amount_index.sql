-- An amount is looked for among a hundred thousand invoices, the newest first.

create index invoices_total on invoices (total_cents, issued_on, id);
