package org.parley.overview;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.request.Course;
import org.parley.request.Decision;
import org.parley.request.TermsCodec;
import org.parley.security.Actor;
import org.parley.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every face of the module over one watched connection, and everything that one reader can get out of them. */
final class Faces {

    final Watched watched;
    final RequestList list;
    final RequestPage page;
    final Matrices matrices;
    final Timeline timeline;
    final Diagrams diagrams;
    final MovementPanels movement;
    final DocumentList documents;
    final History history;
    final WindowList windows;

    private static final ModelTexts WITHOUT_TEXTS = new ModelTexts() {
        @Override
        public Map<String, String> of(String... keys) {
            return Map.of();
        }
    };

    Faces(DataSource database, TermsCodec codec) {
        watched = new Watched(database);
        var jdbc = JdbcClient.create(watched);
        list = new RequestList(jdbc, codec);
        page = new RequestPage(jdbc, codec);
        matrices = new Matrices(jdbc);
        timeline = new Timeline(jdbc);
        diagrams = new Diagrams(jdbc, WITHOUT_TEXTS);
        movement = new MovementPanels(jdbc);
        documents = new DocumentList(jdbc);
        history = new History(jdbc, ZoneId.of("Asia/Damascus"));
        windows = new WindowList(jdbc);
    }

    /** The faces that are asked for one request, by name. */
    Map<String, BiFunction<UUID, Actor, Object>> ofOne() {
        var faces = new LinkedHashMap<String, BiFunction<UUID, Actor, Object>>();
        faces.put("head", page::head);
        faces.put("versions", page::versions);
        faces.put("changes", (id, who) -> page.changes(id, 1, 1, who));
        faces.put("matrix", matrices::of);
        faces.put("timeline", (id, who) -> timeline.page(id, who, null, 50));
        faces.put("older", (id, who) -> timeline.page(id, who, "3", 2));
        faces.put("diagram", diagrams::of);
        faces.put("movement", movement::of);
        faces.put("documents", documents::of);
        return faces;
    }

    /** All that this reader learns of this request, down to counts, filters, pages and keys. */
    Map<String, Object> everything(ARequest request, Actor who) {
        return everything(request.id, request.reference, who);
    }

    Map<String, Object> everything(UUID id, String reference, Actor who) {
        var all = new LinkedHashMap<String, Object>();
        ofOne().forEach((name, face) -> all.put(name, face.apply(id, who)));
        all.put("id", page.idOf(reference, who));
        all.put("list", list.page(filter(reference, null, null), who, null, 50));
        for (var decision : Decision.values())
            all.put("count " + decision, list.count(filter(reference, decision, null), who));
        all.put("history", history.page(over(reference, null), who, null, 50));
        for (var decision : Decision.values())
            all.put("history " + decision, history.page(over(reference, decision), who, null, 50));
        all.put("windows", windows.current(who, null, 50));
        all.put("past windows", windows.past(who, null, 50));
        for (var course : Course.values()) all.put("count " + course, list.count(filter(reference, null, course), who));
        Page<?> read = timeline.page(id, who, null, 2);
        for (int page = 0; read.next() != null; page++) {
            all.put("page " + page, read);
            read = timeline.page(id, who, read.next(), 2);
        }
        return all;
    }

    private static Filter filter(String reference, @Nullable Decision decision, @Nullable Course course) {
        return new Filter(reference, null, decision, course, false);
    }

    private static History.Filter over(String reference, @Nullable Decision decision) {
        return new History.Filter(reference, null, decision, null, null, null, null);
    }
}
