package org.parley.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with what somebody typed, so that each field is told at once. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    /** Refuses the field where the condition holds. */
    public Refusals when(boolean wrong, String field, String key, Object... args) {
        if (wrong) found.add(Refusal.of(field, key, args));
        return this;
    }

    /** Refuses the deed as a whole where the condition holds. */
    public Refusals when(boolean wrong, String key) {
        if (wrong) found.add(Refusal.general(key));
        return this;
    }

    /** Refuses nothing at all, or blank text, in an obligatory field. */
    public Refusals required(String field, @Nullable Object value) {
        return when(value == null || value instanceof String text && Characters.isBlank(text), field, "field.missing");
    }

    /** Refuses text of more than {@code most} characters. */
    public Refusals atMost(String field, @Nullable String text, int most) {
        return when(text != null && text.length() > most, field, "text.too-long", most);
    }

    /** Refuses a number outside of these bounds, both allowed; an absent one is nobody's fault here. */
    public Refusals between(String field, @Nullable Integer number, int least, int most) {
        return when(number != null && (number < least || number > most), field, "number.out-of-range", least, most);
    }

    public Refusals also(List<Refusal> more) {
        found.addAll(more);
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Refusal> found() {
        return List.copyOf(found);
    }
}
