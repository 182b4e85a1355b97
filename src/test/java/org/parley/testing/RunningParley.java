package org.parley.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program as a user starts it: a process in a folder of its own. */
public class RunningParley {

    /** Starts it as it is for real use, with nothing loaded. */
    static final String PRODUCTION = "--spring.profiles.active=production";

    /** The greeting: everything that a new database begins with is there. */
    private static final String LOADED = "Parley runs";

    /** Tests call as often as they like, and ask at short notice. */
    private static final String[] NO_LIMIT = {
        "--parley.calls.of-account=1000000", "--parley.calls.of-address=1000000", "--parley.lead-times=false"
    };

    /** Said in production, where nobody is greeted. */
    private static final String STARTED = "Started Parley in";

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private RunningParley(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The one of all browser stories, started when first asked for; ends with the JVM. */
    public static RunningParley get() {
        return Shared.INSTANCE;
    }

    private static class Shared {
        private static final RunningParley INSTANCE = startIn(emptyFolder());
    }

    /** Starts on the database that lies in this folder, or on a new one; ends with the JVM at the latest. */
    public static RunningParley startIn(Path folder, String... settings) {
        var how = Stream.of("-jar", System.getProperty("parley.jar"));
        try {
            return start(folder, Stream.concat(how, Stream.of(settings)).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts in this folder and is killed (-9) this long after it begins to listen: while it loads. */
    public static void killWhileLoading(Path folder, Duration after) {
        try {
            var process = launch(folder, "-XX:TieredStopAtLevel=1", "-jar", Unpacked.JAR);
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            while (!PORT.matcher(String.valueOf(output.readLine())).find()) {
                if (!process.isAlive()) throw new IllegalStateException("Parley did not start");
            }
            process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the power cut does: no signal that the program could answer (kill -9). */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** {@code /login} and the like, as a browser takes it. */
    public String at(String path) {
        return URI.create("http://localhost:" + port).resolve(path).toString();
    }

    /** As {@link #startIn}, in a third of the time: unpacked, and compiled in haste; for who starts it often. */
    public static RunningParley startQuicklyIn(Path folder, String... settings) {
        var how = Stream.of("-XX:TieredStopAtLevel=1", "-jar", Unpacked.JAR);
        try {
            return start(folder, Stream.concat(how, Stream.of(settings)).toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Unpacked {
        private static final String JAR = unpack();

        private static String unpack() {
            var folder = emptyFolder().resolve("unpacked").toString();
            var jar = Path.of(System.getProperty("parley.jar"));
            try {
                new ProcessBuilder(
                                java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder)
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Path.of(folder, jar.getFileName().toString()).toString();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static RunningParley start(Path folder, String... how) throws IOException {
        var process = launch(folder, how);
        var last = List.of(how).contains(PRODUCTION) ? STARTED : LOADED;
        return new RunningParley(process, portOf(process, last));
    }

    private static Process launch(Path folder, String... how) throws IOException {
        var command = Stream.of(Stream.of(java()), Stream.of(how), Stream.of("--server.port=0"), Stream.of(NO_LIMIT))
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("parley");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portOf(Process process, String last) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var seen = new StringBuilder();
        int port = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            var matcher = PORT.matcher(line);
            if (matcher.find()) port = Integer.parseInt(matcher.group(1));
            if (port > 0 && line.contains(last)) {
                drain(output);
                return port;
            }
        }
        throw new IllegalStateException("Parley did not start:\n" + seen);
    }

    /** A full pipe would stop the program. */
    private static void drain(BufferedReader output) {
        var reader = new Thread(() -> output.lines().collect(Collectors.counting()));
        reader.setDaemon(true);
        reader.start();
    }
}
