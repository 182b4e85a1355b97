package org.parley.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.parley.request.Course;
import org.parley.request.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that others refer to, written bare and each time anew, so that nothing has to be cleaned up. */
public final class Given {

    private Given() {}

    /** Nine characters that nobody used before. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** An account that can't sign in. */
    public static String anAccount(JdbcClient jdbc) {
        var name = unique("office");
        jdbc.sql("insert into app_user values (:name, 'An office', 'none', null, 'en', false)")
                .param("name", name)
                .update();
        return name;
    }

    /** An armed group; Friday and Saturday are its days off. */
    public static String aParty(JdbcClient jdbc) {
        var code = unique("PARTY");
        jdbc.sql("""
                        insert into party (code, name_en, name_ar, standing, zone, days_off)
                        values (:code, 'A group', 'مجموعة', 'ARMED_GROUP', 'Asia/Damascus', 'FRIDAY,SATURDAY')
                        """).param("code", code).update();
        return code;
    }

    /** The name was locked just now, after too many failures. */
    public static void aLockOn(String username, JdbcClient jdbc, TestTime time) {
        jdbc.sql("insert into sign_in (username, what, way, happened_at) values (:name, 'LOCKED', 'FORM', :now)")
                .param("name", username)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    public static UUID aRequest(JdbcClient jdbc) {
        return aRequest(jdbc, Kind.CONVOY, Course.NOT_STARTED);
    }

    /** The head of a request alone, without terms, slots or process. */
    public static UUID aRequest(JdbcClient jdbc, Kind kind, Course course) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into request (id, reference, kind, title, decision, course, terms_version,
                            starts_at, ends_at, opened_by, opened_at, changed_at, version)
                        values (:id, :reference, :kind, 'Castello Road', 'ASKING', :course, 1,
                            :day, :day, :by, :day, :day, 0)
                        """)
                .param("id", id)
                .param("reference", unique(kind.prefix()))
                .param("kind", kind.name())
                .param("course", course.name())
                .param("by", anAccount(jdbc))
                .param("day", LocalDate.of(2016, 8, 22).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
