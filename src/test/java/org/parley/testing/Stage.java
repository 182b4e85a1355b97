package org.parley.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.party.Standing;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Window;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people, parties and places of one test: an area of its own that two armed groups of its own control, and its own
 * offices. The government and the guarantor are the same for all tests, since those are always asked.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Stage {

    public static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

    private final JdbcClient jdbc;
    private final TestTime time;

    public final String government;
    public final String guarantor;
    public final String area;
    private final String neighbour;
    public final String north;
    public final String south;
    public final Actor coordinator;
    public final Actor secondCoordinator;
    public final Actor monitor;

    Stage(JdbcClient jdbc, TestTime time) {
        this.jdbc = jdbc;
        this.time = time;
        government = theOne(Standing.GOVERNMENT, "GOV-SY", "Asia/Damascus", "FRIDAY,SATURDAY");
        guarantor = theOne(Standing.GUARANTOR, "US", "America/New_York", "SATURDAY,SUNDAY");
        area = anArea();
        neighbour = anArea();
        north = aGroupHolding(area);
        south = aGroupHolding(area);
        coordinator = somebody(Role.COORDINATOR, null);
        secondCoordinator = somebody(Role.COORDINATOR, null);
        monitor = somebody(Role.MONITOR, null);
    }

    /** An account of a new office. */
    public Actor somebody(Role role, @Nullable String party) {
        var name = Given.unique(role.name().toLowerCase(Locale.ROOT));
        jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, party_code, language, enabled)
                        values (:name, 'An office', 'none', :party, 'en', true)""").param("name", name).param("party", party).update();
        jdbc.sql("insert into user_role (username, role) values (:name, :role)")
                .param("name", name)
                .param("role", role.name())
                .update();
        return new Actor(name, Set.of(role), party);
    }

    /** Somebody new who speaks for this party. */
    public Actor delegateOf(String party) {
        return somebody(party.equals(guarantor) ? Role.GUARANTOR : Role.DELEGATE, party);
    }

    /** A coordinator who also speaks for this party. */
    public Actor twoHatted(String party) {
        var coordinator = somebody(Role.COORDINATOR, party);
        return new Actor(coordinator.username(), Set.of(Role.COORDINATOR, Role.DELEGATE), party);
    }

    public String anArea() {
        var code = Given.unique("SY");
        jdbc.sql("insert into area (pcode, name_en, name_ar) values (:code, 'A quarter', 'حي')")
                .param("code", code)
                .update();
        return code;
    }

    public String aGroupHolding(String pcode) {
        return aGroupHolding(pcode, LONG_AGO, null);
    }

    public String aGroupHolding(String pcode, LocalDate since, @Nullable LocalDate until) {
        var code = Given.unique("GROUP");
        party(code, Standing.ARMED_GROUP, "Asia/Damascus", "FRIDAY,SATURDAY");
        jdbc.sql("insert into control (pcode, party_code, since, until) values (:pcode, :party, :since, :until)")
                .param("pcode", pcode)
                .param("party", code)
                .param("since", since)
                .param("until", until)
                .update();
        return code;
    }

    /** A pause of 48 hours over the area, a week ahead: after every deadline. */
    public CeasefireTerms pause() {
        return pauseFrom(inAWeek());
    }

    public CeasefireTerms pauseFrom(LocalDateTime start) {
        return pause(area, start, null);
    }

    /** Other terms: a day later. */
    public CeasefireTerms pauseLater() {
        return pauseFrom(inAWeek().plusDays(1));
    }

    public CeasefireTerms pauseOver(String elsewhere) {
        return pause(elsewhere, inAWeek(), null);
    }

    /** The same terms with a note, as long as time stands still. */
    public CeasefireTerms pauseNoted(String note) {
        return pause(area, inAWeek(), note);
    }

    private CeasefireTerms pause(String pcode, LocalDateTime start, @Nullable String note) {
        var window = Window.once(start, start.plusHours(48), DAMASCUS);
        var zones = List.of(new CeasefireTerms.Zone(List.of(pcode), window));
        return new CeasefireTerms(zones, null, PauseKind.PAUSE, "aid", null, note);
    }

    /** Twenty trucks to the area, from one that nobody holds, under no pause, two weeks ahead. */
    public ConvoyTerms convoy() {
        return convoy(Modality.CROSS_LINE);
    }

    public ConvoyTerms convoy(Modality modality) {
        return convoy(modality, 20);
    }

    private ConvoyTerms convoy(Modality modality, int trucks) {
        var departure = inAWeek().plusWeeks(1);
        return new ConvoyTerms(
                modality,
                neighbour,
                area,
                modality == Modality.CROSS_BORDER ? "Bab al-Hawa" : null,
                List.of(),
                trucks,
                People.of(40_000),
                Siege.BESIEGED,
                departure,
                departure.plusHours(12),
                DAMASCUS,
                null,
                "food",
                "the logistics office",
                null);
    }

    /** A cross-border convoy of as many trucks. */
    public ConvoyTerms convoyOf(int trucks) {
        return convoy(Modality.CROSS_BORDER, trucks);
    }

    private LocalDateTime inAWeek() {
        return LocalDateTime.ofInstant(time.now().plus(Duration.ofDays(7)), DAMASCUS)
                .truncatedTo(ChronoUnit.HOURS);
    }

    private String theOne(Standing standing, String code, String zone, String daysOff) {
        var known = jdbc.sql("select code from party where standing = :standing order by code")
                .param("standing", standing.name())
                .query(String.class)
                .list();
        if (!known.isEmpty()) return known.get(0);
        party(code, standing, zone, daysOff);
        return code;
    }

    private void party(String code, Standing standing, String zone, String daysOff) {
        jdbc.sql("""
                        insert into party (code, name_en, name_ar, standing, zone, days_off)
                        values (:code, 'A party', 'طرف', :standing, :zone, :daysOff)""")
                .param("code", code)
                .param("standing", standing.name())
                .param("zone", zone)
                .param("daysOff", daysOff)
                .update();
    }
}
