-- What changed, and the short accounts of it.
create table development (
    id          varchar(64)     not null primary key,
    night       date            not null,
    turn        bigint          not null,
    dossier_id  varchar(64),
    story_id    varchar(64),
    entry_id    varchar(64),
    article_id  varchar(64)     not null,
    file        varchar(1000)   not null,
    change_kind varchar(30)     not null,
    was_text    varchar(2000)   not null,
    now_text    varchar(2000)   not null,
    origins     integer         not null,
    rank_value  integer         not null,
    standing    varchar(20)     not null,
    corrects    varchar(64),
    doubt       varchar(500),
    people      varchar(4000)   not null,
    evidence    varchar(100000) not null
);
create index development_night_ix on development (night, rank_value);
create index development_entry_ix on development (entry_id);
create index development_dossier_ix on development (dossier_id, night);
create index development_article_ix on development (article_id);

create table development_correction (
    id             varchar(64)              not null primary key,
    development_id varchar(64)              not null,
    reason         varchar(1000)            not null,
    author         varchar(200)             not null,
    made_at        timestamp with time zone not null,
    night          date                     not null
);
create index development_correction_ix on development_correction (development_id);

create table summary (
    subject_id varchar(64)     not null primary key,
    night      date            not null,
    body       varchar(100000) not null
);
