package org.parley.exercise.history;

import static org.parley.exercise.history.Terrain.DAMASCUS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.AgreementTerms;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.ceasefire.PauseKind;
import org.parley.ceasefire.WindowChangeTerms;
import org.parley.convoy.ConvoyTerms;
import org.parley.convoy.Siege;
import org.parley.evacuation.EvacuationTerms;
import org.parley.mission.FacilityKind;
import org.parley.mission.MissionTerms;
import org.parley.notification.NotificationTerms;
import org.parley.notification.NotifiedSort;
import org.parley.request.Modality;
import org.parley.request.People;
import org.parley.request.Window;

/** What generated requests ask for, at the place that is told of. Counts of people are multiples of twenty. */
final class Asked {

    static final Cast CAST = Cast.TOLD;

    private static final String DESK = "Access coordination desk, hotline 1";

    private Asked() {}

    /** Over the town, and the next one where so many towns are asked for. */
    static CeasefireTerms pause(PauseKind kind, int towns, LocalDateTime from, int hours) {
        return pause(kind, towns, Window.once(from, from.plusHours(hours), DAMASCUS));
    }

    /** So many hours of each day. */
    static CeasefireTerms dailyPause(LocalDateTime from, int days, int hours) {
        var opens = from.toLocalTime();
        var closes = LocalTime.of(opens.getHour() + hours, 0);
        var last = from.toLocalDate().plusDays(days - 1L).atTime(closes);
        return pause(PauseKind.PAUSE, 2, new Window(from, last, DAMASCUS, opens, closes, 1));
    }

    private static CeasefireTerms pause(PauseKind kind, int towns, Window window) {
        var areas = List.of(CAST.town(), CAST.next()).subList(0, towns);
        var zone = new CeasefireTerms.Zone(areas, window);
        return new CeasefireTerms(List.of(zone), 5, kind, "Food and medicine come in, the wounded out.", DESK, null);
    }

    static WindowChangeTerms extended(UUID pause, CeasefireTerms terms, int hours) {
        var zones = terms.zones().stream()
                .map(zone -> new WindowChangeTerms.ZoneEnd(
                        zone.areas(),
                        zone.window().lastTo(),
                        zone.window().lastTo().plusHours(hours),
                        DAMASCUS))
                .toList();
        return new WindowChangeTerms(pause, zones, null, "The last families are still on their way.", DESK, null);
    }

    /** Over the front line, by the road that both sides hold. */
    static ConvoyTerms convoy(LocalDateTime departure, int people, String cargo) {
        return convoy(Modality.CROSS_LINE, departure, people, cargo, List.of(CAST.road()), null);
    }

    /** Over the front line where a pause holds, this one or the plan's. */
    static ConvoyTerms convoyInPause(LocalDateTime departure, int people, String cargo, @Nullable UUID pause) {
        return convoy(Modality.CROSS_LINE, departure, people, cargo, List.of(), pause);
    }

    static ConvoyTerms acrossTheBorder(LocalDateTime departure, int people, String cargo) {
        return convoy(Modality.CROSS_BORDER, departure, people, cargo, List.of(), null);
    }

    private static ConvoyTerms convoy(
            Modality modality,
            LocalDateTime departure,
            int people,
            String cargo,
            List<String> routes,
            @Nullable UUID pause) {
        var abroad = modality == Modality.CROSS_BORDER;
        return new ConvoyTerms(
                modality,
                abroad ? "TR27" : CAST.origin(),
                CAST.town(),
                abroad ? "Bab al-Hawa" : null,
                routes,
                Math.max(1, people / 1_000),
                People.of(people),
                abroad ? Siege.HARD_TO_REACH : Siege.BESIEGED,
                departure,
                departure.plusHours(10),
                DAMASCUS,
                pause,
                cargo,
                DESK,
                null);
    }

    /** Two groups, one of them to another place. */
    static EvacuationTerms evacuation(LocalDateTime departure, int wounded, int families) {
        return new EvacuationTerms(
                CAST.town(),
                List.of(
                        new EvacuationTerms.Group("Wounded and their companions", wounded, CAST.origin(), "Hospitals"),
                        new EvacuationTerms.Group("Families", families, CAST.next(), "Shelters")),
                List.of(CAST.road()),
                departure,
                departure.plusHours(20),
                DAMASCUS,
                null,
                Modality.CROSS_LINE,
                DESK,
                null);
    }

    /** A substation on which the pumps of the town depend. */
    static MissionTerms repair(LocalDateTime departure, int people) {
        return repair(departure, people, List.of(CAST.road()));
    }

    static MissionTerms repair(LocalDateTime departure, int people, List<String> routes) {
        return new MissionTerms(
                CAST.origin(),
                CAST.town(),
                routes,
                "Power for the pumps of the town",
                List.of(
                        facility("SUB", "Substation", FacilityKind.SUBSTATION, List.of(), true),
                        facility("PUMP", "Pumps of the town", FacilityKind.PUMPING_STATION, List.of("SUB"), false)),
                new MissionTerms.Crew(5, 3),
                List.of(new MissionTerms.Part("Transformer", 1, "piece"), new MissionTerms.Part("Cable", 600, "m")),
                people,
                2,
                departure,
                departure.plusHours(34),
                DAMASCUS,
                null,
                DESK,
                null);
    }

    private static MissionTerms.Facility facility(
            String code, String name, FacilityKind kind, List<String> needs, boolean repaired) {
        return new MissionTerms.Facility(code, name, kind, CAST.town(), needs, repaired, null);
    }

    static NotificationTerms notified(NotifiedSort sort, String object, LocalDateTime from, int days) {
        return new NotificationTerms(
                sort,
                object,
                List.of(CAST.town()),
                List.of(),
                from,
                from.plusDays(days),
                DAMASCUS,
                List.of(CAST.group(), CAST.nextGroup()),
                null,
                DESK,
                null);
    }

    /** Concluded by others, who told us of it so many hours later. */
    static AgreementTerms agreed(Instant concluded, Instant told, LocalDateTime from, int families, int fighters) {
        return new AgreementTerms(
                List.of(CAST.group(), CAST.nextGroup()),
                concluded,
                told,
                "By telephone",
                false,
                "Families and fighters leave the town in the coming days",
                List.of(
                        new AgreementTerms.Group("Families", families, CAST.town(), CAST.origin(), null),
                        new AgreementTerms.Group("Fighters", fighters, CAST.town(), CAST.next(), null)),
                from,
                from.plusDays(2),
                DAMASCUS,
                "Announcements of both sides",
                null,
                null);
    }
}
