-- The number of a reference is drawn from its prefix's sequence, so that nobody who opens a request waits for another who
-- does. Numbers may be missing: what was refused at the last moment had drawn one.
create sequence reference_hp cache 1;
create sequence reference_hc cache 1;
create sequence reference_he cache 1;
create sequence reference_hm cache 1;
create sequence reference_pl cache 1;
create sequence reference_ha cache 1;
create sequence reference_hn cache 1;
create sequence reference_hw cache 1;

create table reference_year (
    prefix       varchar(10) not null,
    of_year      integer     not null, -- 0: the row that is locked while a year begins
    drawn_before integer     not null, -- how many numbers the sequence gave before the year's first
    primary key (prefix, of_year)
);
insert into reference_year
    values ('HP', 0, 0), ('HC', 0, 0), ('HE', 0, 0), ('HM', 0, 0), ('PL', 0, 0), ('HA', 0, 0), ('HN', 0, 0), ('HW', 0, 0);
-- years that had begun go on where they were
insert into reference_year select prefix, of_year, -last from reference_counter;
drop table reference_counter;
