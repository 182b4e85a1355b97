package org.parley.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged program as a user starts it: one process in an empty folder, for all browser stories of a run. */
public class RunningParley {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private static final RunningParley INSTANCE = start();

    private final int port;

    private RunningParley(int port) {
        this.port = port;
    }

    /** The one of this run, started when first asked for; ends with the JVM. */
    public static RunningParley get() {
        return INSTANCE;
    }

    /** {@code /login} and the like, as a browser takes it. */
    public String at(String path) {
        return URI.create("http://localhost:" + port).resolve(path).toString();
    }

    private static RunningParley start() {
        try {
            var folder = Files.createTempDirectory("parley");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var process = new ProcessBuilder(java, "-jar", System.getProperty("parley.jar"), "--server.port=0")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new RunningParley(portOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int portOf(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var seen = new StringBuilder();
        int port = 0;
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            var matcher = PORT.matcher(line);
            if (matcher.find()) port = Integer.parseInt(matcher.group(1));
            if (port > 0 && line.contains("Started Parley in")) {
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
