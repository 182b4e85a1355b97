-- Repair missions: is the work done, what works again as it was reported, and the fuel that keeps it running.
create table repair_work (
    request_id uuid        primary key references request,
    done_at    timestamp with time zone not null,
    entered_at timestamp with time zone not null,
    entered_by varchar(60) not null references app_user
);

-- one row per report, added to and never changed; which one counts is told by true_at
create table restoration (
    id           uuid        primary key,
    request_id   uuid        not null references request,
    facility     varchar(20) not null, -- its code in the terms
    percent      integer     not null check (percent between 0 and 100),
    felt_in_days integer     check (felt_in_days between 0 and 365),
    note         varchar(4000),
    true_at      timestamp with time zone not null,
    entered_at   timestamp with time zone not null,
    entered_by   varchar(60) not null references app_user
);
create index restoration_by_request on restoration (request_id, facility, true_at);

create table refuel (
    id          uuid        primary key,
    request_id  uuid        not null references request,
    facility    varchar(20) not null, -- its code in the terms
    planned_for date,
    brought_at  timestamp with time zone, -- null: still to come
    brought_by  varchar(300),             -- an office or organisation, no person
    litres      integer     check (litres > 0),
    entered_at  timestamp with time zone not null,
    entered_by  varchar(60) not null references app_user,
    check (planned_for is not null or brought_at is not null)
);
create index refuel_by_request on refuel (request_id, facility, planned_for);
