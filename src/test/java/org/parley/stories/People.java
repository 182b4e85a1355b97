package org.parley.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.testing.Browser;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Everybody who takes part, each at a browser of their own; nobody shares a session. */
class People implements BeforeEachCallback, AfterEachCallback {

    private final Map<String, Screen> screens = new LinkedHashMap<>();
    private String address = "";

    @Override
    public void beforeEach(ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        address = "http://localhost:" + port;
    }

    /** That account's screen, signed in since it was first needed. */
    Screen as(String username) {
        var known = screens.containsKey(username);
        var screen = screens.computeIfAbsent(username, name -> new Screen(Browser.open(), address));
        if (!known) SignIn.on(screen).as(username);
        return screen;
    }

    /** A browser that nobody signed in with. */
    Screen stranger() {
        return screens.computeIfAbsent("stranger", name -> new Screen(Browser.open(), address));
    }

    /** Nothing of that account is needed any more. */
    void leaves(String username) {
        screens.remove(username).close();
    }

    /** A story that failed leaves a picture of every screen. */
    @Override
    public void afterEach(ExtensionContext context) {
        var failed = context.getExecutionException().isPresent();
        screens.forEach((name, screen) -> {
            if (failed)
                Pictures.take(screen, "failed-" + context.getRequiredTestClass().getSimpleName() + "-" + name);
            screen.close();
        });
        screens.clear();
    }
}
