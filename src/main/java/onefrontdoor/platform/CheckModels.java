package onefrontdoor.platform;

import java.io.PrintStream;
import java.util.List;
import onefrontdoor.redesign.Finding;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.ModelCheck;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The command {@code check-models}: no service, no database and no engine, only the files. */
public final class CheckModels {

    private static final String COMMAND = "check-models";
    private static final int ERRORS = 1;

    private CheckModels() {}

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** The same as a process of its own, in which nothing else is logged. */
    public static int alone(PrintStream out, String... arguments) {
        LoggingSystem log = LoggingSystem.get(CheckModels.class.getClassLoader());
        log.beforeInitialize();
        log.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return run(out, arguments);
    }

    /**
     * Says what is wrong with the models and forms in two folders, against those of this build.
     *
     * @return the exit code: 0 when the set may go live, 1 when something stops it, 2 when the command was not understood
     */
    static int run(PrintStream out, String... arguments) {
        return NamedFolders.set(out, COMMAND, List.of(arguments))
                .map(proposed -> check(out, proposed))
                .orElse(NamedFolders.NOT_UNDERSTOOD);
    }

    private static int check(PrintStream out, ModelSet proposed) {
        ModelSet released = ModelSet.released();
        return answer(out, proposed, new ModelCheck(released, released).check(proposed));
    }

    private static int answer(PrintStream out, ModelSet proposed, List<Finding> found) {
        found.forEach(finding -> out.println((finding.stops() ? "" : "Please look: ") + finding));
        long errors = found.stream().filter(Finding::stops).count();
        out.println(proposed.files().size() + " files, " + errors + (errors == 1 ? " error, " : " errors, ")
                + (found.size() - errors) + " to look at.");
        return errors == 0 ? 0 : ERRORS;
    }
}
