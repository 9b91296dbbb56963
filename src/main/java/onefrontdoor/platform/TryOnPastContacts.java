package onefrontdoor.platform;

import java.io.PrintStream;
import java.util.List;
import onefrontdoor.platform.engine.FlightTrial;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.WhatIfTrials;
import onefrontdoor.redesign.whatif.Replays;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code what-if}: past contacts once more, through the live models and through a redesign; it changes nothing. */
public final class TryOnPastContacts {

    private static final String COMMAND = "what-if";

    private TryOnPastContacts() {}

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** @return the exit code: 0, or 2 when the command was not understood */
    public static int run(PrintStream out, String... arguments) {
        return NamedFolders.setBesideSettings(out, COMMAND, arguments)
                .map(proposed -> tryOut(out, proposed, arguments))
                .orElse(NamedFolders.NOT_UNDERSTOOD);
    }

    private static int tryOut(PrintStream out, ModelSet proposed, String... arguments) {
        try (ConfigurableApplicationContext context = BesideTheService.start(COMMAND, arguments)) {
            ModelSet live = context.getBean(FlightTrial.class).live();
            WhatIfTrials.tried(context.getBean(Replays.class), live, proposed).forEach(out::println);
        }
        return 0;
    }
}
