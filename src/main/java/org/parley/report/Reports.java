package org.parley.report;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneId;
import org.parley.code.CodeTexts;
import org.parley.place.Area;
import org.parley.place.Places;
import org.parley.security.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the access situation as it is now, as far as the reader may know of it (features.md row 62). */
@Service
@Transactional(readOnly = true)
public class Reports {

    private final SnapshotSource source;
    private final Places places;
    private final CodeTexts codes;
    private final Clock clock;
    private final ZoneId zone;

    Reports(
            SnapshotSource source,
            Places places,
            CodeTexts codes,
            Clock clock,
            @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.source = source;
        this.places = places;
        this.codes = codes;
        this.clock = clock;
        this.zone = zone;
    }

    /** The languages that a report is printed in. */
    public enum Language {
        ENGLISH,
        ARABIC
    }

    /** The situation as figures, as they are printed. */
    public Snapshot snapshot(Actor who) {
        return source.of(who, clock.instant());
    }

    /** The situation as PDF, with this mark on every page. */
    public byte[] print(Tlp tlp, Language language, Actor who) {
        var arabic = language == Language.ARABIC;
        var names = places.areas().stream().collect(toMap(Area::pcode, area -> arabic ? area.nameAr() : area.nameEn()));
        var wording = new Wording(arabic, zone, names, key -> codes.of(key, arabic));
        return Printer.print(new Page(wording, snapshot(who), tlp).html(), arabic);
    }
}
