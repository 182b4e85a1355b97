package org.parley.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The lead times of the office count in this test, as they do for people; other tests ask at short notice. */
public class LeadTimesInForce implements BeforeEachCallback, AfterEachCallback {

    private static final String SETTING = "parley.lead-times";

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setProperty(SETTING, "true");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.clearProperty(SETTING);
    }
}
