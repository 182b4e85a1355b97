package org.parley.mission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * What a repair mission asks for: who goes where with what, and the facilities that hang together there. People served
 * is one entered number: the same people may hang on several facilities, so it is never summed. As typed, any part may be
 * missing; what {@link MissionKind} refuses is never asked for.
 */
public record MissionTerms(
        String origin,
        String destination,
        List<String> routes,
        String purpose,
        List<Facility> facilities,
        Crew crew,
        List<Part> parts,
        int peopleServed,
        int daysNeeded,
        LocalDateTime departure,
        LocalDateTime comeBack,
        ZoneId zone,
        @Nullable UUID pause,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    /**
     * One facility under its own short code; {@code needs} are the codes of those without which it delivers nothing (the
     * plant that powers a pump), {@code repaired} those that the crew works on.
     */
    public record Facility(
            String code,
            String name,
            FacilityKind kind,
            String area,
            List<String> needs,
            boolean repaired,
            @Nullable Integer people) {

        public Facility {
            needs = known(needs).stream().distinct().sorted().toList();
        }
    }

    /** Who goes, as counts; never names. */
    public record Crew(int engineers, int others) {}

    /** What they bring. */
    public record Part(String item, int quantity, String unit) {}

    public MissionTerms {
        routes = known(routes).stream().distinct().toList();
        facilities = known(facilities);
        parts = known(parts);
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static <T> List<T> known(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    /** What depends on what. */
    public Infrastructure infrastructure() {
        return Infrastructure.of(facilities);
    }

    /** The facility of this code, if the mission names one. */
    public Optional<Facility> facility(@Nullable String code) {
        return facilities.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private Stream<String> areasOfRepairs() {
        return facilities.stream().filter(Facility::repaired).map(Facility::area);
    }

    /** Where the crew works: its destination, and wherever something is repaired. */
    List<String> sites() {
        return Stream.concat(Stream.of(destination), areasOfRepairs())
                .distinct()
                .toList();
    }

    @Override
    public Kind kind() {
        return Kind.MISSION;
    }

    @Override
    public String title() {
        return origin + " – " + destination;
    }

    @Override
    public Instant startsAt() {
        return departure.atZone(zone).toInstant();
    }

    @Override
    public Instant endsAt() {
        return comeBack.atZone(zone).toInstant();
    }

    @Override
    public Integer peopleAskedFor() {
        return peopleServed;
    }

    /** Both sides of a front line consent: what is repaired here serves people there. */
    @Override
    public Modality askedModality() {
        return Modality.CROSS_LINE;
    }

    /** Where the crew comes through and works; what merely depends on it is not touched. */
    @Override
    public List<String> areasTouched() {
        return Stream.concat(Stream.of(origin), sites().stream()).distinct().toList();
    }

    @Override
    public List<String> routesUsed() {
        return routes;
    }

    @Override
    public @Nullable UUID underPause() {
        return pause;
    }

    @Override
    public MissionTerms underPause(UUID other) {
        return new MissionTerms(
                origin,
                destination,
                routes,
                purpose,
                facilities,
                crew,
                parts,
                peopleServed,
                daysNeeded,
                departure,
                comeBack,
                zone,
                other,
                contact,
                note);
    }
}
