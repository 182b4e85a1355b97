package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.parley.exercise.ExerciseAccounts;
import org.parley.testing.RunningParley;

/** A demonstration account that calls the packaged program over HTTP. */
record RemoteCaller(RunningParley parley, String username) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    JsonNode read(String path) {
        return call(200, request(path).GET());
    }

    JsonNode send(String path, JsonNode body) {
        return call(201, request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** With an idempotency key. */
    JsonNode send(String path, JsonNode body, String key) {
        var call = request(path).header(Keyed.HEADER, key);
        return call(201, call.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** What somebody is told who tries to come in under this name with that password. */
    int knock(String password) {
        return answerTo(request("/tasks", password).GET()).statusCode();
    }

    /** A deed that makes nothing new. */
    void tell(String path, JsonNode body) {
        call(200, request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return request(path, ExerciseAccounts.PASSWORD);
    }

    private HttpRequest.Builder request(String path, String password) {
        var credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(parley.at(Resource.BASE + path)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private static JsonNode call(int expected, HttpRequest.Builder request) {
        var response = answerTo(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
        try {
            return Example.JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HttpResponse<String> answerTo(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
