-- The negotiation log: who was talked to, when, where or how, and what came of it. Added to, never changed: a correction
-- is a row of its own and names what it corrects. No party reads it; what is confidential only coordinators do.
create table contact (
    id           uuid          primary key,
    request_id   uuid          not null references request,
    happened_at  timestamp with time zone not null,
    place        varchar(300),
    means        varchar(20)   check (means in ('IN_PERSON', 'TELEPHONE', 'LETTER', 'MESSAGE')),
    interlocutor varchar(300)  not null, -- an office or function, never a person's name
    party_code   varchar(40)   references party,
    outcome      varchar(4000) not null,
    confidential boolean       not null,
    corrects     uuid          unique references contact,
    reason       varchar(2000), -- of a correction: why
    entered_by   varchar(60)   not null references app_user,
    entered_at   timestamp with time zone not null,
    check (place is not null or means is not null)
);
create index contact_by_request on contact (request_id, happened_at);

create trigger contact_append_only before update, delete on contact for each row call 'org.parley.journal.AppendOnly';
