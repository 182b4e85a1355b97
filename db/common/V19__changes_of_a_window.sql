-- A change of a pause's window, asked of every party as a request of its own, and a window that one party ended alone.
create table window_change (
    request_id uuid        primary key references request, -- what asks for it
    pause_id   uuid        not null references request,
    state      varchar(10) not null check (state in ('ASKED', 'AGREED', 'MOVED', 'LAPSED')),
    changed_at timestamp with time zone not null
);
create index window_change_by_pause on window_change (pause_id, state);

create table pause_end (
    request_id uuid          primary key references request, -- the pause
    party_code varchar(40)   not null references party,
    reason     varchar(2000) not null,
    office     varchar(300)  not null,
    channel    varchar(20)   not null check (channel in ('IN_PERSON', 'TELEPHONE', 'LETTER', 'PROGRAM')),
    said_at    timestamp with time zone not null, -- when the party said so
    entered_by varchar(60)   not null references app_user,
    entered_at timestamp with time zone not null  -- the window ends at this moment
);
