-- What requests can be found by: each word of each request once, and who may find it by that word. Written after the
-- commits of others; no foreign keys, or writing it would make commands wait (as tally_row).
create table search_word (
    request_id uuid          not null,
    word       varchar(1020) collate "C" not null, -- as Lucene cuts and levels it
    opened_at  timestamp with time zone not null, -- the request's: a word's newest requests are read first
    version    integer,                  -- common terms from this version on hold it; 0: every reader of the request
    told_at    timestamp with time zone, -- a common text of this moment holds it
    parties    varchar(4000) not null,   -- ",GOV,NORTH,": texts of these parties alone hold it
    observed   boolean       not null,   -- observers may find it
    protection boolean       not null,   -- protection officers may
    primary key (request_id, word)
);
create index search_word_newest on search_word (word, opened_at desc, request_id desc);

-- the words that each reader may know of: a party's code, or '*' staff, '~' protection officers, '+' observers
create table search_vocabulary (
    reader varchar(40)   not null,
    word   varchar(1020) collate "C" not null,
    primary key (reader, word)
);

-- how much of the request's journal was written when it was read
create table search_state (
    request_id  uuid    primary key,
    journal_seq integer not null
);

-- one row: whoever writes locks it, so that no two nodes write at once
create table search_run (
    id integer primary key
);
insert into search_run (id) values (1);

-- what a person looks for again and again in the list of requests; a column that is null asks for nothing
create table saved_view (
    username  varchar(60)  not null references app_user,
    name      varchar(60)  not null,
    sought    varchar(200),
    kind      varchar(20),
    decision  varchar(20),
    course    varchar(20),
    open_only boolean      not null,
    saved_at  timestamp with time zone not null,
    primary key (username, name)
);
