package org.parley.clearance;

/**
 * Until when a party was asked, as conditions of a query that binds {@code :party}. Whom the office dropped, or whom a
 * later round did not ask, knows of a request what stood until then and nothing after it (rules.md, need-to-know).
 */
public final class KnownUntil {

    private KnownUntil() {}

    private static final String OVER = """
            (exists (select 1 from slot_adjustment gone
                     where gone.request_id = %1$s and gone.party_code = :party and gone.role is null%2$s)
             or exists (select 1 from terms_version newer
                        where newer.request_id = %1$s and newer.no > 1 and newer.material%3$s and not\s""";

    private static final String PUT = """
            (exists (select 1 from slot put where put.party_code = :party and put.request_id = %1$s
                                              and put.terms_version >= %2$s)
             or exists (select 1 from notice put where put.party_code = :party and put.request_id = %1$s
                                                   and put.terms_version >= %2$s))""";

    /** The party is not asked any more; {@code request} is a column with its id. */
    public static String isPast(String request) {
        return OVER.formatted(request, "", "") + wasPut(request, "newer.no") + "))";
    }

    /** At this moment, a column or parameter, the party was not asked any more; never where the moment is null. */
    public static String wasPast(String request, String moment) {
        var dropped = " and gone.made_at <= " + moment;
        var notAsked = " and newer.written_at <= " + moment;
        return OVER.formatted(request, dropped, notAsked) + wasPut(request, "newer.no") + "))";
    }

    /** The row of a version of the terms that was put to the party, or written while it was asked. */
    public static String covers(String version) {
        return "(" + wasPut(version + ".request_id", version + ".no") + " or not "
                + wasPast(version + ".request_id", version + ".written_at") + ")";
    }

    private static String wasPut(String request, String no) {
        return PUT.formatted(request, no);
    }
}
