package onefrontdoor.platform;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onefrontdoor.platform.engine.FlightTrial;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.WhatIfTrials;
import onefrontdoor.redesign.whatif.Replays;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code what-if}: past contacts once more, through the live models and through a redesign; it changes nothing. */
public final class TryOnPastContacts {

    private static final String COMMAND = "what-if";
    private static final int NOT_UNDERSTOOD = 2;

    private TryOnPastContacts() {}

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** @return the exit code: 0, or 2 when the command was not understood */
    public static int run(PrintStream out, String... arguments) {
        List<Path> folders = List.of(arguments).stream()
                .filter(argument -> !argument.equals(COMMAND) && !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        if (folders.size() != 2 || !folders.stream().allMatch(Files::isDirectory)) {
            out.println("Name two folders that exist, the models first: what-if processes forms");
            return NOT_UNDERSTOOD;
        }
        ModelSet proposed = ModelSet.in(folders.get(0), folders.get(1));
        try (ConfigurableApplicationContext context = BesideTheService.start(COMMAND, arguments)) {
            ModelSet live = context.getBean(FlightTrial.class).live();
            WhatIfTrials.tried(context.getBean(Replays.class), live, proposed).forEach(out::println);
        }
        return 0;
    }
}
