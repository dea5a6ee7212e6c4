-- What a rebuild needs to know: which entries a night has touched, and which articles are to be related again.
alter table ledger_entry add column last_night date default date '9999-12-31' not null;
create index ledger_entry_night_ix on ledger_entry (last_night);

alter table relating add column pending boolean default false not null;
create index relating_pending_ix on relating (pending, turn);

-- Two claims that staff calls one, or two: the article of the other.
alter table ledger_correction add column other_subject varchar(64);
create index ledger_correction_other_ix on ledger_correction (other_subject);
