-- The ordered way of a request inside one party: which offices, in which order, for which kind of request; and for each
-- slot how far it has come. A way that is set anew ends the old rows; slots that are open keep the steps they began with.
create table inner_step (
    id             uuid         primary key,
    party_code     varchar(40)  not null references party,
    kind           varchar(20)  not null,
    position       integer      not null,
    office_en      varchar(200) not null,
    office_ar      varchar(200) not null,
    needs_document boolean      not null, -- it is done by a document, such as the facilitation letter
    set_by         varchar(60)  not null references app_user,
    set_at         timestamp with time zone not null,
    ended_at       timestamp with time zone
);
create index inner_step_by_party on inner_step (party_code, kind, position);

create table slot_step (
    id             uuid         primary key,
    slot_id        uuid         not null references slot,
    request_id     uuid         not null references request,
    party_code     varchar(40)  not null references party,
    position       integer      not null,
    office_en      varchar(200) not null,
    office_ar      varchar(200) not null,
    needs_document boolean      not null,
    state          varchar(20)  not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    happened_at    timestamp with time zone, -- when the office did or refused it
    remark         varchar(2000),
    document_id    uuid         references document,
    noted_by       varchar(60)  references app_user,
    noted_at       timestamp with time zone,
    unique (slot_id, position)
);
create index slot_step_by_request on slot_step (request_id);
