package org.parley.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What changed between two versions of the terms. */
class TermsDiffTest {

    @Test
    void theSameTermsDifferInNothing() {
        var terms = "{\"people\":80000,\"route\":\"CASTELLO\"}";
        assertThat(TermsDiff.between(terms, terms)).isEmpty();
    }

    @Test
    void aChangeNamesItsPathAndBothValues() {
        assertThat(TermsDiff.between("{\"people\":{\"total\":80000}}", "{\"people\":{\"total\":40000}}"))
                .containsExactly(new Change("people.total", "80000", "40000"));
    }

    @Test
    void whatWasAbsentWasNothing() {
        assertThat(TermsDiff.between("{}", "{\"note\":\"bring seals\"}"))
                .containsExactly(new Change("note", null, "bring seals"));
        assertThat(TermsDiff.between("{\"note\":\"bring seals\"}", "{}"))
                .containsExactly(new Change("note", "bring seals", null));
    }

    @Test
    void changesComeInTheOrderOfTheirPaths() {
        assertThat(TermsDiff.between("{\"b\":1,\"a\":1}", "{\"a\":2,\"b\":2}"))
                .extracting(Change::path)
                .containsExactly("a", "b");
    }

    @Test
    void aListOfPlainValuesIsOneValue() {
        assertThat(TermsDiff.between("{\"areas\":[\"SY0200\"]}", "{\"areas\":[\"SY0200\",\"SY0201\"]}"))
                .containsExactly(new Change("areas", "SY0200", "SY0200, SY0201"));
    }

    @Test
    void aChangeWithinAListBelongsToTheListsField() {
        var changes = TermsDiff.between(
                "{\"zones\":[{\"window\":{\"to\":\"13:00\"}}]}", "{\"zones\":[{\"window\":{\"to\":\"14:00\"}}]}");
        assertThat(changes).containsExactly(new Change("zones[0].window.to", "13:00", "14:00"));
        assertThat(changes.get(0).field()).isEqualTo("zones");
    }

    @Test
    void listsThatReadAlikeAndAreNotDiffer() {
        assertThat(TermsDiff.between("{\"items\":[\"salt, sugar\"]}", "{\"items\":[\"salt\",\"sugar\"]}"))
                .extracting(Change::field)
                .containsExactly("items");
    }

    @Test
    void valuesOfAnotherTypeDiffer() {
        assertThat(TermsDiff.between("{\"to\":[]}", "{\"to\":\"\"}"))
                .extracting(Change::field)
                .containsExactly("to");
    }

    @Test
    void kindAndSchemaAreNoTerms() {
        assertThat(TermsDiff.between("{\"kind\":\"CONVOY\",\"schema\":1}", "{\"kind\":\"CONVOY\",\"schema\":2}"))
                .isEmpty();
    }
}
