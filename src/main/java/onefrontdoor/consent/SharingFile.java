package onefrontdoor.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was authorised and decided about sharing, in full, for the pages of staff; whoever shows it writes down the read. */
@Service
@Transactional(readOnly = true)
public class SharingFile {

    private final OverrideFile overrides;
    private final OverrideBook book;
    private final OverrideRules rules;
    private final DecisionFile decisions;
    private final SharingProperties plan;
    private final Clock clock;

    SharingFile(
            OverrideFile overrides,
            OverrideBook book,
            OverrideRules rules,
            DecisionFile decisions,
            SharingProperties plan,
            Clock clock) {
        this.overrides = overrides;
        this.book = book;
        this.rules = rules;
        this.decisions = decisions;
        this.plan = plan;
        this.clock = clock;
    }

    /** Every override on a contact, ended or not, the latest first. */
    public List<OverrideStory> overrides(Reference contact) {
        return overrides.on(contact);
    }

    /** Every decision to share or not to share, the latest first. */
    public List<SharingDecision> decisions(Reference contact) {
        return decisions.on(contact);
    }

    /** Overrides that lapse unless a second manager signs. */
    public List<OverrideStanding> unsigned() {
        Instant now = clock.instant();
        return book.notEnded().stream()
                .filter(override -> override.awaitsSignature(now))
                .toList();
    }

    /** Overrides that lapsed because nobody signed in time, and that nobody has ended. */
    public List<OverrideStanding> lapsed() {
        Instant now = clock.instant();
        return book.notEnded().stream()
                .filter(override -> override.hasLapsed(now))
                .toList();
    }

    public boolean mayAuthorise(Actor person) {
        return rules.isAuthority(person);
    }

    /** Grounds that the law knows today; the duty of the 2026 Act only once it is in force (RB26). */
    public List<OverrideGround> grounds() {
        LocalDate from = plan.dutyToShareFrom();
        boolean duty = from != null && !from.isAfter(LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON));
        return Arrays.stream(OverrideGround.values())
                .filter(ground -> duty || ground != OverrideGround.CA2004_S16LA_DUTY)
                .toList();
    }

    /** Codes of the agencies that protect children and adults. */
    public Set<String> protectingAgencies() {
        Set<String> codes = new TreeSet<>(plan.socialCare());
        codes.addAll(plan.police());
        codes.addAll(plan.healthForProtection());
        codes.addAll(plan.adultSafeguarding());
        return codes;
    }
}
