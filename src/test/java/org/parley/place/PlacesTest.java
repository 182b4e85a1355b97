package org.parley.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.testing.Given;
import org.parley.testing.ParleyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyTest
class PlacesTest {

    @Autowired
    Places places;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anAreaIsReadAsItWasAdded() {
        var aleppo = area(Given.unique("SY02"), null);
        var castello = area(Given.unique("SY0200"), aleppo.pcode());
        assertThat(places.areas()).contains(aleppo, castello);
        assertThat(places.areaExists(castello.pcode())).isTrue();
    }

    @Test
    void aCodeThatLooksLikeANumberStaysText() {
        var area = area("00" + Given.unique("7"), null);
        assertThat(places.areaExists(area.pcode())).isTrue();
        assertThat(places.areaExists(area.pcode().substring(2))).isFalse();
    }

    @Test
    void aRouteRunsThroughItsAreasInOrderAndMayComeBack() {
        var south = area(Given.unique("SY02"), null).pcode();
        var north = area(Given.unique("SY02"), null).pcode();
        var road = new Route(Given.unique("ROAD"), "Castello Road", "طريق الكاستيلو", List.of(south, north, south));
        transaction.executeWithoutResult(status -> places.add(road));
        assertThat(places.routes()).contains(road);
        assertThat(places.routeExists(road.code())).isTrue();
    }

    @Test
    void aRouteThroughAnUnknownAreaIsNoRoute() {
        var road = new Route(Given.unique("ROAD"), "Nowhere", "لا مكان", List.of("nowhere"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> places.add(road)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(places.routeExists(road.code())).isFalse();
    }

    @Test
    void anAreaIsNoPartOfItself() {
        assertThatThrownBy(() -> new Area("SY02", "Aleppo", "حلب", "SY02"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Area area(String pcode, @Nullable String parent) {
        var area = new Area(pcode, "Aleppo", "حلب", parent);
        transaction.executeWithoutResult(status -> places.add(area));
        return area;
    }
}
