package onefrontdoor.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The private links by which whoever agreed stops sharing as easily as they agreed to it (CT11). */
@Service
@Transactional
public class PrivateLinks {

    private final StopLinks links;
    private final OwnWord words;
    private final ConsentRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    PrivateLinks(StopLinks links, OwnWord words, ConsentRegister register, AuditTrail audit, Clock clock) {
        this.links = links;
        this.words = words;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a link for somebody whose agreement holds; its code is told this once. */
    public StopCode issue(Mention who, StopLink.Way way, Actor by) {
        Instant until = words.until(who)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "Nothing that this person agreed to holds now. Record their agreement first."));
        StopCode code = StopCode.create();
        links.add(new StopLink(UUID.randomUUID(), who, way, until, by, clock.instant(), null), code);
        audit.changed(by, who.contact(), "private link for %s: %s".formatted(who.place(), way));
        return code;
    }

    /** Everybody who can have a link: each has agreed to something that holds. */
    @Transactional(readOnly = true)
    public List<Mention> mayHave(Reference contact) {
        return register.history(contact).stream()
                .map(entry -> entry.act().giver())
                .flatMap(giver -> Optional.ofNullable(giver).stream())
                .map(Giver::who)
                .distinct()
                .filter(who -> words.until(who).isPresent())
                .toList();
    }

    /** The links on a contact that still work, the latest first. */
    @Transactional(readOnly = true)
    public List<StopLink> on(Reference contact) {
        Instant now = clock.instant();
        return links.on(contact).stream().filter(link -> link.worksAt(now)).toList();
    }

    public void revoke(Reference contact, UUID link, Actor by) {
        if (links.revoke(contact, link, by)) {
            audit.changed(by, contact, "private link revoked");
        }
    }

    /** What was agreed to; empty alike for a code that never was, has ended, was revoked or has stopped everything. */
    @Transactional(readOnly = true)
    public Optional<OwnWord.Agreed> open(StopCode code) {
        return working(code).flatMap(link -> words.agreed(link.who()));
    }

    /**
     * Stops at once, and once however often the button is pressed.
     *
     * @return false when there is nothing behind this code that could be stopped
     */
    public boolean stop(StopCode code, StopWish wish) {
        return working(code).filter(link -> stop(link, wish)).isPresent();
    }

    private boolean stop(StopLink link, StopWish wish) {
        if (links.wasPressed(wish.press(), link.id())) {
            return true;
        }
        List<LedgerEntry> concerned = words.of(link.who()).stream()
                .filter(entry -> wish.concerns(entry.act()))
                .toList();
        if (concerned.isEmpty()) {
            return false;
        }
        if (links.press(wish.press(), link.id())) {
            register.takeBack(concerned, given -> words.takenBack(given, wish), Actor.FAMILY);
        }
        return true;
    }

    private Optional<StopLink> working(StopCode code) {
        return links.find(code).filter(link -> link.worksAt(clock.instant()));
    }
}
