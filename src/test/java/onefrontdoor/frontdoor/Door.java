package onefrontdoor.frontdoor;

import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.consent.ConsentOnPaper;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.correspondence.PostOnPaper;
import onefrontdoor.directory.DirectoryOnPaper;
import onefrontdoor.directory.RotaOnPaper;
import onefrontdoor.directory.UnmetNeedsOnPaper;
import onefrontdoor.family.MatchingOnPaper;
import onefrontdoor.family.NamesOnPaper;
import onefrontdoor.family.RegisterOnPaper;
import onefrontdoor.family.RestrictedOnPaper;
import onefrontdoor.family.SamePeopleOnPaper;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The front door with all its desks, on paper: no database, no engine, a clock that a test moves. */
final class Door {

    static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    static final Instant TOMORROW_EVENING = Instant.parse("2026-03-11T17:00:00Z");
    static final Actor MANAGER = new Actor("dswm1");
    static final Actor EARLY_HELP = new Actor("dehm1");

    final TestClock clock = new TestClock(MORNING);
    final Advice advice = new Advice();
    final AuditTrailOnPaper audit = new AuditTrailOnPaper();
    final OnPaper.ContactFile contacts = new OnPaper.ContactFile();
    final OnPaper.Messages messages = new OnPaper.Messages(clock);
    final OnPaper.BreachBook breaches = new OnPaper.BreachBook();
    final OnPaper.Notes notes = new OnPaper.Notes();
    final OnPaper.LevelFile levels = new OnPaper.LevelFile();
    final OnPaper.DestinationProposalFile destinations = new OnPaper.DestinationProposalFile();
    final OnPaper.Envelopes envelopes = new OnPaper.Envelopes();
    final List<Object> events = new ArrayList<>();
    final List<Object> takenBack = new ArrayList<>();
    final List<Reference> triaged = new ArrayList<>();

    final RegisterOnPaper register = new RegisterOnPaper();
    final MatchingOnPaper matching = new MatchingOnPaper();
    final SamePeopleOnPaper samePeople = new SamePeopleOnPaper();
    final OnPaper.Cases openCases = new OnPaper.Cases();

    final CaseFiles files = new CaseFiles(
            contacts, new OnPaper.ChildFile(), new OnPaper.NoEarlierContacts(), new PeopleOnContacts(register));
    final OnPaper.HoldFile holds = new OnPaper.HoldFile();
    final OnPaper.AdultFile adults = new OnPaper.AdultFile();
    final OnPaper.RatingFile ratings = new OnPaper.RatingFile();
    final OnPaper.Passed passed = new OnPaper.Passed();
    final OnPaper.Bell bell = new OnPaper.Bell();
    final OnPaper.Events told = new OnPaper.Events();
    final DecisionBook book = new DecisionBook(
            new OnPaper.ThresholdFile(), new OnPaper.DestinationFile(), new OnPaper.ReopeningFile(), takenBack::add);
    final OnPaper.Answers serviceAnswers = new OnPaper.Answers(book);
    final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03")));
    final Waits waits = new Waits(calendar, clock, 4, 4, 5);
    final Deadlines deadlines = new TwoDays();

    final ConsentRegister consent = ConsentOnPaper.register(register, deadlines, audit, events::add, clock);
    final FamilyWord family = new FamilyWord(consent);
    final ReportedAgreement reported =
            new ReportedAgreement(consent, register, clock, Set.of("targeted-family-support", "childrens-centre"));
    final LevelsOfNeed levelsOfNeed = new LevelsOfNeed(book, levels);
    final DirectoryOnPaper directory = new DirectoryOnPaper();
    final UnmetNeedsOnPaper unmet = new UnmetNeedsOnPaper();
    final OfferedServices offered =
            new OfferedServices(directory, unmet, new ServicesOnPaper(), levelsOfNeed, words(), clock);
    final NamesOnPaper names = new NamesOnPaper();
    final RestrictedOnPaper restricted = new RestrictedOnPaper();
    final OnPaper.Tasks tasks = new OnPaper.Tasks();
    final Discretion discretion = new Discretion(
            restricted,
            names,
            new FirstOwners(RotaOnPaper.people(), List.of(RotaOnPaper.OFFICE_DESK)),
            RotaOnPaper.people(),
            tasks,
            audit);

    final FrontDoor door = new FrontDoor(
            envelopes,
            files,
            reported,
            discretion,
            contact -> triaged.add(contact.reference()),
            messages,
            new AdviceLinks(files, book, offered),
            deadlines,
            audit,
            clock);
    final MatchDesk matches = new MatchDesk(files, matching, samePeople, openCases, audit);
    final OnPaper.Letters letters = new OnPaper.Letters();
    final PostOnPaper post = new PostOnPaper();
    final List<CorrespondenceProcess.Told> written = new ArrayList<>();
    final Reach reach =
            new Reach(post, letters, new ServiceAddresses(Map.of("childrens-centre", "centre@service.example.test")));
    final Correspondence correspondence =
            new Correspondence(files, letters, messages, reach, written::add, deadlines, audit, clock, notes);
    final MailRoom mailRoom = new MailRoom(
            files,
            letters,
            reach,
            post,
            audit,
            clock,
            new Patience(3, 1),
            message -> "/service-request/" + "s".repeat(43));

    final CarriedBook carried = mock(CarriedBook.class);
    final TriageDesk triage = new TriageDesk(
            files,
            advice,
            deadlines,
            correspondence,
            waits,
            holds,
            ratings,
            matches,
            restricted,
            carried,
            audit,
            clock);
    final RotaOnPaper rota = new RotaOnPaper(clock);
    final Deciders deciders = new Deciders(files, Door::atThisHour, calendar, clock);
    final NewInformation news = new NewInformation(
            files, book, deciders, new DutyCall(rota.rota(), RotaOnPaper.people()), told, bell, deadlines, clock);
    final UrgencyDesk urgency = new UrgencyDesk(files, ratings, told, bell, deadlines, audit, clock);
    final PassingDesk passing = new PassingDesk(files, book, openCases, passed, notes, urgency, news, audit, clock);
    final InformationDesk information = new InformationDesk(files, book, notes, passing, news, bell, audit);
    final BasicsDesk basics = new BasicsDesk(files, notes, information, reported, matches, discretion, audit, clock);
    final DecisionTurns turns = mock(DecisionTurns.class);
    final PlacesSought places = mock(PlacesSought.class);
    final OnPaper.SupportAnswers supportAnswers = new OnPaper.SupportAnswers(clock);
    final Unplaced unplaced = new Unplaced(files, book, places, deadlines, clock);
    final FamilySupportDesk familySupport =
            new FamilySupportDesk(files, book, supportAnswers, notes, turns, places, unplaced, deadlines, audit, clock);
    final OnPaper.SupportProposals supportProposals = new OnPaper.SupportProposals();
    final FamilySupportGuide supportGuide = new FamilySupportGuide(
            files, book, familySupport, levelsOfNeed, family, advice, supportProposals, words(), clock);
    final HoldDesk holdDesk = new HoldDesk(files, holds, breaches, notes, deadlines, audit, clock);
    final AdultDesk adultDesk = new AdultDesk(files, adults, notes, deadlines, audit, clock);
    final ThresholdDesk threshold =
            new ThresholdDesk(files, book, levels, advice, events::add, turns, places, audit, clock);
    final DestinationDesk destination = new DestinationDesk(
            files,
            book,
            levelsOfNeed,
            destinations,
            advice,
            family,
            offered,
            new DeclinedBefore(serviceAnswers, words()),
            bell,
            turns,
            carried,
            audit,
            clock);
    final OutcomeDesk outcome =
            new OutcomeDesk(files, book, serviceAnswers, correspondence, breaches, notes, waits, audit);
    final ServiceDesk services = new ServiceDesk(
            files,
            book,
            new ServicesToAsk(book, serviceAnswers),
            serviceAnswers,
            new StepDownAnswers(new NoStepDowns(), files, notes, null, words(), events::add, audit),
            outcome,
            notes,
            words(),
            turns,
            unplaced,
            events::add,
            audit,
            clock);
    final OpenCaseDesk belonging = new OpenCaseDesk(files, book, matches, openCases, register, matching);
    final DecisionForms forms =
            new DecisionForms(threshold, destination, holdDesk, adultDesk, new HandoverNotes(files, notes), belonging);

    static StaffWords words() {
        ResourceBundleMessageSource staff = new ResourceBundleMessageSource();
        staff.setBasename("staff");
        staff.setDefaultEncoding("UTF-8");
        return new StaffWords(staff);
    }

    private static List<String> atThisHour(@Nullable Urgency urgency, boolean officeOpen) {
        return List.of(urgency == Urgency.RED && !officeOpen ? RotaOnPaper.NIGHT_DESK : RotaOnPaper.OFFICE_DESK);
    }

    Reference receives(AContact contact) {
        return receives(contact.make());
    }

    Reference receives(MakeContact contact) {
        return door.receive(contact, press()).reference();
    }

    static Submission press() {
        return new Submission(UUID.randomUUID(), Channel.PUBLIC_PAGE, Actor.REFERRER);
    }

    Contact contact(Reference reference) {
        return files.of(reference);
    }

    List<Child> children(Reference reference) {
        return files.childrenOn(files.of(reference));
    }

    Child child(Reference reference, int number) {
        return children(reference).get(number - 1);
    }

    static ThresholdDecision.Judgement judged(int child, Route route) {
        Level level = route.meetsThreshold() ? Level.LEVEL_3 : Level.LEVEL_2B;
        return new ThresholdDecision.Judgement(child, level, route, "Because of what school sees.");
    }

    static DestinationDecision.Choice sent(int child, Destination destination) {
        return new DestinationDecision.Choice(
                child, destination, "It fits what the family asked for.", Offer.NONE, false);
    }

    /** Guides that answer what a test tells them, and remember what they were asked. */
    static final class Advice implements Guides {

        final List<Map<String, Object>> asked = new ArrayList<>();
        Urgency urgency = Urgency.GREEN;
        Level level = Level.LEVEL_2B;

        @Override
        public UrgencyAdvice urgency(Map<String, Object> facts) {
            asked.add(facts);
            return new UrgencyAdvice(urgency, "Nothing points to harm today.");
        }

        @Override
        public LevelAdvice level(Map<String, Object> facts) {
            asked.add(facts);
            return new LevelAdvice(level, Route.NOT_SOCIAL_CARE, List.of("One reason.", "Another reason."));
        }

        @Override
        public DestinationAdvice destination(Map<String, Object> facts) {
            asked.add(facts);
            return new DestinationAdvice(Destination.OTHER_EARLY_HELP, "One agency can help.");
        }

        @Override
        public EligibilityAdvice familySupport(Map<String, Object> facts) {
            asked.add(facts);
            return new EligibilityAdvice(Eligibility.DECLINE, List.of("NO_CRITERION"), List.of("Nothing fits."));
        }
    }

    /** T2 ends tomorrow evening, T3 after four hours for Red and after three days otherwise, everything else in two days. */
    private static final class TwoDays implements Deadlines {

        @Override
        public Instant due(Timer timer, Instant from) {
            return timer == Timer.T2 ? TOMORROW_EVENING : from.plus(Duration.ofDays(2));
        }

        @Override
        public Instant due(Timer timer, String variant, Instant from) {
            return from.plus(variant.equals("RED") ? Duration.ofHours(4) : Duration.ofDays(3));
        }
    }
}
