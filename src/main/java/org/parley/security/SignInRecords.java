package org.parley.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.shared.Sql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows about who came in and who did not; a lock is such a row, so that every node knows of it. */
@Repository
class SignInRecords {

    /** Longer ones are no account's name. */
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int mostFailures;
    private final Duration within;
    private final Duration lockedFor;

    SignInRecords(
            JdbcClient jdbc,
            Clock clock,
            @Value("${parley.sign-in.most-failures:5}") int mostFailures,
            @Value("${parley.sign-in.within:15m}") Duration within,
            @Value("${parley.sign-in.locked-for:15m}") Duration lockedFor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mostFailures = mostFailures;
        this.within = within;
        this.lockedFor = lockedFor;
    }

    /** As it can be kept: what is no letter, digit or sign of a name is replaced, the rest cut off. */
    static String nameTyped(String typed) {
        var plain = typed.replaceAll("[^\\p{L}\\p{N}._@+ -]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    void write(SignInResult what, String name, @Nullable SignInWay way, @Nullable String address, @Nullable String by) {
        jdbc.sql("""
                        insert into sign_in (username, what, way, address, actor, happened_at)
                        values (:name, :what, :way, :address, :by, :at)""")
                .param("name", name)
                .param("what", what.name())
                .param("way", way == null ? null : way.name())
                .param(
                        "address",
                        address == null || address.length() <= LONGEST ? address : address.substring(0, LONGEST))
                .param("by", by)
                .param("at", Sql.utc(clock.instant()))
                .update();
    }

    /** One more failure; one too many locks the name, whether or not there is such an account. */
    void failed(String name, SignInWay way, @Nullable String address) {
        write(SignInResult.FAILED, name, way, address, null);
        if (failures(name) >= mostFailures) write(SignInResult.LOCKED, name, way, address, null);
    }

    /** Those of late, since it was last locked or let in again; a success of somebody else takes none away. */
    private int failures(String name) {
        return jdbc.sql("""
                        select count(*) from sign_in f
                        where f.username = :name and f.what = 'FAILED' and f.way <> 'TOKEN' and f.happened_at > :since
                          and f.seq > (select coalesce(max(e.seq), 0) from sign_in e
                                       where e.username = :name and e.what in ('LOCKED', 'UNLOCKED'))""")
                .param("name", name)
                .param("since", Sql.utc(clock.instant().minus(within)))
                .query(Integer.class)
                .single();
    }

    boolean isLocked(String name) {
        return jdbc.sql("select count(*) from sign_in l where l.username = :name and " + LOCKED)
                        .param("name", name)
                        .param("lockedSince", Sql.utc(lockedSince()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A row {@code l} that locks its name still; wants {@code :lockedSince}. */
    static final String LOCKED = """
            l.what = 'LOCKED' and l.happened_at > :lockedSince
            and not exists (select 1 from sign_in u
                            where u.username = l.username and u.what = 'UNLOCKED' and u.seq > l.seq)""";

    Instant lockedSince() {
        return clock.instant().minus(lockedFor);
    }
}
