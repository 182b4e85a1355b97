package org.parley.ui.replay;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.replay.Reading;

/** A moment of a request as it stands in the address, so that it can be sent. */
record MomentAddress(Optional<Instant> at, Reading clock) {

    private static final String AT = "at";
    private static final String CLOCK = "clock";

    /** What can't be read is left out: then the last moment is shown, as it was known. */
    static MomentAddress read(QueryParameters parameters) {
        var was = parameters.getSingleParameter(CLOCK).filter("was"::equals).isPresent();
        return new MomentAddress(
                parameters.getSingleParameter(AT).flatMap(MomentAddress::moment), was ? Reading.WAS : Reading.KNOWN);
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static String of(String reference, Instant at, Reading clock) {
        var parameters = QueryParameters.simple(
                Map.of(AT, at.toString(), CLOCK, clock.name().toLowerCase(Locale.ROOT)));
        return "request/" + reference + "/replay?" + parameters.getQueryString();
    }
}
