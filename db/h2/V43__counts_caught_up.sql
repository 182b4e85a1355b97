-- Since when the counting has missed nothing, so that whoever catches up looks at what was entered since and not at every
-- request; null: never yet.
alter table tally_run add column caught_up_at timestamp with time zone;
create index journal_by_entry on journal (entered_at);

-- more is counted than before: every request is counted anew
update tally_state set journal_seq = -1;

-- the person whose deed ended the step, null: the program itself; of steps that ended before, the person who entered
-- something about the request at the same time
alter table step add column left_by varchar(60);
update step set left_by = (
    select min(j.actor) from journal j
    where j.request_id = step.request_id and j.actor is not null
      and j.entered_at between step.left_at - interval '2' second and step.left_at + interval '2' second)
where left_at is not null;
