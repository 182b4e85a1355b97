package org.parley.api;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says about the whole; the resources describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String OVERVIEW = """
        Who was asked for access, who answered what, and what became of it.

        A request stands on two axes: `decision` is what the parties answered, `course` what took place; approval \
        is not delivery. Every deed of the screens is here, by the same rules and under the same need-to-know: what \
        is unknown and what is not yours to know are both *not found*.

        Every refusal is a problem (RFC 9457) with a stable `key`; one of status 422 lists in `errors` each field \
        with the key, the words in your language (`Accept-Language`: English or Arabic) and their values. Long lists \
        come in pages: pass `next` as `after`. Planned times are local wall time with their zone; what happened is \
        a moment in UTC.\
        """;

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            entry("requestId", "The request's id; its reference is found by searching"),
            entry("otherId", "The id of the request to compare it with"),
            entry("planId", "The plan's id; its reference is found by searching"),
            entry("slotId", "One party's slot on one version of the terms, from the matrix or a task"),
            entry("answerId", "An answer, from the matrix"),
            entry("conditionId", "A condition, from the matrix"),
            entry("noticeId", "A notice, from the matrix or the slot of a task"),
            entry("violationId", "A violation, from the list of its pause"),
            entry("holdId", "A hold, from the list of its movement"),
            entry("callId", "A call to a leader, from the list of the movement"),
            entry("issueId", "An open issue, from the list of its request"),
            entry("contactId", "An entry of the negotiation log, from the list of its request"),
            entry("documentId", "A document, from the list of its request"),
            entry("figureId", "A figure, from the list of its request"),
            entry("tokenId", "A token, from your list"),
            entry("taskId", "A task, from your list"),
            entry("absenceId", "An absence, from your list"),
            entry("stepId", "A step inside a party, from the list of its request"),
            entry("glassId", "A glass that was broken, from the list of its request"),
            entry("holidayId", "A holiday, from the party's calendar"),
            entry("code", "The party's code"),
            entry("list", "The code list's name"),
            entry("listed", "A code, from its list"),
            entry("control", "The number of the row, from the list of who controls what"),
            entry("username", "The account's user name"),
            entry("no", "The version's number, from 1"),
            entry("groupNo", "The group's number, from 1 in the order of the terms"),
            entry("search", "Text of reference, title or the names of its places, in any case"),
            entry("kind", "Only this kind"),
            entry("decision", "Only with this decision, as you are shown it"),
            entry("course", "Only on this course"),
            entry(
                    "sealed",
                    "Sealed rounds: parties read of them only that they are open, and then that they are closed"),
            entry(
                    "emergencyReason",
                    "An emergency, and why: it may begin sooner than the lead times of the parties allow. 10 to 500"
                            + " characters that all who are asked read; nobody has less time to answer"),
            entry("openOnly", "Leave out what has ended or was called off"),
            entry("party", "Whose it is: then that party and staff alone read it"),
            entry("outcome", "Only movements that came out like this"),
            entry("askedParty", "Only where this party was asked or informed"),
            entry("from", "Ended on this day of the office's or later"),
            entry("to", "Ended on this day of the office's or earlier"),
            entry("past", "Those that are over"),
            entry("after", "The `next` of the page before"),
            entry("limit", "How many rows at most"));

    private static final Map<String, Object> EXAMPLES = Map.of(
            "search", "HP-2026-0001",
            "kind", "CEASEFIRE",
            "decision", "ASKING",
            "course", "NOT_STARTED",
            "list", "VIOLATION",
            "listed", "SHELLING",
            "no", 2,
            "groupNo", 1);

    private static final String AN_ID = "6f1c0a52-93f4-4f0c-9d3e-2f5b7f3a9c11";

    ApiDescription() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        LocalDateTime.class, text("Local wall time, without an offset", "2026-02-06T06:00:00"))
                .replaceWithSchema(LocalTime.class, text("Local time of day", "06:00:00"))
                .replaceWithSchema(ZoneId.class, text("Time zone of the IANA database", "Asia/Damascus"));
    }

    private static StringSchema text(String description, String example) {
        var schema = new StringSchema();
        schema.description(description).example(example);
        return schema;
    }

    @Bean
    OpenAPI description() {
        var basic = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("The account's name and password, with every call");
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token of yours, `parley_…`: for reading only, or for all that you may");
        return new OpenAPI()
                .info(new Info()
                        .title("Parley")
                        .summary("Tracks humanitarian access")
                        .description(OVERVIEW)
                        .version("1")
                        .contact(new Contact().name("The office that runs this installation")))
                .servers(List.of(new Server().url("/").description("This installation")))
                .components(new Components().addSecuritySchemes("basic", basic).addSecuritySchemes("token", token))
                .security(
                        List.of(new SecurityRequirement().addList("basic"), new SecurityRequirement().addList("token")))
                .tags(tags());
    }

    private static List<Tag> tags() {
        return List.of(
                tag("Requests", "What is asked for, in versions, and where it stands"),
                tag("Pauses", "Windows in which hostilities rest, and what violates them"),
                tag("Convoys", "Goods across a front line or a border"),
                tag("Evacuations", "People who leave of their own free will, group by group, vouched for in writing"),
                tag("Repair missions", "A crew repairs what others depend on, and what works again is reported"),
                tag(
                        "Plans",
                        "Several requests that belong together: points under one pause, answered as a whole or singly"),
                tag("Agreements", "What others concluded without the UN: recorded and followed, never asked for"),
                tag("Notifications", "What parties are only told of: acknowledged, never approved, and no guarantee"),
                tag("Criteria", "What people who leave are owed, and what is said in public about it"),
                tag("Figures", "Counts with their sources, side by side"),
                tag("Answers", "Each party in its own step, for one version of the terms"),
                tag("Movements", "Go or no-go, departure, arrival, outcome"),
                tag("Holds", "What holds a movement back, and what its leader decided on the road"),
                tag("Documents", "Evidence, with its SHA-256"),
                tag("History", "Who answered what, what happened, and whether the record is whole"),
                tag("Map", "Areas, who controls them, pauses and what is on the road, as GeoJSON"),
                tag("Reports", "The access situation, as figures and as a printed page"),
                tag("Indicators", "Counts, lengths and heat maps, with the requests behind each figure"),
                tag("Tasks", "What waits for you"),
                tag("Reference", "Parties, areas, routes and the code lists"),
                tag("Parties", "Their calendars, who controls what since when, and who must answer what"),
                tag("Accounts", "Who may sign in, for administrators"),
                tag("Access", "Who signed in, and the tokens by which programs do"));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    @Bean
    ParameterCustomizer parameters() {
        return (parameter, method) -> {
            if (parameter == null || parameter.getName() == null) return parameter;
            var name = parameter.getName();
            if (parameter.getDescription() == null) parameter.setDescription(PARAMETERS.get(name));
            if (parameter.getExample() == null) parameter.setExample(name.endsWith("Id") ? AN_ID : EXAMPLES.get(name));
            return parameter;
        };
    }
}
