package org.parley.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Kind;
import org.parley.request.Modality;
import org.parley.request.Terms;

/**
 * What a plan says of itself; what is asked for stands in the terms of its points. {@code people} is entered and never
 * summed, since the same people may stand in two points. {@code begins} and {@code ends} are those of its points when it
 * was opened, whatever is sent.
 */
public record PlanTerms(
        @Nullable String name,
        @Nullable Integer people,
        @Nullable String purpose,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable String contact,
        @Nullable String note)
        implements Terms {

    PlanTerms lasting(Instant from, Instant to) {
        return new PlanTerms(name, people, purpose, from, to, contact, note);
    }

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    @Override
    public String title() {
        return String.valueOf(name).strip();
    }

    @Override
    public Instant startsAt() {
        return Objects.requireNonNull(begins);
    }

    @Override
    public Instant endsAt() {
        return Objects.requireNonNull(ends);
    }

    @Override
    public @Nullable Integer peopleAskedFor() {
        return people;
    }

    @Override
    public Modality askedModality() {
        return Modality.NONE;
    }

    @Override
    public List<String> areasTouched() {
        return List.of();
    }

    @Override
    public List<String> routesUsed() {
        return List.of();
    }

    @Override
    public @Nullable UUID underPause() {
        return null;
    }

    @Override
    public PlanTerms underPause(UUID pause) {
        return this;
    }
}
