package org.parley.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void partOfAWholeHasOneDecimalAndAHalfIsRoundedUp() {
        assertThat(Share.percent(202_500, 1_081_900)).isEqualTo("18.7");
        assertThat(Share.percent(1, 2_000)).isEqualTo("0.1"); // 0.05
        assertThat(Share.percent(0, 10)).isEqualTo("0.0");
        assertThat(Share.percent(0, 0)).isNull();
    }

    @Test
    void medianAndP90AreThoseOfTheListOfEverySingleOne() {
        var chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            var all = chance.ints(1 + chance.nextInt(60), 0, 300).sorted().toArray();
            var spread = new Spread();
            Arrays.stream(all).forEach(one -> spread.add(one, 1));

            assertThat(spread.median()).isEqualTo(tenths((all[(all.length - 1) / 2] + all[all.length / 2]) / 2.0));
            assertThat(spread.p90()).isEqualTo(tenths(all[(int) Math.ceil(all.length * 0.9) - 1]));
        }
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).divide(BigDecimal.TEN, 1, RoundingMode.HALF_UP);
    }
}
