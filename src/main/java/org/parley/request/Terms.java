package org.parley.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, as an unchangeable value: one record per kind, in the kind's own module. What every kind can say
 * of itself stands here; it is derived from the record's own fields and not stored a second time.
 */
public interface Terms {

    @JsonIgnore
    Kind kind();

    /** One line for lists: "Damascus - eastern Aleppo". */
    @JsonIgnore
    String title();

    /** When it is to begin: window start or planned departure. */
    @JsonIgnore
    Instant startsAt();

    /** When it is to be over: window end or planned return. */
    @JsonIgnore
    Instant endsAt();

    /** People asked for, where people are counted. */
    @JsonIgnore
    @Nullable
    Integer peopleAskedFor();

    @JsonIgnore
    Modality askedModality();

    /** The P-codes of every area touched, without those of the routes. */
    @JsonIgnore
    List<String> areasTouched();

    @JsonIgnore
    List<String> routesUsed();

    /** The pause under which it moves, where it needs one. */
    @JsonIgnore
    @Nullable
    UUID underPause();
}
