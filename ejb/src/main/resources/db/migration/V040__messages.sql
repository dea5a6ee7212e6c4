-- What happened and was told (outbox), what took effect (inbox), and what could not be delivered.
create sequence outbox_seq start with 1 increment by 50;

create table outbox (
    id         bigint       not null primary key,
    event_id   varchar(100) not null unique,
    event      varchar      not null,
    properties varchar      not null,
    sent_at    timestamp with time zone
);

-- The relay asks for what has not been sent, in order.
create index outbox_unsent_ix on outbox (sent_at, id);

create sequence inbox_seq start with 1 increment by 50;

create table inbox (
    id       bigint                   not null primary key,
    event_id varchar(100)             not null,
    consumer varchar(60)              not null,
    taken_at timestamp with time zone not null,
    unique (event_id, consumer)
);

create sequence delivery_failure_seq start with 1 increment by 10;

create table delivery_failure (
    id        bigint                   not null primary key,
    event_id  varchar(100)             not null,
    consumer  varchar(60)              not null,
    attempts  integer                  not null,
    reason    varchar(1000)            not null,
    failed_at timestamp with time zone not null,
    dead_at   timestamp with time zone,
    body      varchar,
    unique (event_id, consumer)
);

create index delivery_failure_dead_ix on delivery_failure (dead_at, id);
