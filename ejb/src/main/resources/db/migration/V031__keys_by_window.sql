-- Keys stand with the day they count for, those of the ledger with their dossier before them: a question for a window of
-- days is answered by one index, whatever else the archive holds.
alter table article_profile_key alter column key_name set data type varchar(200);
drop index article_profile_key_ix;
create index article_profile_key_ix on article_profile_key (key_name, key_day, article_id);

alter table dossier_key alter column key_name set data type varchar(200);
update dossier_key set key_day = (select d.last_day from dossier d where d.id = dossier_key.dossier_id);
drop index dossier_key_ix;
create index dossier_key_ix on dossier_key (key_name, key_day, dossier_id);

alter table ledger_entry_key alter column key_name set data type varchar(200);
alter table ledger_entry_key add column key_day date;
update ledger_entry_key
set key_name = (select e.dossier_id from ledger_entry e where e.id = ledger_entry_key.entry_id) || '|' || key_name,
    key_day  = (select e.last_day from ledger_entry e where e.id = ledger_entry_key.entry_id);
alter table ledger_entry_key alter column key_day set not null;
drop index ledger_entry_key_ix;
create index ledger_entry_key_ix on ledger_entry_key (key_name, key_day, entry_id);
