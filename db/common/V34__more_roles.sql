-- Protection officers, observers and auditors (features.md row 72). The table is written anew, since its check has no name
-- that both databases know.
create table held_role (
    username varchar(60) not null references app_user,
    role     varchar(30) not null,
    constraint held_role_known check (role in ('COORDINATOR', 'DELEGATE', 'MONITOR', 'GUARANTOR', 'PROTECTION', 'OBSERVER',
        'AUDITOR', 'ADMINISTRATOR')),
    primary key (username, role)
);
insert into held_role (username, role) select username, role from user_role;
drop table user_role;
alter table held_role rename to user_role;
