-- A person's own key for programs: shown once, kept as a hash of 256 random bits.
create table api_token (
    id           uuid         primary key,
    username     varchar(60)  not null references app_user,
    label        varchar(100) not null, -- what it is for
    scope        varchar(10)  not null check (scope in ('READ', 'WRITE')),
    sha256       char(64)     not null unique,
    made_at      timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone, -- to the minute or so
    revoked_at   timestamp with time zone,
    revoked_by   varchar(60)  references app_user
);
create index api_token_by_owner on api_token (username, made_at);
