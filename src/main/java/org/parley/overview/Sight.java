package org.parley.overview;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
 *   <li>{@code [decision r]} where the request stands, as far as agreed: others read a round that is not clear as open
 *   <li>{@code [staff]} true or false
 * </ul>
 */
record Sight(boolean staff, @Nullable String party) {

    private static final Pattern MARK = Pattern.compile("\\[(\\w+)(?: ([\\w.]+))?]");

    static Sight of(Actor who) {
        return new Sight(who.isStaff(), who.party());
    }

    /** The query with its marks filled in and the reader's party bound; a reader without one matches no party. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String query) {
        return jdbc.sql(sql(query)).param("party", party);
    }

    /** The query about one request. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String query, UUID id) {
        return ask(jdbc, query).param("id", id);
    }

    String sql(String query) {
        return MARK.matcher(query).replaceAll(mark -> Matcher.quoteReplacement(filledIn(mark.group(1), mark.group(2))));
    }

    private String filledIn(String mark, @Nullable String subject) {
        return switch (mark) {
            case "staff" -> String.valueOf(staff);
            case "seen" -> staff ? "true" : MINE.formatted(subject);
            case "asked" -> staff ? "true" : ASKED.formatted(subject);
            case "own" -> staff ? "true" : subject + " = :party";
            case "shared" -> staff ? "true" : "(" + subject + " is null or " + subject + " = :party)";
            case "decision" ->
                staff
                        ? subject + ".decision"
                        : "case when " + subject + ".decision in ('CLEAR', 'NOT_ASKED') then " + subject
                                + ".decision else 'ASKING' end";
            default -> throw new IllegalArgumentException("unknown mark in a query: " + mark);
        };
    }

    private static final String ASKED = """
            (exists (select 1 from slot mine where mine.party_code = :party and mine.request_id = %1$s)
             or exists (select 1 from notice told where told.party_code = :party and told.request_id = %1$s))""";

    /** Whoever is asked or informed in a point of a plan sees the plan too, and of its points those alone. */
    private static final String MINE = "(" + ASKED
            + " or exists (select 1 from plan_point part where part.plan_id = %1$s and "
            + ASKED.replace("%1$s", "part.request_id") + "))";
}
