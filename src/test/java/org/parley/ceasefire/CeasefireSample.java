package org.parley.ceasefire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms.Zone;
import org.parley.request.Window;

/** A pause of a test that says only what matters to it. */
public final class CeasefireSample {

    public static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private final List<Zone> zones = new ArrayList<>();
    private @Nullable Integer buffer;
    private @Nullable String purpose;
    private @Nullable String note;
    private @Nullable String declarer;
    private PauseKind kind = PauseKind.PAUSE;

    public static CeasefireSample aPause() {
        return new CeasefireSample();
    }

    public CeasefireSample in(String area, Window window) {
        zones.add(new Zone(List.of(area), window));
        return this;
    }

    public CeasefireSample in(String area, Instant from, Instant to) {
        return in(area, Window.once(wall(from), wall(to), DAMASCUS));
    }

    public CeasefireSample in(String area, String from, String to) {
        return in(area, window(from, to));
    }

    public CeasefireSample around(int kilometres) {
        buffer = kilometres;
        return this;
    }

    public CeasefireSample saying(String text) {
        note = text;
        return this;
    }

    public CeasefireSample because(String text) {
        purpose = text;
        return this;
    }

    public CeasefireSample declaredBy(@Nullable String party) {
        declarer = party;
        return this;
    }

    /** By this party and nobody else. */
    public CeasefireSample declaredAloneBy(@Nullable String party) {
        kind = PauseKind.UNILATERAL;
        return declaredBy(party);
    }

    public CeasefireTerms build() {
        return new CeasefireTerms(zones, buffer, kind, declarer, purpose, null, note);
    }

    static Window window(String from, String to) {
        return Window.once(LocalDateTime.parse(from), LocalDateTime.parse(to), DAMASCUS);
    }

    static Window daily(String from, String to, @Nullable String opens, @Nullable String closes) {
        return new Window(LocalDateTime.parse(from), LocalDateTime.parse(to), DAMASCUS, time(opens), time(closes), 1);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    static Instant at(String wallTime) {
        return LocalDateTime.parse(wallTime).atZone(DAMASCUS).toInstant();
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, DAMASCUS);
    }
}
