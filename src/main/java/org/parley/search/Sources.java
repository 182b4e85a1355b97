package org.parley.search;

import java.util.List;
import org.parley.clearance.Protection;

/**
 * Where the texts stand by which a request is found, and who may read them: marks of {@link org.parley.overview.Sight}
 * say it for one reader, the columns for all of them. What is confidential in the negotiation log, and what
 * was corrected there, is in no source.
 */
final class Sources {

    private Sources() {}

    private static final String COLUMNS =
            "select %s as request_id, '%s' as place, %s as party, %s as version, %s as told_at, %s as observed, %s as protection, %s as wording ";

    private static final String NOBODY = "cast(null as varchar)";
    private static final String NO_VERSION = "cast(null as integer)";
    private static final String NEVER = "cast(null as timestamp with time zone)";

    private static final List<String> ALL = List.of(
            common("r.id", "REFERENCE", "0", NEVER, "true", "r.reference") + "from request r where r.id in (:ids)",
            common("e.request_id", "TERMS", "e.from_version", NEVER, "true", "e.reason") + """
                 from emergency e join terms_version v on v.request_id = e.request_id and v.no = e.from_version
                where e.request_id in (:ids) and e.reason is not null and [put v]""",
            common("p.request_id", "PLAN", "0", NEVER, "true", "plan.reference") + """
                 from plan_point p join request plan on plan.id = p.plan_id where p.request_id in (:ids)""",
            common("p.request_id", "PLAN", NO_VERSION, "v.written_at", "true", "plan.title") + """
                 from plan_point p join request plan on plan.id = p.plan_id
                 join terms_version v on v.request_id = plan.id and v.no = plan.terms_version
                where p.request_id in (:ids) and [then p.request_id v.written_at]""",
            common("d.request_id", "DOCUMENT", NO_VERSION, "d.added_at", "false", "d.name") + """
                 from document d where d.request_id in (:ids) and d.party_code is null and [paper d]
                   and [then d.request_id d.added_at]""",
            COLUMNS.formatted(
                            "d.request_id",
                            "DOCUMENT",
                            "d.party_code",
                            NO_VERSION,
                            NEVER,
                            "false",
                            "exists (select 1 from guarantee given where given.document_id = d.id)",
                            "d.name")
                    + "from document d where d.request_id in (:ids) and d.party_code is not null and [paper d]",
            own("a", "ANSWER", "s.party_code", together("a.remarks, a.office, a.mandate, a.withdrawal_reason")) + """
                 from answer a join slot s on s.id = a.slot_id
                where a.request_id in (:ids) and [own s.party_code]""",
            own("c", "CONDITION", "c.party_code", together("c.wording, c.owner, c.evidence"))
                    + "from condition_set c where c.request_id in (:ids) and [own c.party_code]",
            common("v.request_id", "VIOLATION", NO_VERSION, "v.entered_at", "true", "v.place")
                    + "from violation v where v.request_id in (:ids) and [then v.request_id v.entered_at]",
            COLUMNS.formatted(
                            "v.request_id",
                            "VIOLATION",
                            NOBODY,
                            NO_VERSION,
                            NEVER,
                            "false",
                            Protection.harms("v.kind"),
                            "v.note")
                    + "from violation v where v.request_id in (:ids) and v.note is not null and [harm v.kind]",
            own("v", "VIOLATION", NOBODY, "v.source") + "from violation v where v.request_id in (:ids) and [staff]",
            own("i", "ISSUE", NOBODY, together("i.wording, i.owner, i.resolution"))
                    + "from open_issue i where i.request_id in (:ids) and [staff]",
            own("c", "CONTACT", NOBODY, together("c.outcome, c.interlocutor, c.place"))
                    + "from contact c where c.request_id in (:ids) and not c.confidential and [staff]"
                    + " and not exists (select 1 from contact later where later.corrects = c.id)",
            party("slot"),
            party("notice"),
            COLUMNS.formatted("r.id", "PEOPLE", NOBODY, NO_VERSION, NEVER, "false", "false", "opener.display_name")
                    + "from request r join app_user opener on opener.username = r.opened_by"
                    + " where r.id in (:ids) and [staff]");

    /** One statement for all. */
    static final String TEXTS = "select t.* from (" + String.join(" union all ", ALL) + ") t where [seen t.request_id]";

    /** Terms, and what parties propose instead; the newest version first. */
    static final String TERMS = """
            select t.* from (
                select v.request_id, r.kind, cast(null as varchar) as party, v.no, v.json
                from terms_version v join request r on r.id = v.request_id where v.request_id in (:ids) and [put v]
                union all
                select a.request_id, r.kind, s.party_code, a.terms_version, a.proposal
                from answer a join slot s on s.id = a.slot_id join request r on r.id = a.request_id
                where a.request_id in (:ids) and a.proposal is not null and [own s.party_code]) t
            where [seen t.request_id] order by t.no desc""";

    /** Whom this table asks or tells, by name; a party reads of no other. */
    private static String party(String table) {
        var names = together("p.name_en, p.name_ar");
        return own("asked", "PARTY", NOBODY, names) + "from " + table
                + " asked join party p on p.code = asked.party_code" + " where asked.request_id in (:ids) and [staff]";
    }

    private static String common(
            String request, String where, String version, String toldAt, String observed, String text) {
        return COLUMNS.formatted(request, where, NOBODY, version, toldAt, observed, "true", text);
    }

    private static String own(String row, String where, String party, String text) {
        return COLUMNS.formatted(row + ".request_id", where, party, NO_VERSION, NEVER, "false", "false", text);
    }

    private static String together(String columns) {
        return "concat_ws(' · ', " + columns + ")";
    }
}
