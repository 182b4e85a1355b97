package org.parley.anyorder;

import static org.parley.ceasefire.CeasefireSample.aPause;
import static org.parley.convoy.ConvoySample.aConvoy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.request.Terms;
import org.parley.security.Actor;
import org.parley.testing.Given;
import org.parley.testing.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twelve armed groups, areas that none, one, two and so on of them control, and everybody who speaks for somebody. */
final class Cast {

    static final int MOST = 12;

    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

    final Stage stage;
    private final List<String> areas = new ArrayList<>();
    private final String depot;
    private final Instant start;
    private final Map<String, Actor> delegates = new ConcurrentHashMap<>();

    Cast(Stage stage, JdbcClient db, Instant now) {
        this.stage = stage;
        start = now.plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.HOURS);
        depot = stage.anArea();
        var groups = new ArrayList<String>();
        for (int holders = 0; holders <= MOST; holders++) {
            var area = stage.anArea();
            for (var group : groups) holds(db, area, group);
            areas.add(area);
            groups.add(Given.aParty(db));
        }
    }

    private static void holds(JdbcClient db, String area, String group) {
        db.sql("insert into control (pcode, party_code, since) values (:area, :group, :since)")
                .param("area", area)
                .param("group", group)
                .param("since", LONG_AGO)
                .update();
    }

    Actor delegate(String party) {
        return delegates.computeIfAbsent(party, stage::delegateOf);
    }

    /** Terms of one request, by how often they were changed where it matters, and where it does not. */
    interface Edition {
        Terms of(int material, int other);
    }

    /** The government and these groups decide. */
    Edition pause(int groups) {
        return (material, other) -> aPause().in(areas.get(groups), start, start.plus(Duration.ofHours(48)))
                .around(material)
                .saying("Note " + other)
                .build();
    }

    /** These groups decide; the government is told. */
    Edition crossBorder(int groups, @Nullable UUID pause) {
        return (material, other) -> aConvoy()
                .acrossTheBorderAt("Bab al-Hawa")
                .between(depot, areas.get(groups))
                .leaving(start.plus(Duration.ofHours(2)), start.plus(Duration.ofHours(12)))
                .with(20 + material)
                .under(pause)
                .saying("Note " + other)
                .build();
    }

    /** The government and these groups decide. */
    Edition crossLine(int groups) {
        return (material, other) -> aConvoy()
                .between(depot, areas.get(groups))
                .leaving(start.plus(Duration.ofHours(2)), start.plus(Duration.ofHours(12)))
                .with(20 + material)
                .saying("Note " + other)
                .build();
    }
}
