-- Which articles say the same, and which tell of one happening.
create table article_profile (
    article_id varchar(64)     not null primary key,
    file       varchar(1000)   not null,
    outlet     varchar(300),
    origin     varchar(300)    not null,
    window_day date            not null,
    night      date            not null,
    turn       bigint          not null,
    story_id   varchar(64),
    body       varchar(100000) not null
);

create table article_profile_key (
    article_id varchar(64)  not null references article_profile (article_id),
    key_name   varchar(120) not null,
    key_day    date         not null,
    primary key (article_id, key_name, key_day)
);
create index article_profile_key_ix on article_profile_key (key_name, key_day);

create table story (
    id          varchar(64)   not null primary key,
    title       varchar(1000) not null,
    first_day   date          not null,
    last_day    date          not null,
    night       date          not null,
    size        integer       not null,
    merged_into varchar(64)
);

create table story_member (
    article_id varchar(64)   not null primary key,
    story_id   varchar(64)   not null,
    file       varchar(1000) not null,
    window_day date          not null,
    night      date          not null,
    turn       bigint        not null
);
create index story_member_ix on story_member (story_id, turn);

create table duplicate (
    article_id varchar(64)   not null primary key,
    file       varchar(1000) not null,
    of_article varchar(64)   not null,
    of_file    varchar(1000) not null,
    kind       varchar(20)   not null,
    origin     varchar(300),
    night      date          not null
);
create index duplicate_ix on duplicate (of_article);

create table article_correction (
    id              varchar(64)              not null primary key,
    article_id      varchar(64)              not null,
    kind            varchar(30)              not null,
    corrected_value varchar(1000)            not null,
    author          varchar(200)             not null,
    made_at         timestamp with time zone not null,
    night           date                     not null,
    reason          varchar(1000)
);
create index article_correction_ix on article_correction (article_id);
