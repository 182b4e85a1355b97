package org.parley.ui.reports;

import static org.parley.ui.kit.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.tally.Indicator;
import org.parley.tally.Measure;
import org.parley.tally.Parts;
import org.parley.tally.Share;

/** What a measure tells apart, in words, and its shares. */
final class Details {

    private Details() {}

    static String word(Measure measure, String detail) {
        if (measure == Measure.VIOLATION || measure == Measure.PAUSE_VIOLATION) return t("ViolationKind." + detail);
        return t("reports." + measure.name() + "." + detail);
    }

    /** Every word of a detail that has an order. */
    static List<String> keys() {
        return Parts.ordered().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(detail -> "reports." + one.getKey() + "." + detail))
                .sorted()
                .toList();
    }

    /** "18.7 % (202,500 of 1,081,900)"; null where there is nothing to be a share of. */
    static @Nullable String share(Measure measure, Collection<Indicator> found) {
        return share(Parts.part(measure, found), Parts.whole(found));
    }

    static @Nullable String share(long part, long whole) {
        var percent = Share.percent(part, whole);
        return percent == null ? null : t("reports.share", percent.toPlainString(), part, whole);
    }

    /** "14.5", to one decimal. */
    static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
