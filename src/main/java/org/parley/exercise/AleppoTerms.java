package org.parley.exercise;

import static org.parley.exercise.Storyteller.DAMASCUS;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.mission.FacilityKind;
import org.parley.mission.MissionTerms;
import org.parley.plan.PlanDraft;
import org.parley.plan.PlanTerms;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Window;

/** The Aleppo plan, from the moment at which its 48 hours begin: a pause, two convoys by Castello Road, a repair. */
record AleppoTerms(LocalDateTime begins) {

    static final String DESK = "Access coordination desk, hotline 1";

    /** The areas of the first proposal. */
    static final List<String> CASTELLO_ALONE =
            List.of(ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO, ExercisePlaces.SOUTH_ALEPPO);

    /** With the second road in parallel, as the southern group wanted. */
    static final List<String> BOTH_ROADS = List.of(
            ExercisePlaces.EAST_ALEPPO, ExercisePlaces.CASTELLO, ExercisePlaces.SOUTH_ALEPPO, ExercisePlaces.RAMOUSEH);

    PlanDraft plan() {
        var terms = new PlanTerms(
                "Aleppo, 48 hours", 80_000, "Food for eastern Aleppo, and water for the city", null, null, DESK, null);
        return new PlanDraft(terms, pause(CASTELLO_ALONE), List.of(crossLine(), crossBorder(), repair()));
    }

    /** The 48 hours, in these areas. */
    CeasefireTerms pause(List<String> areas) {
        return pause(areas, Window.once(begins, begins.plusHours(48), DAMASCUS));
    }

    /** Three hours on each of two days. */
    CeasefireTerms dailyHours() {
        var from = begins.toLocalDate();
        var hours = new Window(
                from.atTime(10, 0),
                from.plusDays(1).atTime(13, 0),
                DAMASCUS,
                LocalTime.of(10, 0),
                LocalTime.of(13, 0),
                1);
        return pause(CASTELLO_ALONE, hours);
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

    private ConvoyTerms crossLine() {
        return convoy(Modality.CROSS_LINE, ExercisePlaces.DAMASCUS, null, begins.plusHours(3));
    }

    private ConvoyTerms crossBorder() {
        return convoy(Modality.CROSS_BORDER, ExercisePlaces.GAZIANTEP, "Bab al-Hawa", begins.plusHours(26));
    }

    private static ConvoyTerms convoy(
            Modality modality, String origin, @Nullable String crossing, LocalDateTime departure) {
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
                null,
                "Food rations, wheat flour, medical supplies",
                DESK,
                null);
    }

    /** The plant in the south that the pumps need on which 1.8 million people depend. */
    private MissionTerms repair() {
        return new MissionTerms(
                ExercisePlaces.WEST_ALEPPO,
                ExercisePlaces.SOUTH_ALEPPO,
                List.of(),
                "Electricity for the pumping stations of the city",
                List.of(
                        facility("PLANT", "Power plant", FacilityKind.POWER_PLANT, ExercisePlaces.SOUTH_ALEPPO, true),
                        facility(
                                "PUMP-E",
                                "Eastern pumps",
                                FacilityKind.PUMPING_STATION,
                                ExercisePlaces.EAST_ALEPPO,
                                false),
                        facility(
                                "PUMP-W",
                                "Western pumps",
                                FacilityKind.PUMPING_STATION,
                                ExercisePlaces.WEST_ALEPPO,
                                false)),
                new MissionTerms.Crew(6, 4),
                List.of(
                        new MissionTerms.Part("Transformer", 1, "piece"),
                        new MissionTerms.Part("Cable", 800, "metres")),
                1_800_000,
                1,
                begins.plusHours(4),
                begins.plusHours(36),
                DAMASCUS,
                null,
                DESK,
                null);
    }

    private static MissionTerms.Facility facility(
            String code, String name, FacilityKind kind, String area, boolean repaired) {
        var needs = repaired ? List.<String>of() : List.of("PLANT");
        return new MissionTerms.Facility(code, name, kind, area, needs, repaired, null);
    }
}
