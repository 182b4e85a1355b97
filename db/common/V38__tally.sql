-- Indicators and heat map: what each request contributes to them, and the sums over all requests, kept after each commit.
-- No foreign keys: a key's lock on the request would make commands wait for the counting, and the counting for commands.
create table tally_row (
    request_id uuid         not null,
    measure    varchar(30)  not null,
    of_month   integer      not null, -- in the office's zone: 201608
    kind       varchar(20)  not null,
    party      varchar(40)  not null, -- whose it is; '*': the request's as a whole; '': of none that was asked
    detail     varchar(120) not null,
    bucket     integer      not null, -- tenths of a day, or a day; else 0
    n          integer      not null,
    amount     bigint       not null, -- people, minutes
    primary key (request_id, measure, of_month, party, detail, bucket)
);
create index tally_row_by_measure on tally_row (measure, detail, of_month, request_id);

create table tally_area (
    area       varchar(40) not null,
    request_id uuid        not null,
    primary key (request_id, area)
);
create index tally_area_by_area on tally_area (area, request_id);

-- every party that was asked
create table tally_party (
    party      varchar(40) not null,
    request_id uuid        not null,
    primary key (request_id, party)
);
create index tally_party_by_party on tally_party (party, request_id);

-- how much of the request's journal was written when it was counted
create table tally_state (
    request_id  uuid        primary key,
    kind        varchar(20) not null,
    journal_seq integer     not null
);

create table tally_sum (
    measure varchar(30)  not null,
    area    varchar(40)  not null, -- '*': all
    party   varchar(40)  not null, -- '*': all
    kind    varchar(20)  not null, -- '*': all
    of_month integer     not null,
    detail  varchar(120) not null,
    bucket  integer      not null,
    n       bigint       not null,
    amount  bigint       not null,
    primary key (measure, area, party, kind, of_month, detail, bucket)
);

-- one row: whoever counts locks it, so that no two nodes count at once
create table tally_run (
    id    integer primary key,
    as_of timestamp with time zone not null
);
insert into tally_run (id, as_of) values (1, timestamp with time zone '2000-01-01 00:00:00+00');
