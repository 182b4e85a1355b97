-- Since when a violation stands in its status: what was released on a rumour holds again once the rumour is verified.
alter table violation add column status_since timestamp with time zone;
update violation set status_since = entered_at;
alter table violation alter column status_since set not null;
