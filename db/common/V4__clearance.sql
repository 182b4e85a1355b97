-- The negotiation: slots, answers, conditions, notices; once, for every kind of request.
create table slot (
    id            uuid        primary key,
    request_id    uuid        not null references request,
    terms_version integer     not null,
    party_code    varchar(40) not null references party,
    role          varchar(20) not null check (role in ('BLOCKING', 'ADVISORY')),
    form          varchar(20) not null check (form in ('VERBAL', 'IN_PRINCIPLE', 'WRITTEN')), -- at least this one
    state         varchar(20) not null check (state in ('OPEN', 'ANSWERED', 'NO_REPLY', 'CLOSED', 'SUPERSEDED', 'DROPPED')),
    asked_at      timestamp with time zone not null,
    remind_at     timestamp with time zone not null,
    escalate_at   timestamp with time zone not null,
    due_at        timestamp with time zone not null,
    days          integer     not null, -- the party's working days to answer in
    reopened      boolean     not null,
    version       bigint      not null,
    unique (request_id, terms_version, party_code)
);

create table answer (
    id           uuid          primary key,
    slot_id      uuid          not null references slot,
    request_id   uuid          not null references request,
    seq          integer       not null, -- 1, 2, 3 within its slot; the last one that is not withdrawn counts
    decision     varchar(30)   not null check (decision in
                 ('APPROVE', 'APPROVE_IN_PART', 'APPROVE_WITH_CONDITIONS', 'COUNTER_PROPOSE', 'REJECT', 'ASK',
                  'SUPPORT', 'NOT_SUPPORT', 'NO_POSITION')),
    form         varchar(20)   not null check (form in ('VERBAL', 'IN_PRINCIPLE', 'WRITTEN')),
    channel      varchar(20)   not null check (channel in ('IN_PERSON', 'TELEPHONE', 'LETTER', 'PROGRAM')),
    office       varchar(300)  not null,
    office_level varchar(100),
    remarks      varchar(4000), -- reason of a rejection, what is approved in part, the question asked
    proposal     varchar(1000000), -- counter-proposed terms, canonical JSON
    terms_version integer      not null, -- the version it was given for
    terms_sha256 char(64)      not null,
    late         boolean       not null,
    counts       boolean       not null, -- false: a late approval on a slot that was not reopened
    proxy        boolean       not null,
    document_id  uuid          references document,
    mandate      varchar(300), -- an alliance's recorded mandate, where the answer was given by one
    given_by     varchar(60)   not null references app_user,
    said_at      timestamp with time zone not null, -- when the party said it
    entered_at   timestamp with time zone not null,
    withdrawn_at timestamp with time zone,
    withdrawn_by varchar(60)   references app_user,
    withdrawal_reason varchar(4000),
    replied_at   timestamp with time zone, -- when a question was replied to; the reply stands in the journal
    unique (slot_id, seq)
);
create index answer_by_request on answer (request_id, entered_at);

create table condition_set (
    id         uuid          primary key,
    answer_id  uuid          not null references answer,
    request_id uuid          not null references request,
    party_code varchar(40)   not null references party, -- who sets it
    wording    varchar(2000) not null,
    owner      varchar(300)  not null,                  -- the office that has to meet it
    state      varchar(10)   not null check (state in ('UNMET', 'MET')),
    decided_at timestamp with time zone,
    decided_by varchar(60)   references app_user,
    evidence   varchar(2000)
);
create index condition_by_request on condition_set (request_id);

-- a notice informs a party, which acknowledges it; it gates nothing and is no approval
create table notice (
    id              uuid        primary key,
    request_id      uuid        not null references request,
    terms_version   integer     not null,
    party_code      varchar(40) not null references party,
    sent_at         timestamp with time zone not null,
    acknowledged_at timestamp with time zone,
    acknowledged_by varchar(60) references app_user,
    unique (request_id, terms_version, party_code)
);

-- where a coordinator departed from the decision table, and why; holds for every later round of the request
create table slot_adjustment (
    request_id uuid          not null references request,
    party_code varchar(40)   not null references party,
    role       varchar(20)   check (role in ('BLOCKING', 'ADVISORY')), -- null: this party is not asked
    form       varchar(20)   check (form in ('VERBAL', 'IN_PRINCIPLE', 'WRITTEN')),
    days       integer,
    reason     varchar(2000) not null,
    made_by    varchar(60)   not null references app_user,
    made_at    timestamp with time zone not null,
    primary key (request_id, party_code)
);
