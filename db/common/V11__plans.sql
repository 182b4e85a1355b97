-- A plan is a request of its own; its points are requests, each of one plan at most.
create table plan_point (
    request_id uuid    primary key references request,
    plan_id    uuid    not null references request,
    position   integer not null,                 -- from 1, in the order in which they were added
    started    boolean not null,                 -- its own process runs, or ran
    over_at    timestamp with time zone,         -- when the plan learned that it is over
    unique (plan_id, position)
);

-- why a plan was called off and by whom: what each of its points that had not begun is told
create table plan_cancellation (
    plan_id      uuid          primary key references request,
    reason       varchar(2000) not null,
    cancelled_by varchar(60)   not null references app_user,
    cancelled_at timestamp with time zone not null
);
