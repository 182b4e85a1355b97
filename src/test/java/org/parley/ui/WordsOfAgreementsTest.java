package org.parley.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.WordsOfApproval;

/** What the program can say of an agreement made without the UN: no text of it, shown or not, says that we approved. */
class WordsOfAgreementsTest {

    private static final Pattern OF_AGREEMENTS = Pattern.compile(
            "(Kind|new\\.kind)\\.AGREEMENT|new\\.(made-without-us|agreement)|next\\.(followed|recorded)[\\w-]*"
                    + "|(journal\\.)?(agreement|criteria|criterion|concern|figures?)\\..*"
                    + "|(Counted|Criterion|Judgement|Status)\\..*|task\\.(assess-criteria|concern)"
                    + "|deed\\.(amend|close-agreement|closing|followed|criterion|concern|figure|prefer|correct)\\b.*"
                    + "|(process|step)\\.external-agreement.*"
                    + "|terms\\.(concluded|told|consulted|what|from|to|source|groups).*");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noTextOfAnAgreementSaysThatItWasApproved(String language) throws IOException {
        var texts = texts(language);
        var ours = texts.stringPropertyNames().stream()
                .filter(key -> OF_AGREEMENTS.matcher(key).matches())
                .toList();
        assertThat(ours).hasSizeGreaterThan(130);
        assertThat(ours).allSatisfy(key -> assertThat(WordsOfApproval.in(texts.getProperty(key)))
                .as(key)
                .isEmpty());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in =
                new InputStreamReader(WordsOfAgreementsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
