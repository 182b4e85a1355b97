-- A request, the versions of its terms, and its append-only journal.
create table request (
    id            uuid          primary key,
    reference     varchar(20)   not null unique,
    kind          varchar(20)   not null,
    title         varchar(300)  not null, -- from the current terms, for lists and search
    decision      varchar(20)   not null check (decision in ('ASKING', 'CLEAR', 'NOT_CLEAR', 'DENIED')),
    course        varchar(20)   not null check (course in
                  ('NOT_STARTED', 'LAPSED', 'POSTPONED', 'IN_EFFECT', 'UNDER_WAY', 'ARRIVED', 'ENDED', 'CANCELLED')),
    terms_version integer       not null,
    people        integer,                -- asked for, from the current terms
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    pause_id      uuid          references request, -- the pause under which it moves
    opened_by     varchar(60)   not null references app_user,
    opened_at     timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    version       bigint        not null  -- counts every change of this row
);
create index request_by_opened on request (opened_at desc, id desc);
create index request_by_kind on request (kind, opened_at desc, id desc);

create index request_by_pause on request (pause_id);

create table reference_counter (
    prefix varchar(10) not null,
    of_year integer    not null, -- "year" is a word of SQL
    last   integer     not null,
    primary key (prefix, of_year)
);

create table terms_version (
    request_id uuid           not null references request,
    no         integer        not null,
    json       varchar(1000000) not null, -- canonical (RFC 8785), exactly the text that was hashed
    sha256     char(64)       not null,
    note       varchar(4000),             -- why it was revised
    material   boolean        not null,   -- a material change asks every party again
    written_by varchar(60)    not null references app_user,
    written_at timestamp with time zone not null,
    primary key (request_id, no)
);

create table draft (
    id         uuid         primary key,
    owner      varchar(60)  not null references app_user,
    kind       varchar(20)  not null,
    title      varchar(300) not null,
    json       varchar(1000000) not null, -- what was typed so far, valid or not
    saved_at   timestamp with time zone not null
);
create index draft_by_owner on draft (owner, saved_at desc);

-- one hash chain per request; nothing here is ever updated or deleted (triggers refuse it)
create table journal (
    request_id uuid        not null references request,
    seq        integer     not null,
    entry_key  varchar(60) not null,        -- translation key and kind of entry: answer.given
    args       varchar(100000) not null,    -- JSON object of plain values
    actor      varchar(60),                 -- null: the program itself (a timer)
    party_code varchar(40) references party,-- null: everybody who may see the request; else that party, and no other party
    confined   boolean     not null,        -- true: no party at all may see it
    event_at   timestamp with time zone not null, -- when it happened
    entered_at timestamp with time zone not null, -- when it was entered
    prev_hash  char(64)    not null,
    hash       char(64)    not null,
    primary key (request_id, seq)
);

create table document (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    party_code  varchar(40)   references party, -- null: common; else seen by that party and the coordinators' side
    name        varchar(300)  not null,
    media_type  varchar(100)  not null,
    size        integer       not null,
    sha256      char(64)      not null,
    added_by    varchar(60)   not null references app_user,
    added_at    timestamp with time zone not null
);
create index document_by_request on document (request_id, added_at);

-- what waits for a person; opened and closed in the engine's transaction
create table inbox_task (
    id         uuid        primary key,
    request_id uuid        not null references request,
    kind       varchar(40) not null, -- answer, decide, go, arrival ...: translation key and what to open
    for_role   varchar(30) not null,
    party_code varchar(40) references party, -- only this party's people, where set
    slot_id    uuid,
    due_at     timestamp with time zone not null,
    escalated  boolean     not null,
    opened_at  timestamp with time zone not null,
    closed_at  timestamp with time zone
);
-- closed_at first: the tasks that were closed pile up, those that are open stay few
create index inbox_open on inbox_task (closed_at, for_role, party_code, due_at, id);
create index inbox_by_request on inbox_task (request_id);
create index inbox_by_slot on inbox_task (slot_id);

-- every step that a process entered and left; written in the engine's transaction by the engine module
create table step (
    id          varchar(100) primary key,  -- the engine's activity instance id
    -- no foreign key: a timer enters its step before it locks the request, and two timers that each hold the key's
    -- share lock would wait for each other
    request_id  uuid         not null,
    process_key varchar(60)  not null,
    process_version integer  not null,
    element     varchar(100) not null,
    slot_id     uuid,
    entered_at  timestamp with time zone not null,
    left_at     timestamp with time zone,
    cancelled   boolean      not null
);
create index step_by_request on step (request_id, entered_at);
