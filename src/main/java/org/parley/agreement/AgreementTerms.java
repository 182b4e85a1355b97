package org.parley.agreement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * What is known of an agreement that others concluded; facts of theirs, nothing that is asked for. Who concluded it is a
 * party's code or a plain name; places are P-codes; {@code from} and {@code to} are when it is expected to take place,
 * local wall time in the zone. As typed, any part may be missing; what {@link AgreementKind} refuses is never recorded.
 */
public record AgreementTerms(
        List<String> concludedBy,
        Instant concludedAt,
        @Nullable Instant toldAt,
        @Nullable String toldInWords,
        Boolean consulted,
        String what,
        List<Group> groups,
        LocalDateTime from,
        LocalDateTime to,
        ZoneId zone,
        String source,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    private static final int LONGEST_TITLE = 300;

    /** Those who leave together for one destination, as a count where one is known; never a list of persons. */
    public record Group(
            String name,
            @Nullable Integer people,
            String origin,
            String agreedDestination,
            @Nullable String destinationNote) {}

    public AgreementTerms {
        concludedBy = known(concludedBy);
        groups = known(groups);
        concludedAt = cut(concludedAt);
        toldAt = cut(toldAt);
    }

    @SuppressWarnings("DataFlowIssue") // what is typed may hold nothing where something belongs
    private static <T> List<T> known(@Nullable List<T> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(Objects::nonNull).toList();
    }

    /** To microseconds, as every moment that is hashed. */
    @SuppressWarnings("DataFlowIssue") // as above
    private static Instant cut(@Nullable Instant typed) {
        return typed == null ? null : typed.truncatedTo(ChronoUnit.MICROS);
    }

    boolean hasGroup(int groupNo) {
        return groupNo >= 1 && groupNo <= groups.size();
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }

    @Override
    public String title() {
        var title = named(groups.stream().map(Group::origin)) + " – "
                + named(groups.stream().map(Group::agreedDestination));
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String named(Stream<String> codes) {
        return String.join(", ", codes.map(String::valueOf).distinct().toList());
    }

    @Override
    public Instant startsAt() {
        return from.atZone(zone).toInstant();
    }

    @Override
    public Instant endsAt() {
        return to.atZone(zone).toInstant();
    }

    /** Nobody asked for anybody: others planned, group by group, and what is reported since are figures. */
    @Override
    public @Nullable Integer peopleAskedFor() {
        return null;
    }

    @Override
    public Modality askedModality() {
        return Modality.NONE;
    }

    @Override
    public List<String> areasTouched() {
        return groups.stream()
                .flatMap(group -> Stream.of(group.origin(), group.agreedDestination()))
                .distinct()
                .toList();
    }

    @Override
    public List<String> routesUsed() {
        return List.of();
    }

    @Override
    public @Nullable UUID underPause() {
        return null;
    }

    /** What others concluded relies on no pause of ours. */
    @Override
    public AgreementTerms underPause(UUID other) {
        return this;
    }
}
