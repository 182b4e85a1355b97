-- A sealed round: until all have answered or the deadline passed, parties read of it only that it is open (rules.md).
alter table request add column sealed boolean default false not null;
alter table draft add column sealed boolean default false not null;
