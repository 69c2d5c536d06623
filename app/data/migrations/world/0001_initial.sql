-- The fictional world of electruc.example: supply points, their customers, what they are billed, ask and download.

create table world_meta (
    key text not null primary key, -- day, content_hash
    value text not null
) {strict};

create table supply_points (
    id {key},
    ean text not null unique check (length(ean) = 18),
    meter_number text not null,
    meter_kind text not null check (meter_kind in ('single', 'day_night', 'smart')),
    title text not null check (title in ('madame', 'monsieur')),
    first_name text not null,
    last_name text not null,
    name_folded text not null, -- first and last name, for searching
    street text not null,
    number text not null,
    box text not null default '',
    postcode text not null check (length(postcode) = 4),
    city text not null,
    offices_note text not null default '' -- for the back office, never seen by the client
) {strict};

-- Who a learner can be.
create table personas (
    id {key},
    supply_point_id {int} not null unique references supply_points (id),
    position {int} not null unique, -- order on the cards, 1 first
    has_story {bool} not null, -- a complete story, offered first
    email text not null,
    card_password text not null, -- fictional, printed on the persona's card
    has_account {bool} not null, -- otherwise the learner registers with the letter
    story text not null default '' -- one line for the trainer
) {strict};

-- The letter that opens registration. The code is fictional and printed on paper.
create table invitations (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    code_hash text not null,
    code_clear text not null default '', -- for printing the letter again
    made_at text not null,
    expires_at text not null,
    used_at text,
    failures {int} not null default 0 check (failures >= 0),
    locked_until text
) {strict};
create index invitations_supply_point on invitations (supply_point_id);

create table accounts (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    email text not null unique,
    password_hash text not null,
    active {bool} not null default {true},
    client_number text not null unique,
    billing_street text not null,
    billing_number text not null,
    billing_box text not null default '',
    billing_postcode text not null check (length(billing_postcode) = 4),
    billing_city text not null,
    phone text not null default '',
    contact text not null default 'email' check (contact in ('email', 'phone')),
    language text not null default 'fr' check (language in ('fr', 'nl', 'de', 'en')),
    created_at text not null
) {strict};
create index accounts_supply_point on accounts (supply_point_id);

create table contracts (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    reference text not null unique,
    offer_name text not null,
    tariff text not null check (tariff in ('fixed', 'variable')),
    price_micro {int} not null check (price_micro >= 0),
    standing_charge_cents {int} not null check (standing_charge_cents >= 0),
    starts_on text not null,
    fixed_until text,
    status text not null check (status in ('active', 'suspended', 'closed'))
) {strict};
create index contracts_supply_point on contracts (supply_point_id);

create table invoices (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    reference text not null unique,
    communication text not null unique check (length(communication) = 12),
    period_from text not null,
    period_to text not null,
    issued_on text not null,
    due_on text not null,
    kwh {int} not null check (kwh >= 0),
    index_from {int} not null check (index_from >= 0),
    index_to {int} not null check (index_to >= index_from),
    price_micro {int} not null check (price_micro >= 0),
    standing_charge_cents {int} not null,
    total_cents {int} not null,
    tariff text not null check (tariff in ('fixed', 'variable')),
    status text not null check (status in ('to_pay', 'paid', 'cancelled')),
    paid_on text,
    replaced_by text not null default '', -- reference of the invoice that replaces a cancelled one
    attached_pdf {blob}, -- wins over the painted one (E-52)
    check ((status = 'paid') = (paid_on is not null))
) {strict};
create index invoices_supply_point on invoices (supply_point_id, issued_on);

create table readings (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    read_on text not null,
    day_kwh {int} not null check (day_kwh >= 0), -- 1.8.1, or the only register
    night_kwh {int} not null default 0 check (night_kwh >= 0), -- 1.8.2
    injection_day_kwh {int} not null default 0 check (injection_day_kwh >= 0), -- 2.8.1
    injection_night_kwh {int} not null default 0 check (injection_night_kwh >= 0), -- 2.8.2
    status text not null check (status in ('pending', 'validated', 'refused')),
    source text not null check (source in ('imported', 'client', 'estimated')),
    note text not null default '',
    sent_at text -- when the client sent it
) {strict};
create index readings_supply_point on readings (supply_point_id, read_on);

create table requests (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    reference text not null unique,
    kind text not null,
    subject text not null,
    subject_folded text not null,
    status text not null check (status in ('open', 'waiting', 'answered', 'closed')),
    opened_at text not null,
    closed_at text
) {strict};
create index requests_supply_point on requests (supply_point_id, opened_at);

create table request_messages (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    request_id {int} not null references requests (id),
    author text not null check (author in ('client', 'electruc')),
    author_name text not null default '',
    body text not null,
    written_at text not null,
    read_by_client {bool} not null default {true}
) {strict};
create index request_messages_request on request_messages (request_id, written_at);

create table mandates (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    reference text not null unique,
    account_holder text not null,
    iban text not null,
    status text not null check (status in ('draft', 'waiting', 'active', 'refused', 'cancelled')),
    signed_on text,
    note text not null default '',
    document {blob} -- the signed form the client sent
) {strict};
create index mandates_supply_point on mandates (supply_point_id);

create table attachments (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    request_message_id {int} not null references request_messages (id),
    name text not null,
    media_type text not null,
    content {blob} not null
) {strict};
create index attachments_message on attachments (request_message_id);

create table mails (
    id {key},
    supply_point_id {int} not null references supply_points (id), -- whose mailbox
    folder text not null default 'inbox' check (folder in ('inbox', 'sent', 'draft', 'junk', 'trash')),
    sender_name text not null,
    sender_address text not null,
    recipient text not null,
    subject text not null,
    subject_folded text not null,
    body text not null, -- plain text, paragraphs separated by an empty line
    action_label text not null default '', -- the button of the message
    action_url text not null default '',
    fraud {bool} not null default {false}, -- a fraud attempt to recognise
    sent_at text not null,
    is_read {bool} not null default {false},
    invoice_reference text not null default '' -- the invoice it announces, if any
) {strict};
create index mails_supply_point on mails (supply_point_id, folder, sent_at);

-- « Téléchargements »: the bytes are in the row, so that files come and go with the world in one transaction.
create table files (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    name text not null,
    content {blob} not null,
    size_bytes {int} not null check (size_bytes >= 0),
    source text not null, -- what paints it again: invoice:2026-11-0417, contract:<ean>, terms:
    source_url text not null default '',
    saved_at text not null,
    opened {bool} not null default {false},
    removed_at text -- kept until the reset so that removing can be undone
) {strict};
create index files_supply_point on files (supply_point_id, saved_at);

create table preferences (
    id {key},
    supply_point_id {int} not null references supply_points (id),
    name text not null, -- text_percent, theme…
    value text not null,
    unique (supply_point_id, name)
) {strict};

create table contact_messages (
    id {key},
    supply_point_id {int} references supply_points (id), -- null: nobody was chosen at the desk
    sender_name text not null,
    sender_email text not null,
    subject text not null check (subject in ('invoice', 'reading', 'contract', 'account', 'other')),
    body text not null,
    sent_at text not null
) {strict};
create index contact_messages_supply_point on contact_messages (supply_point_id);

create table sign_ins (
    id {key},
    supply_point_id {int} references supply_points (id), -- null: the address is nobody's
    email text not null,
    accepted {bool} not null,
    at text not null
) {strict};
create index sign_ins_supply_point on sign_ins (supply_point_id);

create table journal (
    id {key},
    supply_point_id {int} references supply_points (id), -- null: the room's own facts
    at text not null,
    event text not null,
    subject text not null,
    attributes text not null -- JSON object
) {strict};
create index journal_supply_point on journal (supply_point_id, id);

-- In the live world: which reset can be taken back, and from which copy. In a copy kept for undo: its own number; the
-- two must agree. Of this database only: never copied, never dumped.
create table undo_mark (
    id {int} not null primary key check (id = 1),
    undo_id text not null,
    slot {int} not null check (slot in (1, 2)),
    made_at text not null,
    level text not null check (level in ('person', 'group', 'all', 'snapshot')),
    supply_point_id {int} -- of level person
) {strict};

-- In a snapshot only: what the trainer called it. Never copied, never dumped.
create table snapshot_label (
    id {int} not null primary key check (id = 1),
    name text not null,
    made_at text not null
) {strict};
