package onefrontdoor.platform;

import java.io.PrintStream;
import java.util.List;
import onefrontdoor.platform.engine.EffectReport;
import onefrontdoor.platform.engine.FlightTrial;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.Differences;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code effect}: what a set of models changes, and what becomes of the cases in flight; it changes nothing. */
public final class ShowEffect {

    private static final String COMMAND = "effect";

    private ShowEffect() {}

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** @return the exit code: 0, or 2 when the command was not understood */
    public static int run(PrintStream out, String... arguments) {
        return NamedFolders.setBesideSettings(out, COMMAND, arguments)
                .map(proposed -> show(out, proposed, arguments))
                .orElse(NamedFolders.NOT_UNDERSTOOD);
    }

    private static int show(PrintStream out, ModelSet proposed, String... arguments) {
        try (ConfigurableApplicationContext context = BesideTheService.start(COMMAND, arguments)) {
            FlightTrial trial = context.getBean(FlightTrial.class);
            EffectReport.lines(Differences.between(trial.live(), proposed), trial.of(proposed))
                    .forEach(out::println);
        }
        return 0;
    }
}
