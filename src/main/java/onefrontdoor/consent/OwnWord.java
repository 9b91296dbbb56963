package onefrontdoor.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onefrontdoor.family.Mention;
import org.springframework.stereotype.Component;

/** What one person agreed to on a contact, for themselves and for others, as far as it holds; nobody else's word. */
@Component
public class OwnWord {

    /** In a dispute one's own yes stands, and can be taken back. */
    private static final Set<HoldsNow> STANDS = EnumSet.of(HoldsNow.AGREED, HoldsNow.AGREED_OWN, HoldsNow.DISPUTED);

    private final ConsentRegister register;
    private final Clock clock;

    OwnWord(ConsentRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * Names nobody.
     *
     * @param agencies that may be told, by their codes
     * @param help whether they also agreed to the help of a service
     */
    public record Agreed(Set<String> agencies, boolean help, Instant until) {}

    private record Subject(Mention whose, AgreementTo to) {}

    Optional<Agreed> agreed(Mention who) {
        List<LedgerEntry> given = of(who);
        Set<String> agencies = new TreeSet<>();
        given.forEach(entry -> agencies.addAll(entry.act().scope().agencies()));
        boolean help = given.stream().anyMatch(entry -> entry.act().to() == AgreementTo.SERVICE);
        return until(given).map(until -> new Agreed(agencies, help, until));
    }

    Optional<Instant> until(Mention who) {
        return until(of(who));
    }

    private static Optional<Instant> until(List<LedgerEntry> given) {
        return given.stream()
                .map(entry -> entry.act().reviewAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The latest answers of this person that are an agreement, and hold. */
    List<LedgerEntry> of(Mention who) {
        Map<Subject, LedgerEntry> latest = new LinkedHashMap<>();
        register.history(who.contact()).stream()
                .filter(entry -> isBy(who, entry.act()))
                .forEach(entry ->
                        latest.put(new Subject(entry.act().whose(), entry.act().to()), entry));
        return latest.values().stream().filter(this::holds).toList();
    }

    private static boolean isBy(Mention who, AgreementAct act) {
        Giver giver = act.giver();
        return giver != null && giver.who().equals(who);
    }

    private boolean holds(LedgerEntry entry) {
        AgreementAct act = entry.act();
        return entry.isYesAt(clock.instant())
                && STANDS.contains(register.standing(act.whose(), act.to()).holds());
    }

    /** Withdrawn; or, while other agencies remain, agreed anew without the one that is to hear no more. */
    AgreementAct takenBack(AgreementAct given, StopWish wish) {
        boolean remains = wish.leavesSomething(given);
        Reply reply = new Reply(remains ? GivenAnswer.AGREED : GivenAnswer.WITHDRAWN, null, wish.reason());
        Telling telling =
                new Telling(clock.instant(), Means.ONLINE, null, given.telling().statementVersion(), null);
        return new AgreementAct(
                given.whose(),
                given.to(),
                reply,
                given.giver(),
                telling,
                remains ? without(given.scope(), Objects.requireNonNull(wish.agency())) : Scope.NONE,
                given.reviewAt());
    }

    private static Scope without(Scope scope, String agency) {
        Set<String> agencies = new HashSet<>(scope.agencies());
        agencies.remove(agency);
        Set<String> excluded = new HashSet<>(scope.excluded());
        excluded.add(agency);
        return new Scope(scope.purposes(), agencies, excluded);
    }
}
