-- Who of staff read in an emergency what is confidential, for which request, why and until when; and which coordinator
-- looked at it afterwards. Added to, never changed: it ends by its time.
create table broken_glass (
    id         uuid          primary key,
    request_id uuid          not null references request,
    broken_by  varchar(60)   not null references app_user,
    reason     varchar(2000) not null,
    broken_at  timestamp with time zone not null,
    open_until timestamp with time zone not null,
    check (open_until > broken_at)
);
create index broken_glass_by_request on broken_glass (request_id, broken_by, open_until);
create index broken_glass_by_time on broken_glass (broken_at, id);

create table glass_review (
    glass_id    uuid          primary key references broken_glass,
    remark      varchar(2000) not null,
    reviewed_by varchar(60)   not null references app_user,
    reviewed_at timestamp with time zone not null
);

create trigger broken_glass_append_only before update or delete or truncate on broken_glass execute function refuse_change();
create trigger glass_review_append_only before update or delete or truncate on glass_review execute function refuse_change();
