-- Points "still to be ironed out": they inform those who negotiate and gate nothing; no party reads them.
create table open_issue (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    wording     varchar(2000) not null,
    owner       varchar(300)  not null, -- the office that has to settle it
    raised_by   varchar(60)   not null references app_user,
    raised_at   timestamp with time zone not null,
    due_at      timestamp with time zone,
    resolved_by varchar(60)   references app_user,
    resolved_at timestamp with time zone,
    resolution  varchar(4000),
    version     bigint        not null
);
create index open_issue_by_request on open_issue (request_id, raised_at);

-- What the screens "Windows" and "History" ask for: what ends first, and what ended last.
create index pause_window_by_end on pause_window (state, ends_at, request_id);
create index request_by_change on request (changed_at desc, id desc);
