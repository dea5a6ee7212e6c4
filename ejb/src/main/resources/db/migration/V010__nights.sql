-- What arrived, who works on it, and what could not be read.
create sequence run_seq start with 1 increment by 1;
create sequence source_file_seq start with 1 increment by 50;
create sequence quarantine_entry_seq start with 1 increment by 50;

create table run (
    id            bigint                   not null primary key,
    night         date                     not null,
    cause         varchar(20)              not null,
    scheduled_for date unique,
    state         varchar(20)              not null,
    execution_id  bigint,
    started_at    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    stopped_by    varchar(60)
);
create index run_state_ix on run (state);

create table source_file (
    id           bigint                   not null primary key,
    run_id       bigint                   not null references run (id),
    night        date                     not null,
    path         varchar(1000)            not null,
    slot         integer                  not null,
    size         bigint                   not null,
    modified     timestamp with time zone not null,
    content_hash varchar(64)              not null,
    outlet       varchar(300),
    given_title  varchar(1000),
    given_day    date,
    given_link   varchar(2000),
    state        varchar(20)              not null,
    place        varchar(20)              not null,
    lies_at      varchar(1100),
    unique (run_id, path)
);
create index source_file_work_ix on source_file (run_id, state, id);
create index source_file_content_ix on source_file (content_hash);
create index source_file_path_ix on source_file (path, state);

create table quarantine_entry (
    id             bigint        not null primary key,
    source_file_id bigint        not null references source_file (id),
    item           integer       not null,
    run_id         bigint        not null,
    night          date          not null,
    path           varchar(1000) not null,
    reason         varchar(30)   not null,
    message        varchar(1000) not null,
    byte_offset    bigint,
    state          varchar(20)   not null,
    handled_by     varchar(60),
    handled_at     timestamp with time zone,
    unique (source_file_id, item)
);
create index quarantine_entry_state_ix on quarantine_entry (state, id);

create table lease (
    name       varchar(40)              not null primary key,
    token      bigint                   not null,
    holder     varchar(100),
    held_until timestamp with time zone not null
);
