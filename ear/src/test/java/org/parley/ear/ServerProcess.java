package org.parley.ear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The built archive in a server process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("WFLYSRV002[56]");

    private final Path base;
    private final Process process;
    private final Path console;

    private ServerProcess(Path base, Path console, Process process) {
        this.base = base;
        this.console = console;
        this.process = process;
    }

    /**
     * Starts a server and waits until it has started.
     *
     * @param base its base directory; its data is what an earlier server left there
     * @param environment added to this process's
     * @param halts a Byteman script, or null
     */
    static ServerProcess start(Path base, Map<String, String> environment, @Nullable Path halts) throws IOException {
        Path home = Path.of(System.getProperty("server.home"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(
                Path.of(System.getProperty("parley.ear")),
                base.resolve("deployments/parley.ear"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setBaseDirectory(base)
                .setServerConfiguration("parley.xml")
                .addJavaOption("-Xmx768m")
                .addJavaOption("-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addJavaOption("-Djboss.http.port=" + Integer.getInteger("test.http.port"))
                .addJavaOption("-Djboss.management.http.port=" + Integer.getInteger("test.management.port"));
        if (halts != null) {
            command.addJavaOption("-javaagent:" + System.getProperty("test.byteman") + "=script:" + halts);
        }
        Path console = base.resolve("console.log");
        Files.deleteIfExists(console);
        Process process = Launcher.of(command)
                .addEnvironmentVariables(new HashMap<>(environment))
                .setRedirectErrorStream(true)
                .redirectOutput(console)
                .launch();
        ServerProcess server = new ServerProcess(base, console, process);
        server.awaitConsole(STARTED);
        return server;
    }

    private void awaitConsole(Pattern pattern) {
        Awaiting.value(() -> {
            if (!process.isAlive()) {
                throw new AssertionError("the server ended; see " + console);
            }
            return pattern.matcher(consoleText()).find() ? Optional.of(true) : Optional.empty();
        });
    }

    String consoleText() {
        try {
            return Files.exists(console) ? Files.readString(console, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits until the server has come to the line where it halts, and kills it there: SIGKILL, nothing is closed. */
    void killWhereItHalts(Path mark) throws InterruptedException {
        Awaiting.truth(() -> Files.exists(mark) || !process.isAlive());
        process.destroyForcibly();
        process.waitFor();
    }

    Path base() {
        return base;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
