package org.parley.convoy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.request.Modality;
import org.parley.request.People;

/** A convoy of a test that says only what matters to it; across a front line and under no pause unless told otherwise. */
public final class ConvoySample {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private Modality modality = Modality.CROSS_LINE;
    private String origin = "SY01";
    private String destination = "SY02";
    private @Nullable String crossing;
    private List<String> routes = List.of();
    private int trucks = 20;
    private People people = People.of(40_000);
    private LocalDateTime departure = LocalDateTime.parse("2016-08-27T08:00");
    private LocalDateTime comeBack = LocalDateTime.parse("2016-08-27T18:00");
    private @Nullable UUID pause;
    private @Nullable String note;

    public static ConvoySample aConvoy() {
        return new ConvoySample();
    }

    public ConvoySample acrossTheBorderAt(@Nullable String where) {
        modality = Modality.CROSS_BORDER;
        crossing = where;
        return this;
    }

    public ConvoySample between(String from, String to) {
        origin = from;
        destination = to;
        return this;
    }

    public ConvoySample on(String... codes) {
        routes = List.of(codes);
        return this;
    }

    public ConvoySample with(int number) {
        trucks = number;
        return this;
    }

    public ConvoySample reaching(People asked) {
        people = asked;
        return this;
    }

    public ConvoySample leaving(Instant out, Instant back) {
        departure = LocalDateTime.ofInstant(out, DAMASCUS);
        comeBack = LocalDateTime.ofInstant(back, DAMASCUS);
        return this;
    }

    public ConvoySample leaving(String out, String back) {
        departure = LocalDateTime.parse(out);
        comeBack = LocalDateTime.parse(back);
        return this;
    }

    public ConvoySample under(UUID named) {
        pause = named;
        return this;
    }

    public ConvoySample saying(String text) {
        note = text;
        return this;
    }

    public ConvoyTerms build() {
        return new ConvoyTerms(
                modality,
                origin,
                destination,
                crossing,
                routes,
                trucks,
                people,
                Siege.BESIEGED,
                departure,
                comeBack,
                DAMASCUS,
                pause,
                "wheat flour",
                null,
                note);
    }
}
