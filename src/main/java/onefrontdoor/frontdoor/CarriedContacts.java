package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a contact of children whom the record knows already, so that nobody types again what stands there (RB31): they are
 * the same people from the first moment, with what was agreed, and the contact is a case of its own.
 */
@Service
@NamedInterface("step")
@Transactional
public class CarriedContacts {

    private final FrontDoor door;
    private final CaseFiles files;
    private final CarriedBook book;
    private final CarriedPeople people;
    private final DecisionBook decisions;
    private final Discretion discretion;

    CarriedContacts(
            FrontDoor door,
            CaseFiles files,
            CarriedBook book,
            CarriedPeople people,
            DecisionBook decisions,
            Discretion discretion) {
        this.door = door;
        this.files = files;
        this.book = book;
        this.people = people;
        this.decisions = decisions;
        this.discretion = discretion;
    }

    /**
     * What somebody says now; all else is on the record.
     *
     * @param token makes a repeated press the same contact (P2)
     */
    @NamedInterface("step")
    public record Raised(UUID token, Referrer referrer, Worry worry, FamilyAwareness family, Actor by) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Raised";
        }
    }

    /** What was decided for a child since. */
    @NamedInterface("step")
    public record Decided(int was, UUID child, boolean meetsThreshold) {}

    /**
     * Records the contact and starts its triage.
     *
     * @param children numbers on the contact that they come from
     * @throws Refusal when none of them is on it
     */
    public Reference carry(Reference from, Set<Integer> children, Raised raised) {
        Contact before = files.of(from);
        List<Child> carried = files.childrenOn(before).stream()
                .filter(child -> children.contains(child.number()))
                .toList();
        if (carried.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose at least one child.");
        }
        Submission submission = new Submission(raised.token(), Channel.STEP_UP, raised.by());
        Reference contact =
                door.receive(told(before, carried, raised), submission).reference();
        if (book.keep(contact, from, raised.by())) {
            discretion.carried(from, contact);
            join(before, carried, files.of(contact), raised.by());
        }
        return contact;
    }

    private static MakeContact told(Contact before, List<Child> carried, Raised raised) {
        return new MakeContact(
                raised.referrer(),
                carried.stream().map(Child::told).toList(),
                before.household(),
                before.home(),
                raised.worry(),
                raised.family());
    }

    private void join(Contact before, List<Child> carried, Contact after, Actor by) {
        List<Child> now = files.childrenOn(after);
        Map<Integer, Integer> was = new TreeMap<>();
        for (int place = 0; place < carried.size(); place++) {
            was.put(now.get(place).number(), carried.get(place).number());
        }
        was.forEach((child, then) -> book.keep(after.reference(), child, then));
        people.carry(before, after, was, by);
    }

    /** The contact that one was made of; empty for an ordinary one. */
    @Transactional(readOnly = true)
    public Optional<Reference> from(Reference contact) {
        return book.from(contact);
    }

    /** Children who have been decided, each with whether the threshold was met; those who wait are left out. */
    @Transactional(readOnly = true)
    public List<Decided> decided(Reference contact) {
        Map<Integer, Integer> was = book.was(contact);
        return files.childrenOn(files.of(contact)).stream()
                .filter(child -> !decisions.toDecideAgain(child))
                .flatMap(child -> decisions.threshold(child).stream()
                        .map(decision -> new Decided(
                                Objects.requireNonNull(was.get(child.number())),
                                child.id().value(),
                                decision.route().meetsThreshold())))
                .toList();
    }

    /** The number of a child on the contact that theirs came from. */
    @Transactional(readOnly = true)
    public int was(Reference contact, int child) {
        return Objects.requireNonNull(book.was(contact).get(child));
    }

    /** The numbers that the children carried over had where they came from. */
    @Transactional(readOnly = true)
    public List<Integer> carriedFrom(Reference contact) {
        return List.copyOf(book.was(contact).values());
    }
}
