package org.parley.mission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a facility needs fuel, as typed; a day in the mission's own zone. */
public record RefuelPlan(
        @Nullable String facility, @Nullable LocalDate day) {}
