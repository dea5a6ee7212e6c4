-- The texts, stored once and never changed, and what each of them states.
create table article (
    id               varchar(64)   not null primary key,
    run_id           bigint        not null,
    night            date          not null,
    path             varchar(1000) not null,
    outlet           varchar(300),
    headline         varchar(2000) not null,
    headline_derived boolean       not null,
    published_day    date,
    published_at     varchar(40),
    published_zone   varchar(60),
    published_basis  varchar(20)   not null,
    published_why    varchar(1000) not null,
    link             varchar(2000),
    language         varchar(40),
    parts            text          not null,
    body             text          not null
);
create index article_run_ix on article (run_id);
create index article_night_ix on article (night, id);

create table reading (
    article_id varchar(64) not null primary key references article (id),
    claims     text        not null
);

create table article_person (
    article_id  varchar(64)  not null references article (id),
    name_key    varchar(200) not null,
    name        varchar(200) not null,
    role        varchar(500),
    affiliation varchar(300),
    said_day    date         not null,
    primary key (article_id, name_key)
);
create index article_person_ix on article_person (name_key, said_day, article_id);

create table relating (
    article_id varchar(64) not null primary key references article (id),
    run_id     bigint      not null,
    turn       bigint      not null
);
create index relating_run_ix on relating (run_id);
create index relating_turn_ix on relating (turn);
