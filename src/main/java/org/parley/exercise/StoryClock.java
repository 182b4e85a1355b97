package org.parley.exercise;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The program's clock where no lives hang on it: while a story of another time is told, it stands at the told moment. */
@Component
@Primary
@Profile("!production")
public class StoryClock extends Clock {

    private final Clock present;
    private volatile @Nullable Instant told;

    StoryClock(@Qualifier("clock") Clock present) {
        this.present = present;
    }

    /** The moment that is told of; null: the present. */
    public @Nullable Instant told() {
        return told;
    }

    public void tell(@Nullable Instant moment) {
        told = moment;
    }

    @Override
    public Instant instant() {
        var moment = told;
        return moment == null ? present.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
