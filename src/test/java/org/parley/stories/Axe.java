package org.parley.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What axe-core finds on a page that somebody could not read, or not reach: by its own rules, none left out. */
final class Axe {

    private static final String SOURCE = source();

    /** Frames and style sheets from elsewhere are not waited for: there are none. */
    private static final String ASK = """
            const [rules, done] = arguments;
            const options = { iframes: false, preload: false, resultTypes: ['violations'] };
            if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
            const said = (node) => `${[node.target].flat(9).join(' ')} (${node.failureSummary.replace(/\\s+/g, ' ')})`;
            axe.run(document, options).then(
                (result) => done(result.violations.map(
                    (one) => `${one.id}, ${one.nodes.length} times: ${one.nodes.slice(0, 3).map(said).join(' | ')}`)),
                (failure) => done([`axe did not run: ${failure}`]));
            """;

    private Axe() {}

    /** One sentence for each rule that is broken, with the first places. */
    static List<String> on(Screen screen) {
        return ask(screen, List.of());
    }

    /** Only what depends on the theme. */
    static List<String> contrastOn(Screen screen) {
        return ask(screen, List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Screen screen, List<String> rules) {
        var browser = screen.browser();
        if (!Boolean.TRUE.equals(browser.executeScript("return !!window.axe"))) browser.executeScript(SOURCE);
        var found = browser.executeAsyncScript(ASK, rules);
        return found == null ? List.of("axe said nothing") : (List<String>) found;
    }

    private static String source() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
