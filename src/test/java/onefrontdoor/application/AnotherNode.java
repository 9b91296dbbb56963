package onefrontdoor.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.OneFrontDoor;
import onefrontdoor.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A node of its own, which shares nothing with the tests but the database, runs its jobs itself, and can be killed as a
 * power cut kills a machine.
 */
final class AnotherNode implements AutoCloseable {

    private static final String READY = "Another node listens on ";

    private final Process process;
    private final BufferedReader said;
    private final int port;

    private AnotherNode(Process process) throws IOException {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        port = Integer.parseInt(readiness().substring(READY.length()));
        Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "another-node");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Returns when it listens.
     *
     * @param london what its clock shows, and goes on showing
     * @param mailPort of the mail server that it knows
     */
    static AnotherNode startedAt(String london, int mailPort) {
        return started(
                AnotherNode.class, TestDatabase.address(DatabaseByAddress.NAME), london, String.valueOf(mailPort));
    }

    /**
     * Returns when it listens.
     *
     * @param main what it runs; it ends with {@link #listens}
     */
    static AnotherNode started(Class<?> main, String database, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Dspring.datasource.url=" + database,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new AnotherNode(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static void main(String[] clockAndMail) {
        new MovedClock().moveTo(clockAndMail[0]);
        ConfigurableApplicationContext node = new SpringApplicationBuilder(
                        OneFrontDoor.class, MovedClockConfiguration.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.hikari.maximum-pool-size=8",
                        "--spring.mail.port=" + clockAndMail[1],
                        "--camunda.bpm.job-execution.enabled=true");
        node.getBean(MovedClock.class).moveTo(clockAndMail[0]);
        listens(node);
    }

    /** The word for which whoever started it waits. */
    static void listens(ConfigurableApplicationContext node) {
        System.out.println(READY + node.getEnvironment().getProperty("local.server.port"));
    }

    int port() {
        return port;
    }

    /** At once and without a word; returns when it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private String readiness() throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("The other node did not start:\n" + before);
    }
}
