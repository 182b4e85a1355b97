package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ParleyTest
class BadInputTest {

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    TestTime time;

    Field field;

    @BeforeEach
    void people() {
        field = new Field(http, db);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[", "{'zones': [}", "{} {}", "{'note': 'a', 'note': 'b'}", "nonsense"})
    void whatIsNoJsonIsMalformed(String body) {
        var refused = field.coordinator.send("/ceasefires", json(body));

        assertThat(refused.with(HttpStatus.BAD_REQUEST).text("/key")).isEqualTo("malformed");
        assertThat(refused.text("/detail")).contains("JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'trucks': 'twenty'}                          | trucks          | field.malformed
                    {'trucks': '20'}                              | trucks          | field.malformed
                    {'trucks': 1.5}                               | trucks          | field.malformed
                    {'trucks': 99999999999}                       | trucks          | field.malformed
                    {'trucks': null}                              | trucks          | field.missing
                    {'trucks': []}                                | trucks          | field.malformed
                    {'trucks': 1, 'lorries': 20}                  | lorries         | field.unknown
                    {'people': {'total': 1, 'names': ['A']}}      | people.names    | field.unknown
                    {'people': 80000}                             | people          | field.malformed
                    {'modality': 'BY_AIR'}                        | modality        | field.not-one-of
                    {'modality': 1}                               | modality        | field.not-one-of
                    {'modality': ''}                              | modality        | field.not-one-of
                    {'origin': 200}                               | origin          | field.malformed
                    {'origin': '\\ud800'}                         | origin          | text.unreadable
                    {'origin': '\\u0000'}                         | origin          | text.unreadable
                    {'routes': [null]}                            | routes[0]       | field.missing
                    {'routes': 'CASTELLO'}                        | routes          | field.malformed
                    {'routes': ['\\udc00']}                       | routes[0]       | text.unreadable
                    {'departure': '2016-09-12T08:00:00Z'}         | departure       | field.malformed
                    {'departure': '12 September'}                 | departure       | field.malformed
                    {'departure': '+999999999-12-31T23:59:59'}    | departure       | field.malformed
                    {'departure': [2016, 9, 12]}                  | departure       | field.malformed
                    {'zone': 'Aleppo'}                            | zone            | field.malformed
                    {'zone': ''}                                  | zone            | field.malformed
                    {'pause': 'HP-2016-0001'}                     | pause           | field.malformed
                    {'kind': 'CEASEFIRE'}                         | kind            | field.not-one-of
                    """)
    void fieldThatCanNotBeReadIsNamed(String body, String path, String key) {
        assertThat(field.coordinator.send("/convoys", json(body)).refusals()).containsExactly(path + ": " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "/requests?kind=PICNIC,kind,field.not-one-of",
        "/requests?openOnly=perhaps,openOnly,field.malformed",
        "/requests?limit=many,limit,field.malformed",
        "/requests?limit=0,limit,field.out-of-range",
        "/requests?limit=201,limit,field.out-of-range",
        "/requests?after=x,after,page.unknown-key",
        "/requests?after=0000-00-00T00:00:00Z_6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11,after,page.unknown-key",
        "/requests?search=%00,search,text.unreadable",
        "/tasks?after=9999-99-99T00:00:00Z_6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11,after,page.unknown-key",
        "/history?outcome=LOST,outcome,field.not-one-of",
        "/history?from=yesterday,from,field.malformed",
        "/history?to=9999-01-01,to,field.malformed",
        "/history?after=x,after,page.unknown-key",
        "/windows?past=perhaps,past,field.malformed",
        "/windows?after=x,after,page.unknown-key",
        "/tasks?after=7,after,page.unknown-key",
        "/tasks?limit=-1,limit,field.out-of-range",
        "/requests?Kind=CONVOY,Kind,field.unknown",
        "/requests?openOnly=false&openOnly=true,openOnly,field.repeated",
        "/requests?openOnly=,openOnly,field.malformed",
        "/requests?openOnly,openOnly,field.malformed",
    })
    void parameterThatCanNotBeReadIsNamed(String path, String parameter, String key) {
        var refused = field.coordinator.call(get(URI.create(Resource.BASE + path)));

        assertThat(refused.refusals()).containsExactly(parameter + ": " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "Sealed=true,Sealed,field.unknown",
        "sealed=,sealed,field.malformed",
        "sealed=false&sealed=true,sealed,field.repeated",
        "sealed=true&reason=none,reason,field.unknown",
    })
    void roundIsNotOpenedOnAParameterThatNobodyUnderstood(String query, String parameter, String key) {
        var pause = field.pause(time.now().plus(Duration.ofDays(10)));
        var call = post(URI.create(Resource.BASE + "/ceasefires?" + query))
                .contentType(MediaType.APPLICATION_JSON)
                .content(pause.toString());

        assertThat(field.coordinator.call(call).refusals()).containsExactly(parameter + ": " + key);
        assertThat(db.sql("select count(*) from request where opened_by = :name")
                        .param("name", field.coordinator.username())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letterIsNotShownToAllBecauseItsPartyWasMisspelt() {
        var upload = multipart(Resource.BASE + "/requests/{id}/documents", UUID.randomUUID())
                .file(new MockMultipartFile("file", "letter.txt", "text/plain", "We agree.".getBytes()))
                .param("Party", field.northCode);

        assertThat(field.coordinator.call(upload).refusals()).containsExactly("Party: field.unknown");
    }

    @Test
    void formOfAPageIsNoTypeThatIsTaken() {
        var form = post(Resource.BASE + "/ceasefires")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("note", "none");

        field.coordinator.call(form).with(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests/HP-2016-0001", "/documents/1", "/requests/1/terms/two/changes", "/nothing", "/"})
    void whatIsNoIdNamesNothing(String path) {
        assertThat(field.coordinator.read(path).with(HttpStatus.NOT_FOUND).text("/key"))
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests//x", "/requests/..;/x", "/requests;x=1", "/parties?%00=1"})
    void addressThatNobodyWritesInGoodFaithIsAProblemToo(String path) {
        var refused = field.coordinator.call(get(URI.create(Resource.BASE + path)));

        assertThat(refused.with(HttpStatus.BAD_REQUEST).text("/key")).isEqualTo("malformed");
        assertThat(refused.text("/detail")).doesNotContain("JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "get", "CONNECT", "TRACE"})
    void methodThatThereIsNotIsNamedAsTheMistake(String method) {
        var refused =
                field.coordinator.call(request(HttpMethod.valueOf(method), URI.create(Resource.BASE + "/parties")));

        assertThat(refused.with(HttpStatus.METHOD_NOT_ALLOWED).text("/key")).isEqualTo("method-not-allowed");
        assertThat(refused.response().getHeader("Allow")).contains("GET", "POST");
    }

    /** The server refuses it before us, and asks us for the page of it. */
    @Test
    void traceThatTheServerRefusedIsAProblemToo() {
        var refused = field.coordinator.call(request(HttpMethod.TRACE, URI.create("/error"))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, Resource.BASE + "/parties"));

        assertThat(refused.with(HttpStatus.METHOD_NOT_ALLOWED).text("/key")).isEqualTo("method-not-allowed");
    }

    @Test
    void pageOfErrorsIsNoResource() {
        assertThat(field.coordinator
                        .call(get("/error"))
                        .with(HttpStatus.NOT_FOUND)
                        .text("/key"))
                .isEqualTo("not-found");
    }

    @Test
    void unknownIdNamesNothingEither() {
        var unknown =
                field.coordinator.read("/requests/{id}", UUID.randomUUID()).with(HttpStatus.NOT_FOUND);

        assertThat(unknown.text("/detail"))
                .isEqualTo(field.coordinator.read("/nothing").text("/detail"));
    }

    @Test
    void bodyWithoutEndIsTooLarge() {
        var endless = "{\"note\": \"" + "x".repeat(StrictJson.LARGEST_BODY) + "\"}";

        assertThat(field.coordinator
                        .send("/ceasefires", endless)
                        .with(HttpStatus.PAYLOAD_TOO_LARGE)
                        .text("/key"))
                .isEqualTo("too-large");
    }

    @Test
    void bodyWithoutBottomIsTooLarge() {
        var deep = "[".repeat(100_000);

        field.coordinator.send("/ceasefires", "{\"zones\": " + deep).with(HttpStatus.PAYLOAD_TOO_LARGE);
    }

    @Test
    void otherTypesAndMethodsAreNotTaken() {
        var text = post(Resource.BASE + "/ceasefires")
                .contentType(MediaType.TEXT_PLAIN)
                .content("{}");
        assertThat(field.coordinator
                        .call(text)
                        .with(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                        .text("/key"))
                .isEqualTo("unsupported-media-type");
        var method = field.coordinator.call(put(Resource.BASE + "/ceasefires")).with(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(method.response().getHeader("Allow")).isEqualTo("POST");
        var page = get(Resource.BASE + "/parties").accept(MediaType.TEXT_HTML);
        field.coordinator.call(page).with(HttpStatus.NOT_ACCEPTABLE);
        var nonsense = get(Resource.BASE + "/parties").header("Accept", "nonsense");
        assertThat(field.coordinator.call(nonsense).text("/key")).isEqualTo("not-acceptable");
    }

    @Test
    void uploadWithoutItsFileIsRefused() {
        var upload = multipart(Resource.BASE + "/requests/{id}/documents", UUID.randomUUID());

        assertThat(field.coordinator.call(upload).refusals()).containsExactly("file: field.missing");
    }

    @Test
    void missingPartOfABodyIsNamed() {
        var revision = json("{'seenVersion': 1}");

        assertThat(field.coordinator
                        .send("/convoys/{id}/revisions", revision, UUID.randomUUID())
                        .refusals())
                .containsExactly("terms: field.missing");
    }

    @Test
    void refusedFieldOfAnyNameIsSaid() {
        assertThat(field.coordinator
                        .send("/convoys", json("{'trucks': 1, '\\u0000': 1}"))
                        .refusals())
                .containsExactly("\uFFFD: field.unknown");
    }
}
