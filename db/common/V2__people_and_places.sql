-- Who takes part: conflict parties, guarantors, users; and where: areas, routes, who controls them since when.
create table party (
    code      varchar(40)  primary key,
    name_en   varchar(200) not null,
    name_ar   varchar(200) not null,
    standing  varchar(20)  not null check (standing in ('GOVERNMENT', 'ARMED_GROUP', 'AUTHORITY', 'GUARANTOR')),
    zone      varchar(60)  not null,
    days_off  varchar(60)  not null -- ISO weekdays, comma separated: FRIDAY,SATURDAY
);

create table area (
    pcode   varchar(40)  primary key, -- text, never a number
    name_en varchar(200) not null,
    name_ar varchar(200) not null,
    parent  varchar(40)  references area
);
create index area_by_parent on area (parent);

create table route (
    code    varchar(40)  primary key,
    name_en varchar(200) not null,
    name_ar varchar(200) not null
);

-- the areas that a route runs through, in order
create table route_area (
    route_code varchar(40) not null references route,
    position   integer     not null,
    pcode      varchar(40) not null references area,
    primary key (route_code, position)
);

create table control (
    pcode      varchar(40) not null references area,
    party_code varchar(40) not null references party,
    since      date        not null,
    until      date,                 -- the last day; null: still
    primary key (pcode, party_code, since)
);

create table app_user (
    username      varchar(60)  primary key,
    display_name  varchar(200) not null, -- an office or role, never a private person's name
    password_hash varchar(200) not null,
    party_code    varchar(40)  references party, -- a delegate or guarantor answers for this one party
    language      varchar(10)  not null,
    enabled       boolean      not null
);

create table user_role (
    username varchar(60) not null references app_user,
    role     varchar(30) not null check (role in ('COORDINATOR', 'DELEGATE', 'MONITOR', 'GUARANTOR', 'ADMINISTRATOR')),
    primary key (username, role)
);
