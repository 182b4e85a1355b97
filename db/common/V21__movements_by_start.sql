-- Which movements are on their way at a time: a clash is named before anything is asked for.
create index request_by_start on request (starts_at, id);
