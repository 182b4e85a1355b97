-- Sums of all months together (of_month 0), so that what is asked of no period in particular reads as many rows however
-- many years there are. From here on the counting adds to them as to the others.
insert into tally_sum (measure, area, party, kind, of_month, detail, bucket, n, amount)
select measure, area, party, kind, 0, detail, bucket, sum(n), sum(amount)
from tally_sum
group by measure, area, party, kind, detail, bucket;

-- what is asked of each party or each area, of all months or of a few
create index tally_sum_by_month on tally_sum (measure, of_month, kind, area, party);
