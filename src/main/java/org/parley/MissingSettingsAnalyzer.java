package org.parley;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings a production start still needs, all at once, each as an environment variable too. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettings cause) {
        var lines = new StringBuilder("The profile \"production\" does not start without these settings:\n");
        for (var name : cause.names()) lines.append("    %s  (%s)%n".formatted(name, variable(name)));
        return new FailureAnalysis(
                lines.toString(),
                "Set each of them, as an environment variable or in a file named by --spring.config.additional-location.",
                failure);
    }

    /** Spring's own rule: dots become underscores, dashes go. */
    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
