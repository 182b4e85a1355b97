package org.parley.exercise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.evacuation.EvacuationTerms;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Window;

/** What the reference story asks for, dated from the day on which the exercise begins. */
record ExerciseTerms(LocalDate today) {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final String DESK = "Access coordination desk, hotline 1";

    /** The 48 hours of Aleppo, in these areas. */
    CeasefireTerms pause(List<String> areas) {
        return pause(areas, Window.once(pauseStart(), pauseStart().plusHours(48), DAMASCUS));
    }

    /** Three hours on each of two days. */
    CeasefireTerms dailyHours(List<String> areas) {
        var from = pauseStart().toLocalDate();
        var hours = new Window(
                from.atTime(10, 0),
                from.plusDays(1).atTime(13, 0),
                DAMASCUS,
                LocalTime.of(10, 0),
                LocalTime.of(13, 0),
                1);
        return pause(areas, hours);
    }

    private static CeasefireTerms pause(List<String> areas, Window window) {
        return new CeasefireTerms(
                List.of(new CeasefireTerms.Zone(areas, window)),
                5,
                PauseKind.PAUSE,
                "Two convoys and the repair of the power plant need 48 hours.",
                DESK,
                null);
    }

    ConvoyTerms crossLine(UUID pause) {
        return convoy(
                Modality.CROSS_LINE,
                ExercisePlaces.DAMASCUS,
                null,
                pause,
                pauseStart().plusHours(3));
    }

    ConvoyTerms crossBorder(UUID pause) {
        return convoy(
                Modality.CROSS_BORDER,
                ExercisePlaces.GAZIANTEP,
                "Bab al-Hawa",
                pause,
                pauseStart().plusHours(2));
    }

    private ConvoyTerms convoy(
            Modality modality, String origin, @Nullable String crossing, UUID pause, LocalDateTime departure) {
        return new ConvoyTerms(
                modality,
                origin,
                ExercisePlaces.EAST_ALEPPO,
                crossing,
                List.of(ExercisePlaces.CASTELLO_ROAD),
                20,
                People.of(40_000),
                Siege.BESIEGED,
                departure,
                departure.plusHours(12),
                DAMASCUS,
                pause,
                "Food rations, wheat flour, medical supplies",
                DESK,
                null);
    }

    /** Five trucks that every party has cleared, and that leave at this hour. */
    ConvoyTerms convoyToDaraya(LocalDateTime departure) {
        return new ConvoyTerms(
                Modality.CROSS_LINE,
                ExercisePlaces.DAMASCUS,
                ExercisePlaces.DARAYA,
                null,
                List.of(ExercisePlaces.M5),
                5,
                People.of(4_000),
                Siege.BESIEGED,
                departure,
                departure.plusHours(8),
                DAMASCUS,
                null,
                "Baby milk, vaccines, hygiene kits",
                DESK,
                null);
    }

    /** Two groups, each to its own destination. */
    EvacuationTerms evacuation() {
        var departure = today.plusDays(6).atTime(8, 0);
        return new EvacuationTerms(
                ExercisePlaces.DARAYA,
                List.of(
                        new EvacuationTerms.Group(
                                "Residents", 4_000, ExercisePlaces.DAMASCUS, "Shelters south of the city"),
                        new EvacuationTerms.Group("Fighters and families", 700, ExercisePlaces.IDLEB, null)),
                List.of(ExercisePlaces.M5),
                departure,
                departure.plusHours(36),
                DAMASCUS,
                null,
                Modality.CROSS_LINE,
                DESK,
                null);
    }

    private LocalDateTime pauseStart() {
        return today.plusDays(5).atTime(6, 0);
    }
}
