-- Who controls what, as it was known at each time: a row is never changed. A correction marks it as replaced and adds
-- what holds instead; a row may be about an area or about a route.
create table control_recorded (
    id          bigint      generated always as identity primary key,
    pcode       varchar(40) references area,
    route_code  varchar(40) references route,
    party_code  varchar(40) not null references party,
    since       date        not null,
    until       date,                                 -- the last day; null: still
    recorded_by varchar(60) references app_user,      -- null: by the program itself
    recorded_at timestamp with time zone,
    replaced_by varchar(60) references app_user,
    replaced_at timestamp with time zone,             -- null: as it is known today
    check (pcode is null and route_code is not null or pcode is not null and route_code is null)
);
insert into control_recorded (pcode, party_code, since, until) select pcode, party_code, since, until from control;
drop table control;
alter table control_recorded rename to control;
create index control_by_area on control (pcode, since);
create index control_by_route on control (route_code, since);
