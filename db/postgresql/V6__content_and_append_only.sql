create table document_content (
    document_id uuid  primary key references document,
    content     bytea not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;
create trigger journal_append_only before update or delete or truncate on journal execute function refuse_change();
