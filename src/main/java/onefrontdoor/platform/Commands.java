package onefrontdoor.platform;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import onefrontdoor.platform.replay.ReplayContacts;

/** What the program does besides being the service; each is asked for by its word. */
public final class Commands {

    private static final List<Command> ALL = List.of(
            new Command(VerifyAudit::isAskedFor, words -> VerifyAudit.run(System.out, words)),
            new Command(MigrateCases::isAskedFor, words -> MigrateCases.run(System.out, words)),
            new Command(ShowEffect::isAskedFor, words -> ShowEffect.run(System.out, words)),
            new Command(CheckModels::isAskedFor, words -> CheckModels.alone(System.out, words)),
            new Command(TryOnPastContacts::isAskedFor, words -> TryOnPastContacts.run(System.out, words)),
            new Command(ReplayContacts::isAskedFor, words -> ReplayContacts.run(System.in, System.out)));

    private Commands() {}

    private record Command(Predicate<String[]> isAskedFor, ToIntFunction<String[]> run) {}

    /** The exit code of the command that was asked for; nothing when the service is. */
    public static OptionalInt asked(String... arguments) {
        return ALL.stream()
                .filter(command -> command.isAskedFor().test(arguments))
                .mapToInt(command -> command.run().applyAsInt(arguments))
                .findFirst();
    }
}
