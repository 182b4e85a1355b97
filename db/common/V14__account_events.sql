-- What became of accounts: who did what to whose, and when. Rows are only ever added; a password never stands here.
create table account_event (
    seq         bigint      generated always as identity primary key,
    what        varchar(20) not null check (what in ('OPENED', 'CLOSED', 'REOPENED', 'PASSWORD_SET')),
    subject     varchar(60) not null references app_user, -- about whom
    actor       varchar(60) references app_user,          -- null: the program itself
    detail      varchar(400),                             -- what the account may: its roles and its party
    happened_at timestamp with time zone not null
);
create index account_event_by_subject on account_event (subject, seq);
