-- How hard an area is to reach from a day on (features.md row 61). Rows are added and never changed: a later one for the
-- same day corrects the earlier.
create table area_severity (
    seq        bigint        generated always as identity primary key,
    pcode      varchar(40)   not null references area,
    on_day     date          not null,
    level      integer       not null check (level between 1 and 5),
    note       varchar(2000) not null,
    entered_by varchar(60)   not null references app_user,
    entered_at timestamp with time zone not null
);
create index area_severity_by_area on area_severity (pcode, on_day, seq);

create trigger area_severity_append_only before update or delete or truncate on area_severity execute function refuse_change();
