package org.parley;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Parley.class);

    @Test
    void modulesUseEachOthersFacesOnlyAndInNoCircle() {
        modules.verify();
    }

    /** Into target/spring-modulith-docs. */
    @Test
    void thePictureOfTheModulesIsDrawnFromTheCode() {
        new Documenter(modules).writeDocumentation();
    }
}
