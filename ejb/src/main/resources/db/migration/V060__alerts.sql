-- Who follows what, and what they were told.
create sequence subscription_seq start with 1 increment by 10;

create table subscription (
    id         bigint                   not null primary key,
    user_name  varchar(60)              not null,
    target     varchar(20)              not null,
    target_key varchar(300)             not null,
    label      varchar(300)             not null,
    channel    varchar(20)              not null,
    token      varchar(64)              not null unique,
    created_at timestamp with time zone not null,
    constraint subscription_once unique (user_name, target, target_key, channel)
);

create index subscription_target_ix on subscription (target, target_key);

create sequence delivery_seq start with 1 increment by 20;

create table delivery (
    id              bigint                   not null primary key,
    development_id  varchar(64)              not null,
    user_name       varchar(60)              not null,
    channel         varchar(20)              not null,
    subscription_id bigint                   not null,
    message_id      varchar(200)             not null,
    subject         varchar(300)             not null,
    plain_text      varchar(100000)          not null,
    html_text       varchar(200000)          not null,
    stop_link       varchar(1000)            not null,
    state           varchar(20)              not null,
    attempts        integer                  not null,
    due_at          timestamp with time zone not null,
    created_at      timestamp with time zone not null,
    sent_at         timestamp with time zone,
    sent_to         varchar(1000),
    failure         varchar(1000),
    constraint delivery_once unique (development_id, user_name, channel)
);

create index delivery_due_ix on delivery (state, due_at);
create index delivery_user_ix on delivery (user_name, id);
