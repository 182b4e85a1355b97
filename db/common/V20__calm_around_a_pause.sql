-- A violation may lie beside what rests, where nothing was to escalate: it counts as one of the pause, and is marked so.
alter table violation add column in_buffer boolean default false not null;
