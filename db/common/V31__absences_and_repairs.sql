-- Who is away, and who stands in: days of the party's zone, and the moments that they are.
create table absence (
    id         uuid        primary key,
    username   varchar(60) not null references app_user,
    substitute varchar(60) not null references app_user,
    from_day   date        not null,
    until_day  date        not null, -- the last one
    starts_at  timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    noted_at   timestamp with time zone not null
);
create index absence_by_account on absence (username, ends_at);
create index absence_by_substitute on absence (substitute, ends_at);

-- It was ended before its last day; the row above ends then.
create table absence_end (
    absence_id uuid        primary key references absence,
    ended_by   varchar(60) not null references app_user,
    ended_at   timestamp with time zone not null
);

-- Each time that the inbox was compared with the engine and mended: what was found.
create table inbox_repair (
    id          uuid        primary key,
    made_by     varchar(60) not null references app_user,
    made_at     timestamp with time zone not null,
    missing     integer     not null, -- somebody is waited for, and had no task
    superfluous integer     not null, -- a task for which nobody waits
    stale       integer     not null, -- due at another time than the one that holds
    mended      integer     not null
);
create index inbox_repair_by_time on inbox_repair (made_at);
