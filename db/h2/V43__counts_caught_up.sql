-- Since when the counting has missed nothing, so that whoever catches up looks at what was entered since and not at every
-- request; null: never yet.
alter table tally_run add column caught_up_at timestamp with time zone;
create index journal_by_entry on journal (entered_at);

-- more is counted than before: every request is counted anew
update tally_state set journal_seq = -1;
