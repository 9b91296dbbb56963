package onefrontdoor.redesign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.redesign.WhatIfs.Tried;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where process owners try a redesign on past contacts before anybody makes it live. */
@Service
@Transactional
public class WhatIfDesk {

    private final Redesigns redesigns;
    private final WhatIfs tried;
    private final AuditTrail audit;
    private final Clock clock;

    /** One that has no answer by then died with its node. */
    private final Duration longest;

    WhatIfDesk(
            Redesigns redesigns,
            WhatIfs tried,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.what-if.longest}") Duration longest) {
        this.redesigns = redesigns;
        this.tried = tried;
        this.audit = audit;
        this.clock = clock;
        this.longest = longest;
    }

    /**
     * The newest trial of a redesign.
     *
     * @param runs whether its answer is to come
     * @param lines its answer; nothing where it runs or died
     */
    public record Trial(String by, Instant at, boolean runs, List<String> lines) {}

    /**
     * Notes that a redesign is tried.
     *
     * @return the number of the trial
     * @throws Refusal when there is no such redesign, or it is being tried
     */
    public int begin(int redesign, Actor by) {
        redesigns.get(redesign);
        tried.hold(redesign);
        if (newest(redesign).filter(Trial::runs).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "It is being tried already. The answer will stand here.");
        }
        audit.governed(by, "redesign " + redesign + " tried on past contacts");
        return tried.begin(redesign, by);
    }

    @Transactional(readOnly = true)
    public Optional<Trial> newest(int redesign) {
        return tried.newest(redesign).map(this::trial);
    }

    private Trial trial(Tried newest) {
        boolean runs = newest.lines().isEmpty() && newest.at().plus(longest).isAfter(clock.instant());
        return new Trial(
                newest.by(),
                newest.at(),
                runs,
                newest.lines().map(lines -> lines.lines().toList()).orElseGet(List::of));
    }

    /** Keeps what came of a trial. */
    public void answer(int number, List<String> lines) {
        tried.answer(number, lines);
    }
}
