-- Who may use the portal.
create sequence users_seq start with 1 increment by 10;

create table users (
    id              bigint                   not null primary key,
    name            varchar(60)              not null unique,
    email           varchar(254),
    password_hash   varchar(400)             not null,
    disabled        boolean                  not null,
    wrong_passwords integer                  not null,
    rests_until     timestamp with time zone,
    created_at      timestamp with time zone not null
);

create table user_roles (
    user_id bigint      not null references users (id),
    role    varchar(20) not null,
    primary key (user_id, role)
);
