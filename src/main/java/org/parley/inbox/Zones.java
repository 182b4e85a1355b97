package org.parley.inbox;

import java.time.ZoneId;
import org.parley.security.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose days a person counts: the party's zone for its people, the office's for staff. */
@Component
class Zones {

    private final JdbcClient jdbc;
    private final ZoneId office;

    Zones(JdbcClient jdbc, @Value("${parley.zone:Asia/Damascus}") ZoneId office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    ZoneId of(Actor who) {
        if (who.party() == null) return office;
        return jdbc.sql("select zone from party where code = :party")
                .param("party", who.party())
                .query((row, n) -> ZoneId.of(row.getString("zone")))
                .optional()
                .orElse(office);
    }
}
