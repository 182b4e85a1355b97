package org.parley.party;

import java.time.LocalDate;
import java.util.UUID;

/** One day on which a party does not work; it counts in every deadline that is reckoned from then on. */
public record Holiday(UUID id, String party, LocalDate day, String nameEn, String nameAr) {}
