-- Long-running matters and what is believed in them.
create table dossier (
    id          varchar(64)     not null primary key,
    title       varchar(300)    not null,
    title_fixed boolean         not null,
    pinned      boolean         not null,
    merged_into varchar(64),
    first_day   date            not null,
    last_day    date            not null,
    night       date            not null,
    body        varchar(200000) not null
);
create index dossier_merged_ix on dossier (merged_into);
create index dossier_last_ix on dossier (last_day, id);

create table dossier_key (
    dossier_id varchar(64)  not null references dossier (id),
    key_name   varchar(120) not null,
    key_day    date         not null,
    primary key (dossier_id, key_name, key_day)
);
create index dossier_key_ix on dossier_key (key_name, key_day);

create table dossier_story (
    story_id   varchar(64) not null primary key,
    dossier_id varchar(64) not null,
    last_day   date        not null,
    night      date        not null
);
create index dossier_story_ix on dossier_story (dossier_id, last_day);

create table ledger_entry (
    id          varchar(64)      not null primary key,
    dossier_id  varchar(64)      not null,
    kind        varchar(20)      not null,
    part_of     varchar(64),
    first_night date             not null,
    last_day    date             not null,
    due_day     date,
    body        varchar(1000000) not null
);
create index ledger_entry_dossier_ix on ledger_entry (dossier_id, last_day);
create index ledger_entry_due_ix on ledger_entry (due_day);

create table ledger_entry_key (
    entry_id varchar(64)  not null references ledger_entry (id),
    key_name varchar(120) not null,
    primary key (entry_id, key_name)
);
create index ledger_entry_key_ix on ledger_entry_key (key_name, entry_id);

create table ledger_correction (
    id              varchar(64)              not null primary key,
    subject_id      varchar(64)              not null,
    kind            varchar(30)              not null,
    claim_kind      varchar(20)              not null,
    span_start      integer                  not null,
    span_end        integer                  not null,
    corrected_value varchar(1000)            not null,
    author          varchar(200)             not null,
    made_at         timestamp with time zone not null,
    night           date                     not null
);
create index ledger_correction_ix on ledger_correction (subject_id);
