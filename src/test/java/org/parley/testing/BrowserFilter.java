package org.parley.testing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Without Chromium and its driver on the path the browser stories are left out, and one line says so; with
 * {@code -Dparley.browser=required} that is a failure. Left out, not skipped: a closing line shows what did run.
 */
public class BrowserFilter implements PostDiscoveryFilter {

    private static final TestTag BROWSER = TestTag.create("browser");
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!test.getTags().contains(BROWSER) || Browser.isInstalled()) return FilterResult.included("can run");
        if ("required".equals(System.getProperty("parley.browser"))) {
            throw new IllegalStateException("The browser stories are required: install chromium and chromium-driver.");
        }
        if (!SAID.getAndSet(true)) {
            System.out.println("No Chromium with its driver on this machine: the browser stories are left out.");
        }
        return FilterResult.excluded("no browser");
    }
}
