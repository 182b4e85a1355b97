-- A plan, or an agreement made without us, asks nobody itself. The check of V3 has no name of ours, so it is looked up.
execute immediate 'alter table request drop constraint ' || (
    select c.constraint_name
    from information_schema.check_constraints c
    join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name
    where u.table_name = 'REQUEST' and u.column_name = 'DECISION');
alter table request add constraint request_decision_known
    check (decision in ('ASKING', 'CLEAR', 'NOT_CLEAR', 'DENIED', 'NOT_ASKED'));
