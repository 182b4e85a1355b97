package org.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.Parley;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole program on a database, as it runs for real but for its job executor, which would run in between. */
final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Program on(Server server, String url) {
        var context = new SpringApplicationBuilder(Parley.class)
                .web(WebApplicationType.SERVLET)
                .profiles("test")
                .initializers(fresh -> {
                    fresh.getBeanFactory().registerSingleton("notForTests", new NotForTests());
                    fresh.getBeanFactory().addBeanPostProcessor(CountedDatabase.everywhere());
                })
                .run(
                        "--server.port=0",
                        "--parley.lead-times=true",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + server.user,
                        "--spring.main.log-startup-info=false",
                        "--logging.level.root=warn");
        return new Program(context);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Of two folders of classes leaves out the tests', which watch the database and stop the clock. */
    private static final class NotForTests extends TypeExcludeFilter {

        private static final String PROGRAM =
                Parley.class.getProtectionDomain().getCodeSource().getLocation().getPath();

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            try {
                return !type.getResource().getURL().getPath().startsWith(PROGRAM);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NotForTests;
        }

        @Override
        public int hashCode() {
            return NotForTests.class.hashCode();
        }
    }
}
