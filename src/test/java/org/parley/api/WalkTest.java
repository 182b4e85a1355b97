package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;
import static org.parley.testing.Given.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.api.Description.Operation;
import org.parley.testing.ScreenTest;
import org.parley.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Every operation that the description names, with somebody of every role and of none: nobody learns what is not theirs
 * to know, and what is unknown and what is forbidden are one answer (rules.md, Answers).
 */
@ScreenTest
@TestInstance(PER_CLASS)
class WalkTest {

    private static final String NOWHERE = UUID.randomUUID().toString();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PARTY = Pattern.compile("GOV-SY|GROUP-\\w|PARTY-\\w+");

    @Autowired
    MockMvc http;

    Confided confided;
    List<Operation> operations;

    @BeforeAll
    void everythingIsSaid(@Autowired Confided said) throws Exception {
        confided = said;
        operations = Description.of(http).operations();
        confided.parties().values().forEach(caller -> caller.read("/me")); // whoever calls for the first time
        confided.field.north.read("/me");
    }

    /** What came back, and what it took. */
    private record Seen(int status, String text, int statements) {

        /** A number is no part of a longer one: row 4 is not what 403 speaks of. */
        Seen about(String id) {
            return new Seen(status, text.replaceAll("(?<!\\d)" + Pattern.quote(id) + "(?!\\d)", "it"), statements);
        }
    }

    @Test
    void everyKindOfThingIsKnownToTheWalk() {
        assertThat(operations.stream().flatMap(WalkTest::variables))
                .isNotEmpty()
                .allMatch(name -> name.matches("no|groupNo") || !idsOf(name).isEmpty());
    }

    @Test
    void strangersCanNotTellWhatIsThereFromWhatIsNot() {
        var found = new SoftAssertions();
        confided.strangers().forEach((who, caller) -> {
            for (var operation : operations)
                variables(operation).forEach(name -> same(found, who, caller, operation, name, idsOf(name)));
        });
        found.assertAll();
    }

    @Test
    void anotherPartyCanNotTellWhatThePartyBesideItDidFromWhatNobodyDid() {
        var found = new SoftAssertions();
        for (var operation : operations) {
            variables(operation)
                    .filter(confided.norths::containsKey)
                    .forEach(name -> same(
                            found, "another party", confided.field.south, operation, name, confided.norths.get(name)));
        }
        found.assertAll();
    }

    private void same(
            SoftAssertions found, String who, Caller caller, Operation operation, String name, List<String> ids) {
        for (var id : ids) {
            var nobodysId = nobodys(name);
            var forbidden = ask(caller, operation, Map.of(name, id), Map.of(), example(operation));
            var unknown = ask(caller, operation, Map.of(name, nobodysId), Map.of(), example(operation));
            found.assertThat(forbidden.about(id))
                    .as("%s, %s", who, operation)
                    .isEqualTo(unknown.about(nobodysId))
                    .satisfies(seen -> assertThat(seen.status).isIn(403, 404));
        }
    }

    private static String nobodys(String name) {
        return switch (name) {
            case "username", "code" -> unique("desk");
            case "control" -> "987654321";
            default -> UUID.randomUUID().toString();
        };
    }

    @Test
    void noAnswerHoldsAWordThatIsNotForItsReader() {
        var found = new SoftAssertions();
        confided.parties().forEach((who, caller) -> {
            for (var operation : operations)
                everywhere(operation).forEach(where -> {
                    var text = ask(caller, operation, where, Map.of(), example(operation)).text;
                    found.assertThat(confided.hiddenFrom(caller).stream().filter(text::contains))
                            .as("%s, %s", who, operation)
                            .isEmpty();
                });
        });
        found.assertAll();
    }

    /** Else the walk would prove nothing. */
    @Test
    void everyWordIsReadByStaffAndThoseOfAPartyByThatParty() {
        assertThat(readBy(confided.field.secondCoordinator))
                .contains(confided.ofStaff.toArray(String[]::new))
                .contains(confided.ofTheNorth.toArray(String[]::new))
                .contains(confided.common.toArray(String[]::new));
        assertThat(readBy(confided.field.north)).contains(confided.ofTheNorth.toArray(String[]::new));
        assertThat(readBy(confided.protection)).contains(confided.ofProtection.toArray(String[]::new));
        assertThat(readBy(confided.observer)).contains(confided.references.get(0));
    }

    @Test
    void whoeverSpeaksForNoPartyCanNotTellWhatIsHiddenFromThemFromWhatIsNotThere() {
        var found = new SoftAssertions();
        confided.unseen().forEach((caller, requests) -> {
            for (var operation : operations)
                variables(operation)
                        .filter("requestId"::equals)
                        .forEach(name -> same(found, caller.username(), caller, operation, name, requests));
        });
        found.assertAll();
    }

    @Test
    void whoeverOnlyReadsDoesNothing() {
        var found = new SoftAssertions();
        for (var caller : List.of(confided.observer, confided.auditor))
            for (var operation : operations) {
                if (operation.method() == HttpMethod.GET || operation.path().matches(".*(token|/me/).*"))
                    continue; // one's own
                everywhere(operation).forEach(where -> found.assertThat(
                                ask(caller, operation, where, Map.of(), example(operation)).status)
                        .as("%s, %s", caller.username(), operation)
                        .isIn(403, 404));
            }
        found.assertAll();
    }

    private String readBy(Caller caller) {
        var all = new StringBuilder();
        for (var operation : operations)
            if (operation.method() == HttpMethod.GET)
                everywhere(operation).forEach(where -> all.append(ask(caller, operation, where, Map.of(), null).text));
        return all.toString();
    }

    @Test
    void nobodyGetsInWithoutSayingWhoTheyAre() {
        var found = new SoftAssertions();
        for (var operation : operations) {
            everywhere(operation).forEach(where -> {
                var seen = ask(null, operation, where, Map.of(), example(operation));
                found.assertThat(seen.status).as(operation.toString()).isEqualTo(401);
                found.assertThat(seen.statements).as(operation.toString()).isZero();
            });
        }
        found.assertAll();
    }

    @Test
    void searchingForWhatIsNotOnesOwnFindsWhatSearchingForNothingFinds() {
        var found = new SoftAssertions();
        for (var operation : operations) {
            if (operation.method() != HttpMethod.GET) continue;
            for (var parameter : texts(operation)) {
                confided.strangers().forEach((who, caller) -> {
                    for (var secret : secrets(caller)) same(found, who, caller, operation, parameter, secret);
                });
                for (var secret : secrets(confided.field.south))
                    same(found, "another party", confided.field.south, operation, parameter, secret);
            }
        }
        found.assertAll();
    }

    private void same(
            SoftAssertions found, String who, Caller caller, Operation operation, String parameter, String secret) {
        var nonsense = ID.matcher(secret).matches() ? UUID.randomUUID().toString() : unique("nothing");
        for (var where : everywhere(operation)) {
            if (where.containsValue(secret)) continue; // else its own address would be taken for what was found
            var sought = ask(caller, operation, where, Map.of(parameter, secret), null);
            var nothing = ask(caller, operation, where, Map.of(parameter, nonsense), null);
            found.assertThat(sought.about(secret))
                    .as("%s, %s with %s=%s", who, operation, parameter, secret)
                    .isEqualTo(nothing.about(nonsense));
        }
    }

    /** Text that somebody could look for. */
    private List<String> secrets(Caller caller) {
        var all = new ArrayList<>(confided.elsewhere);
        Stream.of(confided.ofTheNorth, confided.ofStaff, confided.common)
                .map(words -> words.iterator().next())
                .filter(confided.hiddenFrom(caller)::contains)
                .forEach(all::add);
        all.add(confided.field.northCode);
        if (confided.strangers().containsValue(caller)) all.addAll(confided.references);
        return all;
    }

    private static List<String> texts(Operation operation) {
        return Description.stream(operation.says().path("parameters"))
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .filter(parameter -> parameter.at("/schema/type").asText().equals("string"))
                .filter(parameter -> !parameter.at("/schema").has("enum"))
                .map(parameter -> parameter.get("name").asText())
                .toList();
    }

    /** A deed of one's own that names somebody else's document, request or party. */
    @Test
    void namingWhatIsNotOnesOwnInADeedTellsNothing() {
        var found = new SoftAssertions();
        var south = confided.field.south;
        var own = own();
        for (var operation : operations) {
            if (operation.method() == HttpMethod.GET || example(operation) == null) continue;
            for (var secret :
                    confided.norths.values().stream().flatMap(List::stream).toList())
                named(
                        found,
                        south,
                        operation,
                        own,
                        ID,
                        secret,
                        UUID.randomUUID().toString());
            for (var secret : confided.elsewhere)
                named(
                        found,
                        south,
                        operation,
                        own,
                        ID,
                        secret,
                        UUID.randomUUID().toString());
            named(found, south, operation, own, PARTY, confided.field.northCode, unique("PARTY"));
        }
        found.assertAll();
    }

    private Map<String, String> own() {
        var field = confided.field;
        var own = new HashMap<String, String>();
        own.put("requestId", confided.evacuation.toString());
        own.put("slotId", field.slotId(confided.evacuation, field.southCode));
        own.put("planId", confided.requests.get("planId").get(0));
        return own;
    }

    private void named(
            SoftAssertions found,
            Caller caller,
            Operation operation,
            Map<String, String> where,
            Pattern shape,
            String secret,
            String nothing) {
        var body = example(operation);
        if (operation.id().equals("giveAnswer"))
            body = confided.field.answer(confided.evacuation, "APPROVE").put("documentId", secret);
        if (body == null || !ID.matcher(secret).matches() && shape == ID) return;
        var named = replaced(body, shape, secret);
        if (named.equals(replaced(body, shape, nothing))) return;
        var forbidden = ask(caller, operation, where, Map.of(), named);
        var unknown = ask(caller, operation, where, Map.of(), replaced(body, shape, nothing));
        found.assertThat(forbidden.about(secret))
                .as("%s naming %s", operation, secret)
                .isEqualTo(unknown.about(nothing))
                .satisfies(seen -> assertThat(seen.status).isBetween(400, 499));
    }

    private static JsonNode replaced(JsonNode body, Pattern shape, String value) {
        try {
            var text = Pattern.compile("\"(" + shape.pattern() + ")\"").matcher(body.toString());
            return Example.JSON.readTree(text.replaceAll("\"" + value + "\""));
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<String> variables(Operation operation) {
        return VARIABLE.matcher(operation.path())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.matches("no|groupNo"));
    }

    private List<String> idsOf(String variable) {
        var all = new ArrayList<>(confided.requests.getOrDefault(variable, List.of()));
        all.addAll(confided.norths.getOrDefault(variable, List.of()));
        return all;
    }

    /** Every place of this operation that there is. */
    private List<Map<String, String>> everywhere(Operation operation) {
        var name = variables(operation).findFirst();
        if (name.isEmpty()) return List.of(Map.of());
        return idsOf(name.get()).stream().map(id -> Map.of(name.get(), id)).toList();
    }

    private static @Nullable ObjectNode example(Operation operation) {
        if (!operation.says().at("/requestBody/content").has("application/json")) return null;
        return Example.of(operation.id());
    }

    private Seen ask(
            @Nullable Caller caller,
            Operation operation,
            Map<String, String> where,
            Map<String, String> query,
            @Nullable JsonNode body) {
        var path = operation.path().replaceAll("\\{(no|groupNo)}", "1");
        for (var variable : where.entrySet()) path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        var call = call(operation, path.replaceAll("\\{\\w+}", NOWHERE), body);
        query.forEach(call::param);
        if (caller != null) call.with(httpBasic(caller.username(), Caller.PASSWORD));
        var reply = new ArrayList<Reply>();
        var statements = Statements.count(() -> reply.add(perform(call)));
        var response = reply.get(0).response();
        var headers = new TreeMap<String, Object>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        headers.remove("Content-Length");
        return new Seen(response.getStatus(), headers + reply.get(0).text(), statements);
    }

    private Reply perform(MockHttpServletRequestBuilder call) {
        try {
            return new Reply(http.perform(call).andReturn().getResponse());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static MockHttpServletRequestBuilder call(Operation operation, String path, @Nullable JsonNode body) {
        if (operation.says().at("/requestBody/content").has("multipart/form-data"))
            return multipart(path).file(new MockMultipartFile("file", "a.txt", "text/plain", "Ours".getBytes()));
        var call = request(operation.method(), java.net.URI.create(path));
        if (operation.method() == HttpMethod.GET) return call;
        return call.contentType(MediaType.APPLICATION_JSON).content(body == null ? "{}" : body.toString());
    }
}
