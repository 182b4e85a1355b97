package org.parley.ui.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.ceasefire.CeasefireTerms;
import org.parley.plan.PlanDraft;
import org.parley.plan.PlanTerms;
import org.parley.request.Draft;
import org.parley.request.Drafts;
import org.parley.request.Kind;
import org.parley.request.Terms;
import org.parley.request.TermsCodec;
import org.parley.security.CurrentActor;
import org.parley.ui.kit.Times;
import org.springframework.stereotype.Component;

/** Plans that were begun and not opened, in the store of drafts: each part as its own terms write it. */
@Component
class PlanDrafts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TITLE = 300;

    private final Drafts drafts;
    private final TermsCodec codec;
    private final CurrentActor me;
    private final Times times;

    PlanDrafts(Drafts drafts, TermsCodec codec, CurrentActor me, Times times) {
        this.drafts = drafts;
        this.codec = codec;
        this.me = me;
        this.times = times;
    }

    /** Nothing: it is too long to be kept. */
    @Nullable
    UUID save(@Nullable UUID id, PlanDraft typed) {
        var tree = JSON.createObjectNode();
        tree.set("terms", tree(codec.canonical(typed.terms())));
        if (typed.pause() != null) tree.set("pause", tree(codec.canonical(typed.pause())));
        var points = tree.putArray("points");
        typed.points().forEach(point -> points.add(tree(codec.canonical(point))));
        if (typed.emergencyReason() != null) tree.put("emergencyReason", typed.emergencyReason());
        var json = tree.toString();
        return Drafts.fits(json)
                ? drafts.save(id, Kind.PLAN, title(typed.terms().name()), json, me.get())
                : null;
    }

    /** What is not typed yet is three dots. */
    private static String title(@Nullable String name) {
        if (name == null) return "…";
        return name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE - 1) + "…";
    }

    Draft get(UUID id) {
        return drafts.get(id, me.get());
    }

    PlanDraft read(Draft draft) {
        var tree = tree(draft.json());
        var points = new ArrayList<Terms>();
        tree.path("points").forEach(point -> points.add(terms(point)));
        var pause = tree.has("pause") ? (CeasefireTerms) terms(tree.get("pause")) : null;
        var emergency = tree.path("emergencyReason").textValue();
        return new PlanDraft((PlanTerms) terms(tree.get("terms")), pause, points, emergency);
    }

    void discard(UUID id) {
        drafts.discard(id, me.get());
    }

    String clock(Instant moment) {
        return times.clockTime(moment);
    }

    Instant now() {
        return times.now();
    }

    private Terms terms(JsonNode node) {
        return codec.read(Kind.valueOf(node.path("kind").asText()), node.toString());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
