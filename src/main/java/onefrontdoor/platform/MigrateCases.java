package onefrontdoor.platform;

import java.io.PrintStream;
import java.util.List;
import onefrontdoor.platform.engine.CaseMoved;
import onefrontdoor.platform.engine.FlowMigration;
import onefrontdoor.platform.engine.FlowMove;
import onefrontdoor.platform.engine.MigrationReport;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code migrate}: beside the running service. */
public final class MigrateCases {

    private static final String COMMAND = "migrate";
    private static final int NOT_ALL = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private MigrateCases() {}

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /**
     * Says what became of each case, or would become of it.
     *
     * @return the exit code: 0 when all move, 1 when some stay, 2 when the command was not understood
     */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = BesideTheService.start(COMMAND, arguments)) {
            return answer(out, context.getBean(FlowMigration.class), new DefaultApplicationArguments(arguments));
        }
    }

    private static int answer(PrintStream out, FlowMigration migration, ApplicationArguments said) {
        try {
            FlowMove order = order(said);
            boolean trial = said.containsOption("dry-run");
            Actor by = new Actor(one(said, "by"));
            List<CaseMoved> cases = trial ? migration.tried(order, by) : migration.moved(order, by);
            MigrationReport.lines(order, cases, trial).forEach(out::println);
            return cases.stream().allMatch(CaseMoved::moves) ? 0 : NOT_ALL;
        } catch (Refusal | IllegalArgumentException notUnderstood) {
            out.println(notUnderstood.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private static FlowMove order(ApplicationArguments said) {
        boolean anew = said.containsOption("clocks-anew");
        return new FlowMove(
                one(said, "process"),
                Integer.parseInt(one(said, "from")),
                Integer.parseInt(one(said, "to")),
                anew ? FlowMove.Clocks.SET_ANEW : FlowMove.Clocks.KEPT);
    }

    private static String one(ApplicationArguments said, String option) {
        List<String> values = said.getOptionValues(option);
        if (values == null || values.size() != 1 || values.get(0).isBlank()) {
            throw new IllegalArgumentException(
                    "Say --" + option
                            + "=…; the whole is: migrate --process=EarlyHelpPlanProcess --from=1 --to=2 --by=your-login [--dry-run] [--clocks-anew]");
        }
        return values.get(0);
    }
}
