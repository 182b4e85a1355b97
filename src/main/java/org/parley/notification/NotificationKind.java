package org.parley.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.party.Parties;
import org.parley.party.Standing;
import org.parley.place.Places;
import org.parley.request.Kind;
import org.parley.request.TermsKind;
import org.parley.shared.Characters;
import org.parley.shared.Refusal;
import org.parley.shared.Refusals;
import org.springframework.stereotype.Component;

/** What has to be known before parties are told of it. */
@Component
class NotificationKind implements TermsKind<NotificationTerms> {

    private static final int MOST_PLACES = 200;
    private static final int MOST_RECIPIENTS = 50;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Yemen: 48 hours before an overland move; in an emergency less, with its reason (domain.md 3). */
    private static final Duration LEAD_OF_A_MOVEMENT = Duration.ofHours(48);

    private final Places places;
    private final Parties parties;

    NotificationKind(Places places, Parties parties) {
        this.places = places;
        this.parties = parties;
    }

    @Override
    public Kind kind() {
        return Kind.NOTIFICATION;
    }

    @Override
    public Class<NotificationTerms> type() {
        return NotificationTerms.class;
    }

    /** Nobody is asked, so nothing asks anybody again; this only says what is a mere note. */
    @Override
    public Set<String> notMaterial() {
        return Set.of("contact", "note");
    }

    @Override
    public List<Refusal> refusals(NotificationTerms terms, Instant now) {
        return new Refusals()
                .required("sort", terms.sort())
                .required("object", terms.object())
                .atMost("object", terms.object(), LONGEST_LINE)
                .also(ofPlaces(terms))
                .also(ofRecipients(terms.recipients()))
                .also(ofTimes(terms, now))
                .atMost("emergencyReason", terms.emergencyReason(), LONGEST_TEXT)
                .atMost("contact", terms.contact(), LONGEST_TEXT)
                .atMost("note", terms.note(), LONGEST_TEXT)
                .found();
    }

    private List<Refusal> ofPlaces(NotificationTerms terms) {
        var refusals = new Refusals()
                .when(terms.areas().isEmpty(), "areas", "field.missing")
                .when(terms.areas().size() > MOST_PLACES, "areas", "list.too-long", MOST_PLACES)
                .when(terms.routes().size() > MOST_PLACES, "routes", "list.too-long", MOST_PLACES);
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.when(!terms.areas().stream().allMatch(places::areaExists), "areas", "control.place-unknown")
                .when(!terms.routes().stream().allMatch(places::routeExists), "routes", "control.place-unknown")
                .found();
    }

    /** A guarantor has nothing to spare the object from; only whom it concerns can acknowledge it. */
    private List<Refusal> ofRecipients(List<String> recipients) {
        var refusals = new Refusals()
                .when(recipients.isEmpty(), "recipients", "notification.nobody-told")
                .when(recipients.size() > MOST_RECIPIENTS, "recipients", "list.too-long", MOST_RECIPIENTS)
                .when(new HashSet<>(recipients).size() < recipients.size(), "recipients", "notification.told-twice");
        if (!refusals.isEmpty()) return refusals.found();
        return refusals.when(
                        !recipients.stream().allMatch(this::canBeTold), "recipients", "notification.not-a-recipient")
                .found();
    }

    private boolean canBeTold(String party) {
        return parties.exists(party) && parties.get(party).standing() != Standing.GUARANTOR;
    }

    private static List<Refusal> ofTimes(NotificationTerms terms, Instant now) {
        var refusals = new Refusals()
                .required("validFrom", terms.validFrom())
                .required("expires", terms.expires())
                .required("zone", terms.zone());
        if (!refusals.isEmpty()) return refusals.found();
        var begins = terms.startsAt();
        return refusals.when(!terms.endsAt().isAfter(begins), "expires", "window.ends-before-start")
                .when(!terms.endsAt().isAfter(now), "expires", "notification.expired-already")
                .when(terms.endsAt().isAfter(begins.plus(LONGEST)), "expires", "window.too-long", LONGEST.toDays())
                .when(begins.isAfter(now.plus(LONGEST)), "validFrom", "window.too-far-ahead")
                .when(isShortOfLead(terms, now), "emergencyReason", "notification.lead-too-short", 48)
                .found();
    }

    private static boolean isShortOfLead(NotificationTerms terms, Instant now) {
        var reason = terms.emergencyReason();
        return terms.sort() == NotifiedSort.MOVEMENT
                && terms.startsAt().isBefore(now.plus(LEAD_OF_A_MOVEMENT))
                && (Characters.isBlank(reason));
    }
}
