-- Agreements made without the UN: how far their groups came, what is met and unmet, what was said about it, and figures.
create table agreement_group (
    request_id  uuid    not null references request,
    group_no    integer not null,
    departed_at timestamp with time zone,
    arrived_at  timestamp with time zone,
    primary key (request_id, group_no)
);

-- added to, never changed: the last that was found counts
create table criterion_finding (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    terms_version integer     not null,
    criterion   varchar(40)   not null,
    judgement   varchar(20)   not null check (judgement in ('MET', 'UNMET', 'UNKNOWN')),
    office      varchar(300)  not null, -- who found it: an office or function
    evidence    varchar(4000),
    document_id uuid          references document,
    found_at    timestamp with time zone not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60)   not null references app_user
);
create index criterion_finding_by_request on criterion_finding (request_id, criterion, found_at);

create table concern (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    english     varchar(8000), -- as written, in one language or both
    arabic      varchar(8000),
    office      varchar(300)  not null,
    document_id uuid          references document,
    issued_at   timestamp with time zone not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60)   not null references app_user,
    check (english is not null or arabic is not null)
);
create index concern_by_request on concern (request_id, issued_at);

-- never changed: a correction is a row of its own and names what it corrects
create table figure (
    id          uuid          primary key,
    request_id  uuid          not null references request,
    counted     varchar(40)   not null, -- residents, dead, boarded ...
    group_no    integer,                -- of which group, where of one
    label       varchar(300),           -- what is counted, where it has no code
    subject     varchar(400)  not null, -- the three above in one: what figures are compared under
    amount      integer       not null,
    source      varchar(300)  not null,
    status      varchar(20)   not null check (status in ('ALLEGED', 'VERIFIED', 'DISPUTED')),
    note        varchar(4000),          -- of a correction: why
    corrects    uuid          unique references figure,
    true_at     timestamp with time zone not null,
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60)   not null references app_user
);
create index figure_by_request on figure (request_id, subject, entered_at);

-- which of several figures the office goes by; the last choice counts
create table figure_choice (
    request_id  uuid          not null references request,
    subject     varchar(400)  not null,
    seq         integer       not null,
    figure_id   uuid          not null references figure,
    reason      varchar(2000) not null,
    chosen_at   timestamp with time zone not null,
    chosen_by   varchar(60)   not null references app_user,
    primary key (request_id, subject, seq)
);
