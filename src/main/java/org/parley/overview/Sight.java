package org.parley.overview;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.clearance.KnownUntil;
import org.parley.security.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one reader may know, written into every query (rules.md, need-to-know). A query says it with marks in brackets:
 *
 * <ul>
 *   <li>{@code [seen r.id]} this request: staff sees all, others those in which their party has a slot or a notice,
 *       and the plan of such a request
 *   <li>{@code [asked r.id]} the same, for lists that hold no plans
 *   <li>{@code [own s.party_code]} this row is the reader's own party's; staff: any row
 *   <li>{@code [shared d.party_code]} common to all who see the request, or the reader's own party's; staff: any row
 *   <li>{@code [still r.id]} the reader's party is still asked or informed; staff: always
 *   <li>{@code [then j.request_id j.entered_at]} it was so while the reader's party was asked; staff: whenever
 *   <li>{@code [put v]} a version of the terms that was put to the reader's party, or that it saw; staff: any
 *   <li>{@code [decision r]} where the request stands, as far as agreed: others read a round that is not clear as open,
 *       a sealed one that is over as closed
 *   <li>{@code [course r]}, {@code [version r]} what became of it, and its version of the terms, when last asked
 *   <li>{@code [last r]} the terms that were last put to a party that is asked no more; else null
 *   <li>{@code [vouched g.party_code]} a guarantee of safety that the reader may read: the own party's; staff and
 *       protection officers: any
 *   <li>{@code [paper d]} a document, common or the reader's own party's; staff: any
 *   <li>{@code [harm v.kind]} a violation of which the reader reads remarks and who is alleged
 *   <li>{@code [people]} what was found of those who leave: for staff and protection officers
 *   <li>{@code [staff]} true or false
 * </ul>
 * What they stand for where the reader speaks for no party and is not staff, {@link WithoutParty} says.
 */
public record Sight(Reader reader, @Nullable String party) {

    private static final Pattern MARK = Pattern.compile("\\[(\\w+)(?: ([\\w.]+))?(?: ([\\w.]+))?]");

    /** Whoever holds no role at all reads as a party that is never asked. */
    public enum Reader {
        STAFF,
        PARTY,
        PROTECTION,
        OBSERVER
    }

    /** What this actor may know, by role and party. */
    public static Sight of(Actor who) {
        if (who.isStaff()) return new Sight(Reader.STAFF, null);
        if (who.protects()) return new Sight(Reader.PROTECTION, null);
        return new Sight(who.observes() ? Reader.OBSERVER : Reader.PARTY, who.party());
    }

    /** Coordinators and the others who read every request. */
    public boolean staff() {
        return reader == Reader.STAFF;
    }

    /** The reader may know the persons whom the terms name. */
    public boolean persons() {
        return reader != Reader.OBSERVER;
    }

    /** The query with its marks filled in and the reader's party bound; a reader without one matches no party. */
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, String query) {
        return jdbc.sql(sql(query)).param("party", party);
    }

    /** The query about one request. */
    public JdbcClient.StatementSpec ask(JdbcClient jdbc, String query, UUID id) {
        return ask(jdbc, query).param("id", id);
    }

    /** The query with its marks filled in; refuses a mark that is none. */
    public String sql(String query) {
        return MARK.matcher(query)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        filledIn(mark.group(1), mark.group(2), String.valueOf(mark.group(3)))));
    }

    private String filledIn(String mark, @Nullable String given, String moment) {
        var subject = String.valueOf(given);
        if (STAFF_READS.containsKey(mark)) return ofHead(mark, subject);
        return switch (reader) {
            case STAFF -> anything(mark);
            case PARTY -> ofParty(mark, subject, moment);
            case PROTECTION, OBSERVER -> WithoutParty.filledIn(reader, mark, subject);
        };
    }

    private static String anything(String mark) {
        if (!MARKS.contains(mark)) throw unknown(mark);
        return "true";
    }

    private static String ofParty(String mark, String subject, String moment) {
        return switch (mark) {
            case "staff", "people", "harm" -> "false";
            case "seen" -> MINE.formatted(subject);
            case "asked" -> ASKED.formatted(subject);
            case "own", "vouched" -> subject + " = :party";
            case "shared" -> shared(subject);
            case "paper" -> shared(subject + ".party_code");
            case "still" -> "not " + KnownUntil.isPast(subject);
            case "then" -> "not " + KnownUntil.wasPast(subject, moment);
            case "put" -> KnownUntil.covers(subject);
            default -> throw unknown(mark);
        };
    }

    private static String shared(String party) {
        return "(" + party + " is null or " + party + " = :party)";
    }

    static IllegalArgumentException unknown(String mark) {
        return new IllegalArgumentException("unknown mark in a query: " + mark);
    }

    private static final Set<String> MARKS = Set.of(
            "staff", "people", "harm", "seen", "asked", "own", "vouched", "shared", "paper", "still", "then", "put");

    /** What a request's head says; a party that is asked no more reads what was last put to it. */
    private String ofHead(String mark, String head) {
        if (staff()) return STAFF_READS.get(mark).formatted(head);
        var past = reader == Reader.PARTY ? KnownUntil.isPast(head + ".id") : "false";
        return PARTIES_READ.get(mark).formatted(head, past, LAST.formatted(head, KnownUntil.covers("known")));
    }

    private static final Map<String, String> STAFF_READS = Map.of(
            "decision",
            "%s.decision",
            "course",
            "%s.course",
            "version",
            "%s.terms_version",
            "last",
            "cast(null as varchar)");

    private static final Map<String, String> PARTIES_READ = Map.of(
            "decision", """
                    case when %1$s.decision in ('CLEAR', 'NOT_ASKED') and not %2$s then %1$s.decision
                         when %1$s.sealed and not %2$s and not exists (
                             select 1 from slot silent
                             where silent.request_id = %1$s.id and silent.role = 'BLOCKING' and silent.state = 'OPEN')
                         then 'ROUND_CLOSED' else 'ASKING' end""",
            "course", "case when %2$s then 'NOT_STARTED' else %1$s.course end",
            "version", "case when %2$s then %3$s else %1$s.terms_version end",
            "last", """
                    case when %2$s then (select shown.json from terms_version shown
                                         where shown.request_id = %1$s.id and shown.no = %3$s) end""");

    private static final String LAST =
            "(select max(known.no) from terms_version known where known.request_id = %s.id and %s)";

    private static final String ASKED = """
            (exists (select 1 from slot mine where mine.party_code = :party and mine.request_id = %1$s)
             or exists (select 1 from notice told where told.party_code = :party and told.request_id = %1$s))""";

    /** Whoever is asked or informed in a point of a plan sees the plan too, and of its points those alone. */
    private static final String MINE = "(" + ASKED
            + " or exists (select 1 from plan_point part where part.plan_id = %1$s and "
            + ASKED.replace("%1$s", "part.request_id") + "))";
}
