package org.parley.agreement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.agreement.AgreementTerms.Group;

/** An agreement of a test that says only what matters to it; concluded on 25 August 2016 by two unless told otherwise. */
public final class AgreementSample {

    /** Four days into a test run. */
    public static final Instant CONCLUDED = Instant.parse("2016-08-25T09:00:00Z");

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private List<String> sides = List.of("Army", "Local council of Daraya");
    private Instant concludedAt = CONCLUDED;
    private @Nullable String told;
    private @Nullable Instant toldAt;
    private @Nullable Boolean consulted = false;
    private LocalDateTime from = LocalDateTime.parse("2016-08-26T08:00");
    private LocalDateTime to = LocalDateTime.parse("2016-08-29T20:00");
    private String what = "Everybody leaves the town in the coming days";
    private final List<Group> groups = new ArrayList<>();
    private @Nullable String note;

    public static AgreementSample anAgreement() {
        return new AgreementSample();
    }

    /** Daraya: all residents to one destination, the fighters and their families to another. */
    public static AgreementSample daraya(String town, String shelters, String north) {
        return anAgreement()
                .told("a few hours before", CONCLUDED.plusSeconds(4 * 3600))
                .of("Residents", 4_000, town, shelters)
                .of("Fighters and families", 700, town, north);
    }

    public AgreementSample by(String... others) {
        sides = List.of(others);
        return this;
    }

    public AgreementSample concluded(Instant at) {
        concludedAt = at;
        return this;
    }

    public AgreementSample told(String words, @Nullable Instant at) {
        told = words;
        toldAt = at;
        return this;
    }

    public AgreementSample consulted(@Nullable Boolean yes) {
        consulted = yes;
        return this;
    }

    public AgreementSample lasting(LocalDateTime begins, LocalDateTime ends) {
        from = begins;
        to = ends;
        return this;
    }

    public AgreementSample of(String name, @Nullable Integer people, String origin, String destination) {
        groups.add(new Group(name, people, origin, destination, null));
        return this;
    }

    public AgreementSample saying(String text) {
        what = text;
        return this;
    }

    public AgreementSample noted(String text) {
        note = text;
        return this;
    }

    public AgreementTerms build() {
        return new AgreementTerms(
                sides,
                concludedAt,
                toldAt,
                told,
                consulted,
                what,
                groups,
                from,
                to,
                DAMASCUS,
                "Statements of both sides",
                null,
                note);
    }
}
