package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.family.PersonId;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** The files of the front door kept in memory, so that its rules can be tested without a database. */
final class OnPaper {

    private OnPaper() {}

    static final class ContactFile implements Contacts {

        private final Map<ContactId, Contact> kept = new LinkedHashMap<>();
        private long lastNumber;

        @Override
        public Contact save(Contact contact) {
            kept.put(contact.id(), contact);
            return contact;
        }

        @Override
        public Optional<Contact> findByReference(Reference reference) {
            return kept.values().stream()
                    .filter(contact -> contact.reference().equals(reference))
                    .findFirst();
        }

        @Override
        public Optional<Contact> findByToken(UUID token) {
            return kept.values().stream()
                    .filter(contact -> contact.token().equals(token))
                    .findFirst();
        }

        @Override
        public Optional<Contact> findByStatusKey(UUID statusKey) {
            return kept.values().stream()
                    .filter(contact -> contact.receipt().statusKey().equals(statusKey))
                    .findFirst();
        }

        @Override
        public long nextNumber() {
            return ++lastNumber;
        }

        int size() {
            return kept.size();
        }
    }

    static final class ChildFile implements Children {

        private final Map<ChildId, Child> kept = new LinkedHashMap<>();

        @Override
        public Child save(Child child) {
            kept.put(child.id(), child);
            return child;
        }

        @Override
        public List<Child> saveAll(Iterable<Child> children) {
            List<Child> saved = new ArrayList<>();
            children.forEach(child -> saved.add(save(child)));
            return saved;
        }

        @Override
        public List<Child> findByContactOrderByNumber(ContactId contact) {
            return kept.values().stream()
                    .filter(child -> child.contact().equals(contact))
                    .sorted(Comparator.comparing(Child::number))
                    .toList();
        }
    }

    static final class ThresholdFile implements ThresholdDecisions {

        private final Map<UUID, ThresholdDecision> kept = new LinkedHashMap<>();

        @Override
        public ThresholdDecision save(ThresholdDecision decision) {
            kept.put(decision.id(), decision);
            return decision;
        }

        @Override
        public Optional<ThresholdDecision> findByChildAndSupersededAtIsNull(ChildId child) {
            return findByChildOrderByRound(child).stream()
                    .filter(decision -> decision.supersededAt() == null)
                    .findFirst();
        }

        @Override
        public List<ThresholdDecision> findByChildOrderByRound(ChildId child) {
            return kept.values().stream()
                    .filter(decision -> decision.child().equals(child))
                    .sorted(Comparator.comparing(ThresholdDecision::round))
                    .toList();
        }
    }

    static final class DestinationFile implements DestinationDecisions {

        private final Map<UUID, DestinationDecision> kept = new LinkedHashMap<>();

        @Override
        public DestinationDecision save(DestinationDecision decision) {
            kept.put(decision.id(), decision);
            return decision;
        }

        @Override
        public Optional<DestinationDecision> findByChildAndSupersededAtIsNull(ChildId child) {
            return findByChildOrderByRound(child).stream()
                    .filter(decision -> decision.supersededAt() == null)
                    .findFirst();
        }

        @Override
        public List<DestinationDecision> findByChildOrderByRound(ChildId child) {
            return kept.values().stream()
                    .filter(decision -> decision.child().equals(child))
                    .sorted(Comparator.comparing(DestinationDecision::round))
                    .toList();
        }
    }

    static final class LevelFile implements LevelProposals {

        private final Map<ChildId, LevelProposal> latest = new HashMap<>();

        @Override
        public LevelProposal save(LevelProposal proposal) {
            latest.put(proposal.child(), proposal);
            return proposal;
        }

        @Override
        public Optional<LevelProposal> findFirstByChildOrderByProposedAtDesc(ChildId child) {
            return Optional.ofNullable(latest.get(child));
        }
    }

    static final class DestinationProposalFile implements DestinationProposals {

        private final Map<ChildId, DestinationProposal> latest = new HashMap<>();

        @Override
        public DestinationProposal save(DestinationProposal proposal) {
            latest.put(proposal.child(), proposal);
            return proposal;
        }

        @Override
        public Optional<DestinationProposal> findFirstByChildOrderByProposedAtDesc(ChildId child) {
            return Optional.ofNullable(latest.get(child));
        }
    }

    /** Nobody has made contact about these children before. */
    static final class NoEarlierContacts extends EarlierContacts {

        NoEarlierContacts() {
            super(null, null);
        }

        @Override
        List<Earlier> about(Child child, Instant before) {
            return List.of();
        }
    }

    /** One open case about anybody, if a test says so, and the answers about it. */
    static final class Cases extends OpenCases {

        private final List<String> answers = new ArrayList<>();
        private OpenCase open;

        Cases() {
            super(null, null, null, null);
        }

        void begin(Reference reference, Stage stage) {
            open = new OpenCase(reference, stage);
        }

        @Override
        public Optional<Reference> caseOf(Reference contact) {
            return Optional.ofNullable(open).map(OpenCase::reference);
        }

        @Override
        Optional<OpenCase> before(Contact contact, PersonId person) {
            return Optional.ofNullable(open);
        }

        @Override
        void answer(ChildId child, Reference openCase, SameCase answer, Actor by) {
            answers.add(openCase + ": " + answer + " by " + by.id());
        }

        List<String> answers() {
            return List.copyOf(answers);
        }
    }

    /** Which records had their tasks offered again. */
    static final class Tasks implements RestrictedTasks {

        final List<Reference> offered = new ArrayList<>();
        final List<Reference> hurried = new ArrayList<>();

        @Override
        public void offerAgain(Reference record) {
            offered.add(record);
        }

        @Override
        public void skipPaperwork(Reference record) {
            hurried.add(record);
        }
    }

    static final class Messages extends ToldReferrer {

        private final Map<ContactId, List<ContactStatus.Told>> told = new HashMap<>();
        private final Clock clock;

        Messages(Clock clock) {
            super(null, clock);
            this.clock = clock;
        }

        @Override
        void tell(ContactId contact, ContactStatus.Kind kind) {
            told.computeIfAbsent(contact, id -> new ArrayList<>()).add(new ContactStatus.Told(kind, clock.instant()));
        }

        @Override
        List<ContactStatus.Told> to(ContactId contact) {
            return told.getOrDefault(contact, List.of());
        }

        Set<ContactStatus.Kind> toldTo(ContactId contact) {
            return to(contact).stream().map(ContactStatus.Told::kind).collect(Collectors.toSet());
        }
    }

    /** What the message table does, without its rival transactions. */
    static final class Letters extends MessageBook {

        private final Map<UUID, Message> kept = new LinkedHashMap<>();

        Letters() {
            super(null, null);
        }

        @Override
        boolean write(Message message) {
            boolean second = kept.values().stream()
                    .anyMatch(earlier -> earlier.contact().equals(message.contact())
                            && earlier.kind() == message.kind()
                            && earlier.recipient().equals(message.recipient())
                            && earlier.due().equals(message.due()));
            return !second && kept.put(message.id(), message) == null;
        }

        @Override
        Message of(UUID id) {
            return kept.get(id);
        }

        @Override
        List<Message> on(ContactId contact) {
            return kept.values().stream()
                    .filter(message -> message.contact().equals(contact))
                    .toList();
        }

        @Override
        public boolean claim(UUID id) {
            boolean free = of(id).state() == MessageState.WAITING;
            if (free) {
                change(id, MessageState.SENDING, of(id).tries() + 1, null);
            }
            return free;
        }

        @Override
        public void waits(UUID id) {
            change(id, MessageState.WAITING, of(id).tries(), MailFailure.UNREACHABLE);
        }

        @Override
        public void sent(UUID id) {
            change(id, MessageState.SENT, of(id).tries(), null);
        }

        @Override
        void handToPerson(UUID id, MailFailure why) {
            change(id, MessageState.WITH_A_PERSON, of(id).tries(), why);
        }

        @Override
        void settle(UUID id, MessageState end, LocalDate day) {
            change(id, end, of(id).tries(), of(id).failure());
        }

        private void change(UUID id, MessageState state, int tries, MailFailure why) {
            Message old = of(id);
            kept.put(
                    id,
                    new Message(
                            id,
                            old.contact(),
                            old.kind(),
                            old.recipient(),
                            old.channel(),
                            state,
                            old.due(),
                            tries,
                            old.sentAt(),
                            why));
        }
    }

    /** A late step with its deadline; the primary key of the table. */
    record Late(ContactId contact, String step, Instant due) {}

    static final class BreachBook extends Breaches {

        private final List<Late> entries = new ArrayList<>();

        BreachBook() {
            super(null, null);
        }

        @Override
        void record(ContactId contact, String step, Instant due) {
            Late late = new Late(contact, step, due);
            if (!entries.contains(late)) {
                entries.add(late);
            }
        }

        List<Late> entries() {
            return List.copyOf(entries);
        }
    }

    static final class Notes extends ContactNotes {

        private final List<Note> written = new ArrayList<>();

        Notes() {
            super(null, null);
        }

        @Override
        void write(ContactId contact, Kind kind, String words, Actor by) {
            written.add(new Note(kind, words, by.id(), Instant.EPOCH));
        }

        @Override
        List<Note> of(ContactId contact) {
            return List.copyOf(written);
        }
    }

    static final class HoldFile extends Holds {

        private final Map<ContactId, Hold> latest = new HashMap<>();

        HoldFile() {
            super(null);
        }

        @Override
        void enter(ContactId contact, Hold hold, ThresholdDecision.Decider by, Instant due) {
            latest.put(contact, hold);
        }

        @Override
        Optional<Hold> latest(ContactId contact) {
            return Optional.ofNullable(latest.get(contact));
        }
    }

    static final class ReopeningFile extends Reopenings {

        private final Set<ChildId> open = new HashSet<>();

        ReopeningFile() {
            super(null, null);
        }

        @Override
        void open(ChildId child, String reason, Actor by) {
            open.add(child);
        }

        @Override
        boolean isOpen(ChildId child) {
            return open.contains(child);
        }

        @Override
        void settle(ChildId child) {
            open.remove(child);
        }
    }

    static final class AdultFile extends AdultConcerns {

        final List<Answer> seen = new ArrayList<>();
        final List<String> passedOn = new ArrayList<>();

        AdultFile() {
            super(null, null);
        }

        @Override
        void seen(ContactId contact, Answer answer, String words, Actor by) {
            seen.add(answer);
        }

        @Override
        void passedOn(ContactId contact, String to, Actor by) {
            passedOn.add(to);
        }
    }

    static final class RatingFile extends UrgencyRatings {

        final List<Urgency> ratings = new ArrayList<>();

        RatingFile() {
            super(null, null);
        }

        @Override
        void enter(ContactId contact, Urgency urgency, String reason, Actor by) {
            ratings.add(urgency);
        }
    }

    static final class SupportAnswers extends FamilySupportAnswers {

        final Map<UUID, Given> given = new HashMap<>();
        private final Map<UUID, Instant> givenAt = new HashMap<>();
        private final Clock clock;

        SupportAnswers(Clock clock) {
            super(null, null);
            this.clock = clock;
        }

        @Override
        boolean isGiven(UUID decision) {
            return given.containsKey(decision);
        }

        @Override
        boolean isAccepted(UUID decision) {
            return isGiven(decision) && given.get(decision).answer() == FamilySupportAnswer.ACCEPT;
        }

        @Override
        boolean isEnded(UUID decision) {
            return false;
        }

        @Override
        Optional<Instant> acceptedAt(UUID decision) {
            return isAccepted(decision) ? Optional.of(givenAt.get(decision)) : Optional.empty();
        }

        @Override
        void give(UUID decision, Given answer, Actor by) {
            given.put(decision, answer);
            givenAt.put(decision, clock.instant());
        }
    }

    static final class Answers extends ServiceAnswers {

        private final DecisionBook book;
        private final Map<UUID, Boolean> given = new HashMap<>();
        private final Map<UUID, Declined> declined = new HashMap<>();

        Answers(DecisionBook book) {
            super(null, null);
            this.book = book;
        }

        @Override
        boolean isGiven(UUID decision) {
            return given.containsKey(decision);
        }

        @Override
        boolean isAccepted(UUID decision) {
            return given.getOrDefault(decision, false);
        }

        @Override
        void accept(UUID decision, Actor by) {
            given.put(decision, true);
        }

        @Override
        void decline(UUID decision, ServiceReason reason, @Nullable String words, Actor by) {
            given.put(decision, false);
            declined.put(decision, new Declined(Destination.CHILDRENS_CENTRE, reason, words));
        }

        @Override
        List<Declined> declined(Child child) {
            return book.destinationHistory(child).stream()
                    .filter(decision -> declined.containsKey(decision.id()))
                    .map(decision -> new Declined(
                            decision.destination(),
                            declined.get(decision.id()).reason(),
                            declined.get(decision.id()).words()))
                    .toList();
        }
    }

    static final class SupportProposals extends FamilySupportProposals {

        private final Map<UUID, Guides.EligibilityAdvice> kept = new HashMap<>();

        SupportProposals() {
            super(null);
        }

        @Override
        void keep(UUID decision, Guides.EligibilityAdvice advice, Instant at) {
            kept.putIfAbsent(decision, advice);
        }

        @Override
        Optional<Guides.EligibilityAdvice> of(UUID decision) {
            return Optional.ofNullable(kept.get(decision));
        }
    }

    static final class Passed extends PassedContacts {

        final Map<Reference, Reference> entries = new HashMap<>();

        Passed() {
            super(null);
        }

        @Override
        void enter(Contact contact, Contact openCase, Instant at) {
            entries.put(contact.reference(), openCase.reference());
        }

        @Override
        Optional<Reference> caseOf(Contact contact) {
            return Optional.ofNullable(entries.get(contact.reference()));
        }
    }

    /** The contacts for which the duty desk was called. */
    static final class Bell extends RedAlerts {

        final List<Reference> rung = new ArrayList<>();

        Bell() {
            super(null, null, null, null, null, null, null, null);
        }

        @Override
        public void lowered(Reference reference) {
            rung.remove(reference);
        }

        @Override
        public void raise(Reference reference, Instant due) {
            rung.add(reference);
        }

        @Override
        void ring(Reference reference, Instant due) {
            rung.add(reference);
        }

        @Override
        public void wantedAgain(Reference reference) {
            rung.add(reference);
        }
    }

    /** What the processes beside triage were told. */
    static final class Events implements BesideTriage {

        final List<String> told = new ArrayList<>();
        List<String> readers = List.of();

        @Override
        public void informationAdded(ListEntry contact, Reading reading) {
            told.add("information added, read by " + reading.by()
                    + reading.decider().map(decider -> " by " + decider.id()).orElse(""));
            readers = reading.desks();
        }

        @Override
        public void childReturned(ListEntry contact, Instant decideBy) {
            told.add("child returned, decided by " + decideBy);
        }

        @Override
        public void agreementEnded(ListEntry contact, Optional<Instant> reconsiderBy) {
            told.add("risk reconsidered by " + reconsiderBy);
        }

        @Override
        public void requestTakenBack(Reference reference) {
            told.add("request taken back");
        }

        @Override
        public void adviceAsked(ListEntry contact, Adviser adviser, UUID question, Instant adviseBy) {
            told.add("advice asked of " + adviser + " by " + adviseBy);
        }

        @Override
        public void urgencyChanged(Reference reference, Urgency urgency, Instant due) {
            told.add(urgency + " by " + due);
        }
    }

    static final class Envelopes extends Submissions {

        private final Map<UUID, String> digests = new HashMap<>();
        private int otherVersions;

        Envelopes() {
            super(null);
        }

        @Override
        boolean isFirst(UUID token, AsTold told, Instant at) {
            return digests.putIfAbsent(token, told.digest()) == null;
        }

        @Override
        boolean sameAsBefore(UUID token, AsTold told) {
            return told.digest().equals(digests.get(token));
        }

        @Override
        void keepOtherVersion(UUID token, AsTold told, Instant at) {
            otherVersions++;
        }

        @Override
        int otherVersions(UUID token) {
            return otherVersions;
        }
    }
}
