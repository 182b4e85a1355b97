package org.parley.exercise;

import static org.parley.exercise.Storyteller.DAMASCUS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.evacuation.EvacuationTerms;
import org.parley.request.Modality;
import org.parley.request.People;

/** What is asked for Daraya, dated from this day. */
record DarayaTerms(LocalDate today) {

    private static final String DESK = AleppoTerms.DESK;

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
}
