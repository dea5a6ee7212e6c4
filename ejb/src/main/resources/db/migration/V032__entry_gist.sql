-- What of an entry a claim is set against, beside the sightings that it follows from; filled when an entry is next told of.
alter table ledger_entry add column gist varchar(100000);
