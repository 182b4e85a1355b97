package org.parley.clearance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the office's decision table, as it stands there. {@code kinds}, {@code modalities} and {@code standings} are
 * those that it is for, none: all; {@code controls} null: whether or not the party controls ground that is touched;
 * {@code role} as the table names it, {@code INFORMED} and {@code NONE} too.
 */
public record RequiredAnswerRule(
        String id,
        String description,
        List<String> kinds,
        List<String> modalities,
        List<String> standings,
        @Nullable Boolean controls,
        String role,
        String form,
        int days) {}
