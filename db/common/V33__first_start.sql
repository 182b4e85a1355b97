-- Nodes that start at the same moment queue for this row, so that what a new database begins with is written once.
create table first_start (
    turn integer primary key
);
insert into first_start (turn) values (1);
