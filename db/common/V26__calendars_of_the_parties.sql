-- The days on which a party does not work, beside its weekdays off, and what became of parties' own rows: who did what
-- and when. Rows are added; a holiday that is taken out stays, with who took it out.
create table party_holiday (
    id         uuid         primary key,
    party_code varchar(40)  not null references party,
    on_day     date         not null,
    name_en    varchar(200) not null,
    name_ar    varchar(200) not null,
    added_by   varchar(60)  not null references app_user,
    added_at   timestamp with time zone not null,
    removed_by varchar(60)  references app_user,
    removed_at timestamp with time zone
);
create index party_holiday_by_party on party_holiday (party_code, on_day);

create table party_event (
    seq         bigint       generated always as identity primary key,
    what        varchar(30)  not null,
    party_code  varchar(40)  not null references party,
    detail      varchar(1000) not null, -- what it is from then on: names, codes and days, in no language
    actor       varchar(60)  not null references app_user,
    happened_at timestamp with time zone not null
);
create index party_event_by_party on party_event (party_code, seq);
