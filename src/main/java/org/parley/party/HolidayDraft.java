package org.parley.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A holiday as an administrator writes it into a party's calendar. */
public record HolidayDraft(
        @Nullable LocalDate day,
        @Nullable String nameEn,
        @Nullable String nameAr) {}
