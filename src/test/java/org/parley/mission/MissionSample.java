package org.parley.mission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.mission.MissionTerms.Crew;
import org.parley.mission.MissionTerms.Facility;
import org.parley.mission.MissionTerms.Part;

/** A repair mission of a test that says only what matters to it: a plant is repaired, and pumps hang on it. */
public final class MissionSample {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private String origin = "SY01";
    private String destination = "SY02";
    private List<String> routes = List.of();
    private final List<Facility> facilities = new ArrayList<>();
    private @Nullable Crew crew = new Crew(8, 4);
    private List<Part> parts = List.of(new Part("Transformer", 2, "pieces"));
    private int peopleServed = 1_800_000;
    private int daysNeeded = 2;
    private LocalDateTime departure = LocalDateTime.parse("2016-08-27T08:00");
    private LocalDateTime comeBack = LocalDateTime.parse("2016-08-28T18:00");
    private @Nullable UUID pause;
    private @Nullable String note;

    public static MissionSample aMission() {
        return new MissionSample();
    }

    public MissionSample between(String from, String to) {
        origin = from;
        destination = to;
        return this;
    }

    public MissionSample on(String... codes) {
        routes = List.of(codes);
        return this;
    }

    public MissionSample repairing(String code, String... needs) {
        return with(code, FacilityKind.POWER_PLANT, true, null, needs);
    }

    public MissionSample serving(String code, @Nullable Integer people, String... needs) {
        return with(code, FacilityKind.PUMPING_STATION, false, people, needs);
    }

    private MissionSample with(
            String code, FacilityKind kind, boolean repaired, @Nullable Integer people, String... needs) {
        return with(new Facility(code, "Facility " + code, kind, destination, List.of(needs), repaired, people));
    }

    public MissionSample with(Facility facility) {
        facilities.add(facility);
        return this;
    }

    public MissionSample with(@Nullable Crew people) {
        crew = people;
        return this;
    }

    public MissionSample bringing(Part... things) {
        parts = List.of(things);
        return this;
    }

    public MissionSample forPeople(int number) {
        peopleServed = number;
        return this;
    }

    public MissionSample working(int days) {
        daysNeeded = days;
        return this;
    }

    public MissionSample leaving(Instant out, Instant back) {
        departure = LocalDateTime.ofInstant(out, DAMASCUS);
        comeBack = LocalDateTime.ofInstant(back, DAMASCUS);
        return this;
    }

    public MissionSample under(UUID named) {
        pause = named;
        return this;
    }

    public MissionSample saying(String text) {
        note = text;
        return this;
    }

    public MissionTerms build() {
        if (facilities.isEmpty()) repairing("PLANT").serving("PUMPS", 1_200_000, "PLANT");
        return new MissionTerms(
                origin,
                destination,
                routes,
                "water for the city",
                facilities,
                crew,
                parts,
                peopleServed,
                daysNeeded,
                departure,
                comeBack,
                DAMASCUS,
                pause,
                null,
                note);
    }
}
