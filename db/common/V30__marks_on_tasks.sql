-- What people say of a task, beside it, so that opening and closing one costs what it did: who took it, how urgent it is.
create table inbox_mark (
    task_id   uuid        primary key references inbox_task,
    priority  varchar(10) not null check (priority in ('HIGH', 'NORMAL', 'LOW')),
    taken_by  varchar(60) references app_user, -- a sign for the others: it keeps nobody from doing it
    taken_for varchar(60) references app_user, -- whoever had taken it and is away
    taken_at  timestamp with time zone
);
create index inbox_mark_by_taker on inbox_mark (taken_by);

-- One's own reminders; nobody else reads them.
create table follow_up (
    username  varchar(60) not null references app_user,
    task_id   uuid        not null references inbox_task,
    remind_at timestamp with time zone not null,
    primary key (username, task_id)
);
create index follow_up_by_task on follow_up (task_id);

-- What a person looks for again and again; a column that is null asks for nothing.
create table saved_filter (
    username  varchar(60)  not null references app_user,
    name      varchar(60)  not null,
    sought    varchar(200),
    kind      varchar(40),
    due       varchar(10),
    whose     varchar(10),
    priority  varchar(10),
    follow_up boolean      not null,
    saved_at  timestamp with time zone not null,
    primary key (username, name)
);
