create table document_content (
    document_id uuid primary key references document,
    content     blob not null
);

create trigger journal_append_only before update, delete on journal for each row call 'org.parley.journal.AppendOnly';
