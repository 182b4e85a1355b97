-- Calls of programs that named an Idempotency-Key, with what they were answered: a repeat is told the same and does
-- nothing. Kept for a day.
create table keyed_call (
    username    varchar(60) not null references app_user,
    key_sha256  char(64)    not null, -- the key itself is not kept
    fingerprint char(64)    not null, -- of operation and body, under the key
    status      integer     not null, -- 0 while the deed is being done, which nobody else can see
    location    varchar(400),
    body        text,
    called_at   timestamp with time zone not null,
    primary key (username, key_sha256)
);
create index keyed_call_by_age on keyed_call (username, called_at);
