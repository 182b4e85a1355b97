package org.parley.whole;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.parley.overview.RequestList.Filter;
import org.parley.search.SavedViews;
import org.parley.security.Actor;
import org.parley.security.Role;
import org.parley.shared.Result;
import org.parley.testing.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people keep of their looking. */
@Component
class SearchCommands implements Prepared {

    private static final Filter OPEN = new Filter("food", null, null, null, true);

    private final SavedViews views;
    private final JdbcClient jdbc;

    SearchCommands(SavedViews views, JdbcClient jdbc) {
        this.views = views;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<Supplier<Result<?>>>> all() {
        return Map.of(
                "SavedViews.save",
                        () -> {
                            var me = somebody();
                            return () -> views.save("Open", OPEN, me);
                        },
                "SavedViews.rename",
                        () -> {
                            var me = whoKeepsOne();
                            return () -> views.rename("Open", "Open food", me);
                        },
                "SavedViews.drop",
                        () -> {
                            var me = whoKeepsOne();
                            return () -> views.drop("Open", me);
                        });
    }

    private Actor somebody() {
        return new Actor(Given.anAccount(jdbc), Set.of(Role.COORDINATOR), null);
    }

    private Actor whoKeepsOne() {
        var me = somebody();
        views.save("Open", OPEN, me).orElseThrow();
        return me;
    }
}
