package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.api.Description.Operation;
import org.parley.testing.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ScreenTest
class DescriptionTest {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"");

    @Autowired
    MockMvc http;

    Description description;

    /** Also into target/openapi.json, for linters. */
    @BeforeEach
    void served() throws Exception {
        description = Description.of(http);
        Files.writeString(
                Path.of("target", "openapi.json"), description.document().toPrettyString());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(description.operations())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Operation::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOperationSaysWhatItIsFor() {
        assertThat(description.operations()).allSatisfy(operation -> {
            assertThat(operation.says().path("summary").asText()).isNotBlank();
            assertThat(operation.says().path("description").asText()).isNotBlank();
            assertThat(operation.says().path("tags")).hasSize(1);
        });
    }

    @Test
    void everyTagIsExplained() {
        var explained = description.document().get("tags").findValuesAsText("name");

        assertThat(description.operations())
                .extracting(operation -> operation.says().at("/tags/0").asText())
                .isSubsetOf(explained);
        assertThat(description.document().get("tags"))
                .allSatisfy(tag -> assertThat(tag.has("description")).isTrue());
    }

    @Test
    void everyParameterIsExplained() {
        assertThat(description.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.path("description").asText())
                    .as(parameter.toString())
                    .isNotBlank();
        });
    }

    @Test
    void everyBodyHasAnExample() {
        assertThat(description.operations())
                .filteredOn(
                        operation -> operation.says().at("/requestBody/content").has("application/json"))
                .hasSizeGreaterThan(20)
                .allSatisfy(operation -> assertThat(operation
                                .says()
                                .at("/requestBody/content/application~1json")
                                .has("example"))
                        .as(operation.toString())
                        .isTrue());
    }

    @Test
    void everyOperationSaysHowItIsRefused() {
        assertThat(description.operations()).allSatisfy(operation -> {
            var responses = operation.says().get("responses");
            assertThat(responses.has("401")).isTrue();
            if (operation.path().contains("{")) assertThat(responses.has("404")).isTrue();
            if (operation.method() == HttpMethod.POST)
                assertThat(responses.has("422")).isTrue();
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var document = description.document();

        assertThat(REFERENCE.matcher(document.toString()).results().map(found -> found.group(1)))
                .allSatisfy(pointer -> assertThat(document.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @Test
    void recordsOfTheSameNameAreToldApart() {
        assertThat(description.document().at("/components/schemas").has("RequestListRow"))
                .isTrue();
        assertThat(description.document().at("/components/schemas").has("DocumentListRow"))
                .isTrue();
        assertThat(description.document().at("/components/schemas").has("MatrixCondition"))
                .isTrue();
    }

    @Test
    void whatCanNotBeNullIsRequired() {
        var schemas = description.document().at("/components/schemas");

        assertThat(schemas.at("/MatrixCell/required").toString())
                .contains("slotId", "dueAt")
                .doesNotContain("binding");
        assertThat(schemas.at("/OutcomeDraft").has("required")).isFalse();
    }

    @Test
    void addressesDoNotTellWhereItRuns() {
        assertThat(description.document().at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void everyOperationWantsASignIn() throws Exception {
        for (var operation : description.operations()) {
            http.perform(request(operation.method(), operation.somewhere())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{}"))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentTypeCompatibleWith(APPLICATION_PROBLEM_JSON));
        }
    }
}
