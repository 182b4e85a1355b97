package org.parley.report;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import org.parley.code.CodeTexts;
import org.parley.party.Parties;
import org.parley.party.Party;
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

    private final Snapshots snapshots;
    private final Places places;
    private final Parties parties;
    private final CodeTexts codes;
    private final ZoneId zone;

    Reports(
            Snapshots snapshots,
            Places places,
            Parties parties,
            CodeTexts codes,
            @Value("${parley.zone:Asia/Damascus}") ZoneId zone) {
        this.snapshots = snapshots;
        this.places = places;
        this.parties = parties;
        this.codes = codes;
        this.zone = zone;
    }

    /** The languages that a report is printed in. */
    public enum Language {
        ENGLISH,
        ARABIC
    }

    /** The situation as figures, as they are printed. */
    public Snapshot snapshot(Actor who) {
        return snapshots.of(who);
    }

    /** The situation as PDF, with this mark on every page. */
    public byte[] print(Tlp tlp, Language language, Actor who) {
        var arabic = language == Language.ARABIC;
        var areas = places.areas().stream().collect(toMap(Area::pcode, area -> arabic ? area.nameAr() : area.nameEn()));
        var asked = parties.all().stream().collect(toMap(Party::code, one -> arabic ? one.nameAr() : one.nameEn()));
        var wording = new Wording(arabic, zone, areas, asked, key -> codes.of(key, arabic));
        return Printer.print(new Page(wording, snapshot(who), tlp).html(), arabic);
    }
}
