package org.parley.tally;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.parley.tally.Indicator.Counts;
import org.parley.tally.Indicator.Length;
import org.parley.tally.Indicator.People;

/** Figures as tests compare them. */
final class Compared {

    private Compared() {}

    static Map<String, List<Long>> byDetail(Counts counts) {
        return counts.indicators().stream()
                .collect(toMap(
                        Indicator::detail,
                        figure -> List.of(figure.n(), figure.amount()),
                        (one, other) -> List.of(one.get(0) + other.get(0), one.get(1) + other.get(1))));
    }

    static List<Long> of(Map<String, List<Long>> found, String... details) {
        long n = 0;
        long amount = 0;
        for (var detail : details) {
            n += found.getOrDefault(detail, List.of(0L, 0L)).get(0);
            amount += found.getOrDefault(detail, List.of(0L, 0L)).get(1);
        }
        return List.of(n, amount);
    }

    static People people(List<Long> counted) {
        return new People(counted.get(0), counted.get(1));
    }

    static Length length(String of, List<Long> tenths) {
        var middle = (tenths.get((tenths.size() - 1) / 2) + tenths.get(tenths.size() / 2)) / 2.0;
        var ninety = tenths.get((int) Math.ceil(tenths.size() * 0.9) - 1);
        return new Length(of, tenths.size(), decimal(middle), decimal(ninety));
    }

    static BigDecimal decimal(double tenths) {
        return BigDecimal.valueOf(tenths).divide(BigDecimal.TEN, 1, RoundingMode.HALF_UP);
    }
}
