package org.parley.exercise.history;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.place.Route;
import org.parley.security.AccountKeeper;
import org.parley.security.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places, parties and offices that generated requests name, added to those that are there. Nobody signs in as one. */
@Component
@Profile("!production")
class Terrain {

    static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static final LocalDate SINCE = LocalDate.of(2012, 7, 1);
    private static final String GOVERNMENT = "GOV-SY";

    /** Code, names, and the area that it lies in. */
    private static final List<List<String>> AREAS = List.of(
            List.of("SY01", "Damascus", "دمشق", "SY"),
            List.of("SY02-W", "Western Aleppo", "حلب الغربية", "SY02"),
            List.of("SY02-A", "Anadan", "عندان", "SY02"),
            List.of("SY02-P", "Southern Aleppo, power plant", "جنوب حلب، محطة الكهرباء", "SY02"),
            List.of("SY03-D", "Daraya", "داريا", "SY03"),
            List.of("SY03-H", "Harasta", "حرستا", "SY03"),
            List.of("SY03-M", "Madaya", "مضايا", "SY03"),
            List.of("SY03-O", "Moadamiyet Elsham", "معضمية الشام", "SY03"),
            List.of("SY03-U", "Duma", "دوما", "SY03"),
            List.of("SY03-Z", "Az-Zabdani", "الزبداني", "SY03"),
            List.of("SY04", "Homs", "حمص", "SY"),
            List.of("SY04-H", "Homs, city", "مدينة حمص", "SY04"),
            List.of("SY04-R", "Ar-Rastan", "الرستن", "SY04"),
            List.of("SY04-T", "Talbiseh", "تلبيسة", "SY04"),
            List.of("SY05", "Hama", "حماة", "SY"),
            List.of("SY07", "Idleb", "إدلب", "SY"),
            List.of("SY05-C", "Hama, city", "مدينة حماة", "SY05"),
            List.of("SY05-K", "Kafr Zeita", "كفر زيتا", "SY05"),
            List.of("SY09", "Deir-ez-Zor", "دير الزور", "SY"),
            List.of("SY11", "Ar-Raqqa", "الرقة", "SY"),
            List.of("SY08", "Al-Hasakeh", "الحسكة", "SY"),
            List.of("SY12", "Dar'a", "درعا", "SY"),
            List.of("SY12-C", "Dar'a, city", "مدينة درعا", "SY12"),
            List.of("SY12-B", "Dar'a al-Balad", "درعا البلد", "SY12"),
            List.of("SY12-T", "Tafas", "طفس", "SY12"),
            List.of("TR27", "Gaziantep", "غازي عنتاب", "TR"));

    private final Places places;
    private final Parties parties;
    private final AccountKeeper accounts;
    private final JdbcClient jdbc;

    Terrain(Places places, Parties parties, AccountKeeper accounts, JdbcClient jdbc) {
        this.places = places;
        this.parties = parties;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Has it been added already? */
    boolean isThere() {
        return places.routeExists(Cast.TOLD.road());
    }

    void prepare() {
        for (var area : AREAS) area(area.get(0), area.get(1), area.get(2), area.get(3));
        if (parties.all().stream().noneMatch(party -> party.standing() == Standing.GOVERNMENT))
            party(GOVERNMENT, Standing.GOVERNMENT, "Government of Syria", "الحكومة السورية");
        Cast.ALL.forEach(this::prepare);
        account("coordinator", null, Role.COORDINATOR);
        account("coordinator2", null, Role.COORDINATOR);
        account("monitor", null, Role.MONITOR);
        for (var party : parties.all())
            account(
                    Cast.liaison(party.code()),
                    party.code(),
                    party.standing() == Standing.GUARANTOR ? Role.GUARANTOR : Role.DELEGATE);
    }

    private void prepare(Cast cast) {
        holds(cast.group(), cast.town());
        holds(cast.nextGroup(), cast.next());
        if (!places.routeExists(cast.road()))
            places.add(new Route(
                    cast.road(),
                    name(cast.origin(), 1) + " - " + name(cast.town(), 1) + " road",
                    "طريق " + name(cast.origin(), 2) + " - " + name(cast.town(), 2),
                    List.of(cast.origin(), cast.town())));
    }

    private static String name(String pcode, int language) {
        return AREAS.stream()
                .filter(area -> area.get(0).equals(pcode))
                .findFirst()
                .orElseThrow()
                .get(language);
    }

    /** Who holds an area that was there before is known already. */
    private void holds(String party, String pcode) {
        var standing = party.startsWith("AUTH") ? Standing.AUTHORITY : Standing.ARMED_GROUP;
        var what = standing == Standing.AUTHORITY ? "local authority" : "local group";
        party(party, standing, name(pcode, 1) + " " + what, "جهة محلية في " + name(pcode, 2));
        if (parties.controlling(List.of(pcode), List.of(), SINCE).isEmpty())
            parties.recordControl(pcode, party, SINCE, null);
    }

    private void party(String code, Standing standing, String english, String arabic) {
        var off = standing == Standing.GOVERNMENT ? Set.of(FRIDAY, SATURDAY) : Set.of(FRIDAY);
        if (!parties.exists(code)) parties.add(new Party(code, english, arabic, standing, DAMASCUS, off));
    }

    private void area(String pcode, String english, String arabic, String parent) {
        if (!places.areaExists(pcode))
            places.add(new Area(pcode, english, arabic, places.areaExists(parent) ? parent : null));
    }

    /** With a password that nobody knows. */
    private void account(String name, @Nullable String party, Role role) {
        var known = jdbc.sql("select count(*) from app_user where username = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
        if (known > 0) return;
        var office = party == null ? "Access coordination desk" : "Liaison office";
        accounts.open(name, office, UUID.randomUUID().toString(), party, "en", role);
    }
}
