-- An entry that staff called wrong stays, and is withdrawn.
alter table ledger_entry add column withdrawn boolean default false not null;
