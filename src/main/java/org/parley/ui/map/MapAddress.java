package org.parley.ui.map;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.party.ControlPolicy;

/** Which day, and which area fills the frame, in the address of the page. What it does not know it ignores. */
record MapAddress(@Nullable LocalDate day, String area) {

    static MapAddress read(QueryParameters query) {
        return new MapAddress(
                query.getSingleParameter("day").map(MapAddress::day).orElse(null),
                query.getSingleParameter("area").orElse(""));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return ControlPolicy.isFarAway(day) ? null : day;
        } catch (DateTimeException none) {
            return null;
        }
    }

    QueryParameters write() {
        var query = new LinkedHashMap<String, String>();
        if (day != null) query.put("day", day.toString());
        if (!area.isBlank()) query.put("area", area);
        return QueryParameters.simple(query);
    }
}
