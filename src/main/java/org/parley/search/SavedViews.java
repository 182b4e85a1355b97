package org.parley.search;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.overview.RequestList.Filter;
import org.parley.security.Actor;
import org.parley.shared.Characters;
import org.parley.shared.Command;
import org.parley.shared.NotFound;
import org.parley.shared.Refusals;
import org.parley.shared.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own views of the list of requests, at most twenty; nobody else reads them, and no journal tells of them. */
@Service
public class SavedViews {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;

    private final ViewRows rows;
    private final Clock clock;

    SavedViews(ViewRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One's own, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor who) {
        return rows.of(who.username());
    }

    /** Keeps it; what was kept under the same name is replaced. Refuses the twenty-first, and one that asks for nothing. */
    @Command
    public Result<SavedView> save(@Nullable String name, Filter filter, Actor by) {
        rows.lock(by.username());
        var stripped = name == null ? "" : name.strip();
        var full = !isThere(stripped, by) && of(by).size() >= MOST;
        var refusals = new Refusals()
                .required("name", name)
                .atMost("name", name, LONGEST_NAME)
                .atMost("text", filter.text(), LONGEST_TEXT)
                .when(filter.equals(Filter.NONE), "filter.asks-nothing")
                .when(full, "filter.too-many")
                .found();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        var saved = new SavedView(stripped, filter);
        rows.delete(stripped, by.username());
        rows.insert(saved, by.username(), clock.instant());
        return Result.done(saved);
    }

    /** Gives it another name, which none of one's own has; a name that is not there is not found. */
    @Command
    public Result<List<SavedView>> rename(@Nullable String name, @Nullable String anew, Actor by) {
        rows.lock(by.username());
        var stripped = anew == null ? "" : anew.strip();
        var refusals = new Refusals()
                .required("name", name)
                .required("newName", anew)
                .atMost("newName", anew, LONGEST_NAME)
                .when(isThere(stripped, by), "view.name-taken")
                .found();
        if (!refusals.isEmpty()) return Result.refused(refusals);
        rows.rename(known(name, by), stripped, by.username());
        return Result.done(of(by));
    }

    /** Drops the one of this name; gives those that are left. Another name is not found. */
    @Command
    public Result<List<SavedView>> drop(@Nullable String name, Actor by) {
        rows.lock(by.username());
        if (Characters.isBlank(name))
            return Result.refused(new Refusals().required("name", name).found());
        rows.delete(known(name, by), by.username());
        return Result.done(of(by));
    }

    private String known(@Nullable String name, Actor by) {
        var stripped = name == null ? "" : name.strip();
        if (!isThere(stripped, by)) throw new NotFound();
        return stripped;
    }

    private boolean isThere(String name, Actor by) {
        return of(by).stream().anyMatch(one -> one.name().equals(name));
    }
}
