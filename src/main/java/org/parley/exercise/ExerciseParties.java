package org.parley.exercise;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.parley.party.Parties;
import org.parley.party.Party;
import org.parley.party.Standing;
import org.springframework.stereotype.Component;

/** The parties of the reference story, by role and never by a person, and what each of them controls. */
@Component
class ExerciseParties {

    static final String GOVERNMENT = "GOV-SY";
    static final String NORTH = "GROUP-N";
    static final String SOUTH = "GROUP-S";
    static final String DARAYA = "GROUP-D";
    static final String UNITED_STATES = "US";
    static final String RUSSIA = "RU";

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final LocalDate SINCE = LocalDate.of(2012, 7, 1);

    private final Parties parties;

    ExerciseParties(Parties parties) {
        this.parties = parties;
    }

    void write() {
        parties.add(new Party(
                GOVERNMENT,
                "Government of Syria",
                "الحكومة السورية",
                Standing.GOVERNMENT,
                DAMASCUS,
                Set.of(FRIDAY, SATURDAY)));
        group(NORTH, "Northern group", "المجموعة الشمالية");
        group(SOUTH, "Southern group", "المجموعة الجنوبية");
        group(DARAYA, "Daraya local group", "المجموعة المحلية في داريا");
        guarantor(UNITED_STATES, "United States", "الولايات المتحدة", "America/New_York");
        guarantor(RUSSIA, "Russia", "روسيا", "Europe/Moscow");
        recordControl();
    }

    private void recordControl() {
        parties.recordControl(ExercisePlaces.DAMASCUS, GOVERNMENT, SINCE, null);
        parties.recordControl(ExercisePlaces.WEST_ALEPPO, GOVERNMENT, SINCE, null);
        parties.recordControl(ExercisePlaces.EAST_ALEPPO, NORTH, SINCE, null);
        parties.recordControl(ExercisePlaces.EAST_ALEPPO, SOUTH, SINCE, null);
        parties.recordControl(ExercisePlaces.CASTELLO, NORTH, SINCE, null);
        parties.recordControl(ExercisePlaces.RAMOUSEH, SOUTH, SINCE, null);
        parties.recordControl(ExercisePlaces.SOUTH_ALEPPO, SOUTH, SINCE, null);
        parties.recordControl(ExercisePlaces.IDLEB, NORTH, SINCE, null);
        parties.recordControl(ExercisePlaces.DARAYA, DARAYA, SINCE, null);
    }

    private void group(String code, String nameEn, String nameAr) {
        parties.add(new Party(code, nameEn, nameAr, Standing.ARMED_GROUP, DAMASCUS, Set.of(FRIDAY)));
    }

    private void guarantor(String code, String nameEn, String nameAr, String zone) {
        parties.add(new Party(code, nameEn, nameAr, Standing.GUARANTOR, ZoneId.of(zone), Set.of(SATURDAY, SUNDAY)));
    }
}
