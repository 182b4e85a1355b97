package org.parley.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.request.TermsKind;
import org.parley.shared.Refusal;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The parts that many operations share: the problems, and terms of any kind; the same order every time. */
@Component
class DescribedProblems implements GlobalOpenApiCustomizer {

    private static final Map<HttpStatus, String> DESCRIPTIONS = Map.of(
            HttpStatus.BAD_REQUEST, "No JSON could be read from it",
            HttpStatus.UNAUTHORIZED, "Nobody is signed in",
            HttpStatus.FORBIDDEN, "Your role does not allow this deed, whatever it is done to",
            HttpStatus.NOT_FOUND, "Unknown, or not yours to know: both look the same",
            HttpStatus.CONFLICT, "Somebody changed it first, and nothing was written: read it again",
            HttpStatus.PAYLOAD_TOO_LARGE, "More than a file of 20 MB or a body of 1 MB",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Sent as something that this operation does not take",
            HttpStatus.TOO_MANY_REQUESTS, "Too many calls of this account or address: wait for `Retry-After` seconds",
            HttpStatus.UNPROCESSABLE_ENTITY, "Refused before anything was written; `errors` says why, field by field");

    private final Problems problems;
    private final List<TermsKind<?>> kinds;
    private final ObjectMapper json;

    DescribedProblems(Problems problems, List<TermsKind<?>> kinds, ObjectMapper json) {
        this.problems = problems;
        this.kinds = kinds;
        this.json = json;
    }

    /** Under which an operation refers to it. */
    static String name(HttpStatus status) {
        return status.getReasonPhrase().replace(" ", "");
    }

    @Override
    public void customise(OpenAPI api) {
        var parts = api.getComponents();
        parts.addSchemas("Problem", problem());
        DESCRIPTIONS.keySet().stream().sorted().forEach(status -> parts.addResponses(name(status), response(status)));
        parts.addSchemas("Terms", terms(parts));
        var sorted = new Paths();
        new TreeMap<>(api.getPaths()).forEach(sorted::addPathItem);
        api.setPaths(sorted);
    }

    private ApiResponse response(HttpStatus status) {
        var example = status == HttpStatus.UNPROCESSABLE_ENTITY
                ? problems.of(status, List.of(Refusal.of("reason", "reason.missing")))
                : problems.of(status);
        var body = new MediaType().schema(reference("Problem")).example(json.valueToTree(example));
        return new ApiResponse()
                .description(DESCRIPTIONS.get(status))
                .content(new Content().addMediaType("application/problem+json", body));
    }

    private static Schema<?> problem() {
        var error = new ObjectSchema()
                .addProperty("field", text("The field's path in what was sent; absent: the deed as a whole"))
                .addProperty("key", text("Stable, for programs"))
                .addProperty("detail", text("For people, in their language"))
                .addProperty("args", new ArraySchema().items(new Schema<>()).description("The values in the detail"))
                .required(List.of("key", "detail", "args"));
        return new ObjectSchema()
                .description("A problem as RFC 9457 has it")
                .addProperty("type", text("Always about:blank"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", new IntegerSchema().description("The status of the response"))
                .addProperty("detail", text("For people, in their language"))
                .addProperty("instance", text("What was called"))
                .addProperty("key", text("Stable, for programs"))
                .addProperty("errors", new ArraySchema().items(error))
                .required(List.of("title", "status", "key"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    /** Where terms of any kind may stand, they say which. */
    private Schema<?> terms(Components parts) {
        var any = new ComposedSchema().discriminator(new Discriminator().propertyName("kind"));
        for (var kind : kinds) {
            var name = kind.type().getSimpleName();
            var word = new StringSchema().addEnumItem(kind.kind().name()).description("Needed in a proposal only");
            parts.getSchemas().get(name).addProperty("kind", word);
            any.addOneOfItem(reference(name));
            any.getDiscriminator().mapping(kind.kind().name(), reference(name).get$ref());
        }
        return any;
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref(name);
    }
}
