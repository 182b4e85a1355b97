package org.parley;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a production start that lacks a setting, before anything is opened or written. */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> NEEDED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "parley.administrator.username",
            "parley.administrator.password-hash");

    private static final String HISTORIES = "parley.exercise.histories";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("production"))) return;
        var missing = missing(environment).toList();
        if (!missing.isEmpty()) throw new MissingSettings(missing);
        var histories = environment.getProperty(HISTORIES, "0");
        if (!histories.equals("0"))
            throw new InvalidConfigurationPropertyValueException(
                    HISTORIES, histories, "generated requests belong to the exercise, never to production");
    }

    private static Stream<String> missing(ConfigurableEnvironment environment) {
        return NEEDED.stream().filter(name -> environment.getProperty(name, "").isBlank());
    }
}
