package org.parley.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.shared.Refusal;

/** Terms as the text that is stored and hashed (RFC 8785). */
class TermsCodecTest {

    private static final Window WINDOW = Window.once(
            LocalDateTime.parse("2016-08-27T00:00"),
            LocalDateTime.parse("2016-08-29T00:00"),
            ZoneId.of("Asia/Damascus"));

    private final TermsCodec codec = new TermsCodec(List.of(new SampleKind()));
    private final Sample sample = new Sample("Aleppo", WINDOW, People.of(80_000), 2.50, List.of("SY0200"), null);

    @Test
    void theTextIsCanonical() {
        assertThat(codec.canonical(sample)).isEqualTo("""
                {"areas":["SY0200"],"bufferKm":2.5,"kind":"CEASEFIRE","people":{"total":80000},"place":"Aleppo",\
                "schema":1,"window":{"from":"2016-08-27T00:00:00","to":"2016-08-29T00:00:00","weeks":1,\
                "zone":"Asia/Damascus"}}""");
    }

    @Test
    void charactersOfEveryScriptStandInTheTextAsTheyAre() {
        assertThat(codec.canonical(sample.at("حلب \u20ac \n \"\\"))).contains("\"place\":\"حلب € \\n \\\"\\\\\"");
    }

    @Test
    void whatIsDerivedFromTheTermsIsNotStoredASecondTime() {
        assertThat(codec.canonical(sample)).doesNotContain("large", "summary", "title", "startsAt");
    }

    @Test
    void theTextReadsBackAsTheSameTerms() {
        assertThat(codec.read(Kind.CEASEFIRE, codec.canonical(sample))).isEqualTo(sample);
    }

    @Test
    void equalTermsHaveEqualTextsAndHashes() {
        var same = new Sample("Aleppo", WINDOW, People.of(80_000), 2.5, List.of("SY0200"), null);
        assertThat(codec.canonical(same)).isEqualTo(codec.canonical(sample));
    }

    @Test
    void readingAndWritingAgainChangesNoByte() {
        var text = codec.canonical(sample.at("حلب"));
        assertThat(codec.canonical(codec.read(Kind.CEASEFIRE, text))).isEqualTo(text);
    }

    @Test
    void theHashIsThatOfTheStoredText() {
        assertThat(TermsCodec.sha256("{}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(TermsCodec.sha256("حلب")).isNotEqualTo(TermsCodec.sha256("حلب "));
    }

    @Test
    void termsOfAnOlderProgramAreReadWithWhatTheyHave() {
        var older = "{\"areas\":[],\"forgotten\":1,\"kind\":\"CEASEFIRE\",\"place\":\"Homs\",\"schema\":0}";
        assertThat(codec.read(Kind.CEASEFIRE, older)).isEqualTo(new Sample("Homs", null, null, null, List.of(), null));
    }

    record Sample(
            String place,
            @Nullable Window window,
            @Nullable People people,
            @Nullable Double bufferKm,
            List<String> areas,
            @Nullable UUID underPause)
            implements Terms {

        Sample at(String elsewhere) {
            return new Sample(elsewhere, window, people, bufferKm, areas, underPause);
        }

        public boolean isLarge() {
            return true;
        }

        public String getSummary() {
            return place;
        }

        @Override
        public Sample underPause(UUID pause) {
            return new Sample(place, window, people, bufferKm, areas, pause);
        }

        @Override
        public Kind kind() {
            return Kind.CEASEFIRE;
        }

        @Override
        public String title() {
            return place;
        }

        @Override
        public Instant startsAt() {
            return WINDOW.start();
        }

        @Override
        public Instant endsAt() {
            return WINDOW.end();
        }

        @Override
        public @Nullable Integer peopleAskedFor() {
            return null;
        }

        @Override
        public Modality askedModality() {
            return Modality.NONE;
        }

        @Override
        public List<String> areasTouched() {
            return areas;
        }

        @Override
        public List<String> routesUsed() {
            return List.of();
        }
    }

    private static class SampleKind implements TermsKind<Sample> {

        @Override
        public Kind kind() {
            return Kind.CEASEFIRE;
        }

        @Override
        public Class<Sample> type() {
            return Sample.class;
        }

        @Override
        public Set<String> notMaterial() {
            return Set.of();
        }

        @Override
        public List<Refusal> refusals(Sample terms, Instant now) {
            return List.of();
        }
    }
}
