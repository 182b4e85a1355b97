package org.parley.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** A deed that makes nothing new. */
    void tell(String path, JsonNode body) {
        call(200, request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        var credentials = (username + ":parley-demo").getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(parley.at(Resource.BASE + path)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private static JsonNode call(int expected, HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
            return Example.JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
