-- What holds a movement back, what was asked of its leader on the road, and pauses that one party declares alone.
create table hold (
    id             uuid          primary key,
    request_id     uuid          not null references request, -- the movement that is held
    cause          varchar(20)   not null check (cause in ('VIOLATION', 'WINDOW', 'WITHDRAWAL', 'PERSON')),
    source_id      uuid,         -- the violation, the pause, the answer or slot; null: a person
    nth            integer       not null, -- how often this very thing held it, this time included
    note           varchar(2000),
    placed_by      varchar(60)   references app_user, -- null: the program, from what is so
    since          timestamp with time zone not null,
    until          timestamp with time zone,
    ending         varchar(20)   check (ending in ('RELEASED', 'CAUSE_GONE', 'REQUEST_OVER')),
    released_by    varchar(60)   references app_user,
    release_reason varchar(2000),
    unique (request_id, cause, source_id, nth)
);
create index hold_open on hold (request_id, until);

-- a convoy that is moving is never stopped by the program: its leader is called, and the decision recorded
create table leader_call (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    cause       varchar(20)   not null check (cause in ('VIOLATION', 'WINDOW_ENDING', 'WINDOW', 'WITHDRAWAL')),
    source_id   uuid          not null,
    nth         integer       not null, -- how often the leader was called for it, this journey included
    asked_at    timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    decision    varchar(20)   check (decision in ('GO_ON', 'SHELTER', 'RETURN', 'EXTEND')),
    note        varchar(2000),
    decided_by  varchar(60)   references app_user,
    decided_at  timestamp with time zone,
    closed_at   timestamp with time zone, -- the journey is over
    unique (request_id, cause, source_id, nth)
);

-- the one party that declares a pause by itself; nobody else agreed to it
alter table request add column declared_by varchar(40) references party;
