-- What was agreed takes place: windows, violations, movements, an evacuation's groups and safeguards.
create table pause_window (
    request_id  uuid        primary key references request, -- the ceasefire request; one row per request, of its current terms
    terms_version integer   not null,
    starts_at   timestamp with time zone not null,
    ends_at     timestamp with time zone not null,
    state       varchar(20) not null check (state in ('AGREED', 'IN_EFFECT', 'ENDED', 'LAPSED')),
    took_effect_at timestamp with time zone,
    ended_at    timestamp with time zone
);

create table violation (
    id           uuid          primary key,
    request_id   uuid          not null references request, -- the pause it is a violation of
    kind         varchar(40)   not null,
    place        varchar(300)  not null,
    alleged_party varchar(40)  references party,
    source       varchar(300)  not null,
    status       varchar(20)   not null check (status in ('ALLEGED', 'VERIFIED', 'DISPUTED')),
    severity     integer       not null check (severity between 1 and 5),
    note         varchar(4000),
    happened_at  timestamp with time zone not null,
    entered_at   timestamp with time zone not null,
    entered_by   varchar(60)   not null references app_user,
    version      bigint        not null
);
create index violation_by_request on violation (request_id, happened_at);

create table movement (
    request_id   uuid        primary key references request,
    go           boolean,                       -- null: not yet decided for this version of the terms
    go_by        varchar(60) references app_user,
    go_at        timestamp with time zone,
    go_reason    varchar(2000),
    departed_at  timestamp with time zone,
    arrived_at   timestamp with time zone,
    outcome      varchar(20) check (outcome in ('FACILITATED', 'PARTLY', 'IMPEDED', 'DENIED', 'CANCELLED', 'POSTPONED')),
    outcome_note varchar(4000),
    people_reached integer,
    version      bigint      not null
);

create table evacuation_group (
    request_id   uuid         not null references request,
    group_no     integer      not null,
    departed_at  timestamp with time zone,
    boarded      integer,
    arrived_at   timestamp with time zone,
    arrived      integer,
    primary key (request_id, group_no)
);

-- was it voluntary, group by group: how it was asked, by whom, what was found
create table voluntariness (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    terms_version integer     not null,
    group_no    integer       not null,
    method      varchar(40)   not null,
    finding     varchar(20)   not null check (finding in ('MET', 'UNMET', 'UNKNOWN')),
    interviewed integer,
    independent boolean       not null, -- an independent presence was there
    note        varchar(4000),
    assessed_at timestamp with time zone not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60)   not null references app_user
);
create index voluntariness_by_request on voluntariness (request_id, group_no, entered_at);

create table guarantee (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    terms_version integer     not null,
    party_code  varchar(40)   not null references party,
    wording     varchar(4000) not null,
    form        varchar(20)   not null check (form in ('VERBAL', 'IN_PRINCIPLE', 'WRITTEN')),
    document_id uuid          references document,
    said_at     timestamp with time zone not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60)   not null references app_user
);
create index guarantee_by_request on guarantee (request_id, party_code);
