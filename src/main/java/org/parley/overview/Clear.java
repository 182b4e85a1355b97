package org.parley.overview;

/**
 * When a slot {@code s} is clear, in SQL: the binding answer {@code b} approves, in the required form or a stronger one,
 * with no unmet condition, and after the last step inside the party (rules.md, Answers). The rule itself stands in the clearance module; a test compares the two.
 */
final class Clear {

    private Clear() {}

    /** Slots of the round that counts: neither superseded by a new version nor dropped. */
    static final String CURRENT = "s.state not in ('SUPERSEDED', 'DROPPED')";

    /** The last answer that counts and is no question; where it was withdrawn nothing binds. */
    static final String BINDING = """
            left join answer b on b.slot_id = s.id and b.withdrawn_at is null and b.seq = (
                select max(last.seq) from answer last
                where last.slot_id = s.id and last.decision <> 'ASK' and last.counts)""";

    static final String CLEAR = """
            (s.state not in ('SUPERSEDED', 'DROPPED')
             and b.decision in ('APPROVE', 'APPROVE_WITH_CONDITIONS')
             and (b.form = s.form or b.form = 'WRITTEN' or s.form = 'VERBAL')
             and not exists (select 1 from condition_set open where open.answer_id = b.id and open.state = 'UNMET')
             and not exists (select 1 from slot_step i where i.slot_id = s.id and i.state <> 'DONE'))""";
}
