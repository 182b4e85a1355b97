package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionNamesEverySettingThatIsMissing() {
        environment.setActiveProfiles("production");
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://somewhere/parley");
        var missing = catchThrowableOfType(MissingSettings.class, this::start);

        var message = new MissingSettingsAnalyzer().analyze(missing).getDescription();

        assertThat(message)
                .doesNotContain("spring.datasource.url")
                .contains("spring.datasource.username", "SPRING_DATASOURCE_PASSWORD")
                .contains("parley.administrator.username", "PARLEY_ADMINISTRATOR_PASSWORDHASH");
    }

    @Test
    void generatedRequestsAreRefusedInProduction() {
        environment.setActiveProfiles("production");
        for (var name : List.of("datasource.url", "datasource.username", "datasource.password"))
            environment.setProperty("spring." + name, "set");
        for (var name : List.of("username", "password-hash"))
            environment.setProperty("parley.administrator." + name, "set");
        assertThatCode(this::start).doesNotThrowAnyException();

        environment.setProperty("parley.exercise.histories", "300");

        assertThatThrownBy(this::start).hasMessageContaining("parley.exercise.histories");
    }

    @Test
    void otherwiseNothingIsNeeded() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new ProductionSettings().initialize(context);
    }
}
