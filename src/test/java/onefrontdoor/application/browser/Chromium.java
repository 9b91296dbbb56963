package onefrontdoor.application.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** Debian's Chromium, started once for all tests and closed after the last. A machine without it fails; nothing is skipped. */
final class Chromium {

    private static final String HOW_TO_GET_IT = "The browser tests need Chromium and found none."
            + " Install it (Debian: apt-get install chromium) or put the path of its program into the variable CHROMIUM.";

    private static final Path TURN = Path.of(System.getProperty("java.io.tmpdir"), "onefrontdoor-chromium.lock");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        Path program = installed().orElseThrow(() -> new IllegalStateException(HOW_TO_GET_IT));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }

    /** The one browser of this process, whatever number of classes it runs. */
    static Browser browser() {
        return Started.CHROMIUM.browser;
    }

    /** Only where a test asks for it. */
    private static final class Started {

        private static final Chromium CHROMIUM = start();

        private static Chromium start() {
            Chromium chromium = new Chromium();
            SpringApplication.getShutdownHandlers().add(chromium::close);
            return chromium;
        }
    }

    private void close() {
        browser.close();
        playwright.close();
    }

    /** Two processes test at once: the one installs, while the other waits until the program is there as a whole. */
    private static Optional<Path> installed() {
        try (FileChannel turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            return find().or(Chromium::install);
        } catch (IOException noTurn) {
            throw new UncheckedIOException(noTurn);
        }
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        Stream<Path> onThePath = Stream.of(path.split(":")).map(folder -> Path.of(folder, "chromium"));
        return Stream.of(named, Stream.of(Path.of("/usr/bin/chromium")), onThePath)
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Only root may install, as in a fresh container. */
    private static Optional<Path> install() {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        boolean isInstalled = isRoot
                && run("apt-get", "update")
                && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return isInstalled ? find() : Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException notDebian) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
