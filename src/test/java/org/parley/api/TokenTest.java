package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.api.Example.json;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.api.Description.Operation;
import org.parley.testing.ParleyTest;
import org.parley.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A program's own key: what it may, how long, and that nobody else finds it. */
@ParleyTest
class TokenTest {

    private static final String HOLD = Resource.BASE + "/requests/" + UUID.randomUUID() + "/holds";

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

    private Reply made(String scope) {
        return field.coordinator
                .send("/me/tokens", json("{'label': 'A report', 'scope': '" + scope + "', 'days': 30}"))
                .with(HttpStatus.CREATED);
    }

    private Reply with(Reply made, MockHttpServletRequestBuilder call) throws Exception {
        return with(made.text("/secret"), call);
    }

    private Reply with(String secret, MockHttpServletRequestBuilder call) throws Exception {
        call.header("Authorization", "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"Mines\"}");
        return new Reply(http.perform(call).andReturn().getResponse());
    }

    private static MockHttpServletRequestBuilder me() {
        return get(Resource.BASE + "/me");
    }

    @Test
    void aProgramReadsWhatItsOwnerReads() throws Exception {
        var read = with(made("READ"), me()).with(HttpStatus.OK);
        assertThat(read.text("/username")).isEqualTo(field.coordinator.username());
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        var made = made("READ");
        assertThat(made.text("/secret")).matches("parley_[\\w-]{43}");
        assertThat(field.coordinator.read("/me/tokens").text()).doesNotContain(made.text("/secret"));
        assertThat(db.sql("select sha256 from api_token where id = :id")
                        .param("id", UUID.fromString(made.text("/token/id")))
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(made.text("/secret"));
    }

    @Test
    void oneThatMayOnlyReadChangesNothing() throws Exception {
        assertThat(with(made("READ"), post(HOLD)).with(HttpStatus.FORBIDDEN).text("/key"))
                .isEqualTo("forbidden");
        with(made("WRITE"), post(HOLD)).with(HttpStatus.NOT_FOUND);
    }

    @Test
    void noTokenMakesOrRevokesTokens() throws Exception {
        var made = made("WRITE");
        with(made, post(Resource.BASE + "/me/tokens")).with(HttpStatus.FORBIDDEN);
        with(made, post(Resource.BASE + "/tokens/" + made.text("/token/id") + "/revocation"))
                .with(HttpStatus.FORBIDDEN);
    }

    @Test
    void noTokenMakesOrRevokesTokensHoweverTheAddressIsWritten() throws Exception {
        var made = made("WRITE");
        var id = made.text("/token/id");
        var draft = post(URI.create(Resource.BASE + "/me/%74okens"));
        with(made, draft).with(HttpStatus.FORBIDDEN);
        with(made, post(URI.create(Resource.BASE + "/%74okens/" + id + "/revocation")))
                .with(HttpStatus.FORBIDDEN);
        with(made, post(URI.create(Resource.BASE + "/tokens/" + id + "/%72evocation")))
                .with(HttpStatus.FORBIDDEN);
        with(made, me()).with(HttpStatus.OK);
    }

    @Test
    void noTokenOfAnAdministratorLetsAnybodyInOrOut() throws Exception {
        var made = field.account("ADMINISTRATOR", null)
                .send("/me/tokens", json("{'label': 'A report', 'scope': 'WRITE', 'days': 30}"))
                .with(HttpStatus.CREATED);
        var deeds = Description.of(http).operations().stream()
                .filter(operation -> operation.method() == HttpMethod.POST)
                .filter(operation -> operation.path().matches(".*/(accounts|tokens)\\b.*"))
                .toList();
        assertThat(deeds)
                .extracting(Operation::id)
                .contains("openAccount", "setPassword", "closeAccount", "reopenAccount", "makeToken", "revokeToken");
        for (var deed : deeds) {
            assertThat(with(made, post(URI.create(deed.somewhere()))).status())
                    .as(deed.toString())
                    .isEqualTo(403);
            assertThat(deed.says().get("description").asText())
                    .as(deed.toString())
                    .endsWith("Not with a token.");
        }
        with(made, get(Resource.BASE + "/accounts")).with(HttpStatus.OK);
    }

    @Test
    void revokedExpiredAndUnknownOnesLookTheSame() throws Exception {
        var revoked = made("READ");
        field.coordinator
                .send("/tokens/" + revoked.text("/token/id") + "/revocation", "{}")
                .with(HttpStatus.OK);
        var refused = with(revoked, me()).with(HttpStatus.UNAUTHORIZED).text();
        var expired = made("READ");
        time.moveBy(Duration.ofDays(31));
        assertThat(with(expired, me()).with(HttpStatus.UNAUTHORIZED).text()).isEqualTo(refused);
        assertThat(with("parley_nonsense", me()).with(HttpStatus.UNAUTHORIZED).text())
                .isEqualTo(refused);
        assertThat(field.coordinator
                        .send("/tokens/" + revoked.text("/token/id") + "/revocation", "{}")
                        .refusals())
                .containsExactly("-: token.revoked-already");
    }

    @Test
    void aClosedAccountsTokensLetNobodyIn() throws Exception {
        var made = made("READ");
        var administrator = field.account("ADMINISTRATOR", null);
        administrator
                .send("/accounts/" + field.coordinator.username() + "/closing", "{}")
                .with(HttpStatus.OK);
        with(made, me()).with(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anAccountThatIsOpenedAgainGetsNoTokenBack() throws Exception {
        var made = made("READ");
        var administrator = field.account("ADMINISTRATOR", null);
        var account = "/accounts/" + field.coordinator.username();
        administrator.send(account + "/closing", "{}").with(HttpStatus.OK);
        assertThat(administrator.read(account + "/tokens").body().get(0).has("revokedAt"))
                .isTrue();
        administrator.send(account + "/reopening", "{}").with(HttpStatus.OK);
        with(made, me()).with(HttpStatus.UNAUTHORIZED);
        with(made("READ"), me()).with(HttpStatus.OK);
    }

    @Test
    void aNewPasswordRevokesAllTokens() throws Exception {
        var made = made("READ");
        var administrator = field.account("ADMINISTRATOR", null);
        administrator
                .send(
                        "/accounts/" + field.coordinator.username() + "/password",
                        json("{'password': 'another long one'}"))
                .with(HttpStatus.OK);
        with(made, me()).with(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void nobodyFindsAnothersTokenButAnAdministratorWhoMayRevokeIt() throws Exception {
        var made = made("READ");
        var path = "/tokens/" + made.text("/token/id") + "/revocation";
        field.secondCoordinator.send(path, "{}").with(HttpStatus.NOT_FOUND);
        assertThat(field.secondCoordinator.read("/me/tokens").body()).isEmpty();
        field.secondCoordinator
                .read("/accounts/" + field.coordinator.username() + "/tokens")
                .with(HttpStatus.FORBIDDEN);
        var administrator = field.account("ADMINISTRATOR", null);
        assertThat(administrator
                        .read("/accounts/" + field.coordinator.username() + "/tokens")
                        .all("id"))
                .containsExactly(made.text("/token/id"));
        administrator.send(path, "{}").with(HttpStatus.OK);
        with(made, me()).with(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whenItWasLastUsedStandsInTheList() throws Exception {
        var made = made("READ");
        assertThat(field.coordinator.read("/me/tokens").body().get(0).has("lastUsedAt"))
                .isFalse();
        with(made, me());
        assertThat(field.coordinator.read("/me/tokens").text("/0/lastUsedAt"))
                .isEqualTo(time.now().toString());
        assertThat(field.coordinator.read("/me/sign-ins").all("way")).contains("TOKEN");
    }

    @Test
    void whatATokenNeedsIsSaidFieldByField() {
        assertThat(field.coordinator.send("/me/tokens", "{}").refusals())
                .containsExactlyInAnyOrder("label: field.missing", "scope: field.missing", "days: field.missing");
        assertThat(field.coordinator
                        .send("/me/tokens", json("{'label': 'A', 'scope': 'READ', 'days': 366}"))
                        .refusals())
                .containsExactly("days: number.out-of-range");
    }
}
