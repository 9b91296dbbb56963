package onefrontdoor.consent;

import static onefrontdoor.consent.Demands.demand;
import static onefrontdoor.consent.Demands.said;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sharing without agreement, authorised by a named manager, reviewed and ended (RB23, INV03). */
@Service
@Transactional
public class Overrides {

    private final OverrideBook book;
    private final OverrideFile file;
    private final OverrideRules rules;
    private final SharingProperties plan;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;

    Overrides(
            OverrideBook book,
            OverrideFile file,
            OverrideRules rules,
            SharingProperties plan,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.file = file;
        this.rules = rules;
        this.plan = plan;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes effect at once; on the crime ground until the second signature is due. */
    public UUID authorise(SharingOverride override, Actor by) {
        UUID id = UUID.randomUUID();
        authorise(id, override, by);
        return id;
    }

    /** The same, once for one id: what is sent again with the same words changes nothing (P2). */
    public void authorise(UUID id, SharingOverride override, Actor by) {
        Instant now = clock.instant();
        String desk = rules.authorityOf(by);
        rules.check(override, now);
        Instant due = signatureDue(override.ground(), now);
        if (book.add(id, override, new OverrideBook.Authority(by, desk, due))) {
            audit.changed(by, override.whose().contact(), "sharing without agreement authorised");
        } else {
            refuseWhen(
                    !file.holds(id, override, by),
                    "This form was sent before with other words. Look at what is authorised, then open the page again.");
        }
    }

    private @Nullable Instant signatureDue(OverrideGround ground, Instant now) {
        return ground == OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME
                ? calendar.due(now, new Allowance(plan.secondSignatureWithinWorkingDays(), Allowance.Unit.WORKING_DAYS))
                : null;
    }

    /** A second manager signs what the first one authorised. */
    public void sign(UUID id, Actor by) {
        OverrideStanding override = standing(id, by);
        demand(override.signatureDue() != null, "This needs no second signature.");
        refuseWhen(override.signed(), "Somebody has signed this already.");
        demand(!override.authorisedBy().equals(by), "The second signature is somebody else's.");
        refuseWhen(
                !override.isInForce(clock.instant()),
                "The time for a second signature is over and nothing is shared any more. Authorise it anew if it is"
                        + " still needed.");
        happened(override, OverrideEvent.signed(), by);
    }

    /** Somebody looked at it and lets it stand until the next review. */
    public void review(UUID id, String words, Instant nextReviewAt, Actor by) {
        OverrideStanding override = standing(id, by);
        demand(said(words), "Say why it is still needed.");
        demand(nextReviewAt.isAfter(clock.instant()), "Choose a review date in the future.");
        happened(override, new OverrideEvent(OverrideEvent.Kind.REVIEWED, words, nextReviewAt), by);
    }

    /** Stops the sharing at once. */
    public void end(UUID id, String words, Actor by) {
        OverrideStanding override = standing(id, by);
        demand(said(words), "Say why it ends.");
        happened(override, new OverrideEvent(OverrideEvent.Kind.ENDED, words, null), by);
    }

    private OverrideStanding standing(UUID id, Actor by) {
        rules.authorityOf(by);
        OverrideStanding override =
                book.lock(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such authorisation."));
        refuseWhen(override.ended(), "This has ended already.");
        return override;
    }

    private void happened(OverrideStanding override, OverrideEvent event, Actor by) {
        book.happened(override.id(), event, by);
        String what =
                switch (event.kind()) {
                    case SIGNED -> "sharing without agreement signed by a second manager";
                    case REVIEWED -> "sharing without agreement reviewed";
                    case ENDED -> "sharing without agreement ended";
                };
        audit.changed(by, override.whose().contact(), what);
    }

    private static void refuseWhen(boolean tooLate, String sentence) {
        if (tooLate) {
            throw new Refusal(Refusal.Kind.CONFLICT, sentence);
        }
    }

    /** Those in force that name this agency for this person, the gravest ground first. */
    @Transactional(readOnly = true)
    public List<OverrideStanding> inForce(Mention whose, String agency) {
        Instant now = clock.instant();
        return book.naming(agency, whose).stream()
                .filter(override -> override.isInForce(now))
                .sorted(Comparator.comparing(OverrideStanding::ground))
                .toList();
    }

    /** Those that nobody has reviewed yet, or that are due for their next review, for information governance. */
    @Transactional(readOnly = true)
    public List<OverrideStanding> toReview() {
        Instant now = clock.instant();
        return book.notEnded().stream()
                .filter(override -> override.awaitsReview(now))
                .toList();
    }
}
