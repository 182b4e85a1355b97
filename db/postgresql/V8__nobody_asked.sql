-- A plan, or an agreement made without us, asks nobody itself.
alter table request drop constraint request_decision_check;
alter table request add constraint request_decision_known
    check (decision in ('ASKING', 'CLEAR', 'NOT_CLEAR', 'DENIED', 'NOT_ASKED'));
