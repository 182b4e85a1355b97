-- Who tried to sign in, and how it went: rows, so that all nodes know of a locked name; never changed, never deleted.
create table sign_in (
    seq         bigint      generated always as identity primary key,
    username    varchar(60) not null, -- as it was typed, known or not: so no reference
    what        varchar(20) not null check (what in ('SIGNED_IN', 'FAILED', 'LOCKED', 'UNLOCKED', 'SIGNED_OUT')),
    way         varchar(10) check (way in ('FORM', 'BASIC', 'TOKEN')), -- null: an administrator's deed
    address     varchar(60),                                          -- where it came from
    actor       varchar(60) references app_user,                      -- the administrator who let the name in again
    happened_at timestamp with time zone not null
);
create index sign_in_by_name on sign_in (username, seq);

create trigger sign_in_append_only before update or delete or truncate on sign_in execute function refuse_change();

-- What is done to an account besides.
alter table account_event drop constraint account_event_what_check;
alter table account_event add constraint account_event_what_known check (what in
    ('OPENED', 'CLOSED', 'REOPENED', 'PASSWORD_SET', 'ROLES_SET', 'UNLOCKED', 'TOKEN_MADE', 'TOKEN_REVOKED'));
