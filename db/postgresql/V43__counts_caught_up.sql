-- Since when the counting has missed nothing, so that whoever catches up looks at what was entered since and not at every
-- request; null: never yet.
alter table tally_run add column caught_up_at timestamp with time zone;

-- entries lie in the order in which they were entered, so an index of block ranges finds the last ones and costs whoever
-- enters one next to nothing
create index journal_by_entry on journal using brin (entered_at) with (pages_per_range = 32, autosummarize = on);

-- more is counted than before: every request is counted anew
update tally_state set journal_seq = -1;
