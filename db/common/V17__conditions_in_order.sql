-- Conditions with a due date, and which of them may be met only after another ("A only after B", domain.md section 2).
alter table condition_set add column due_at timestamp with time zone;

create table condition_order (
    condition_id uuid        not null references condition_set, -- may be met only ...
    after_id     uuid        not null references condition_set, -- ... once this one is
    request_id   uuid        not null references request,
    noted_by     varchar(60) not null references app_user,
    noted_at     timestamp with time zone not null,
    primary key (condition_id, after_id)
);
create index condition_order_by_request on condition_order (request_id);
