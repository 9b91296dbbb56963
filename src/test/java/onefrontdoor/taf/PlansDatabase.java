package onefrontdoor.taf;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.assessment.AssessmentDates;
import onefrontdoor.assessment.CarriedAssessment;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.consent.ConsentDatabase;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.frontdoor.FamilyChronicle;
import onefrontdoor.frontdoor.FamilyMembers;
import onefrontdoor.frontdoor.PlanFamilies;
import onefrontdoor.handover.NamedWorkers;
import onefrontdoor.handover.ServicesInvolved;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole module with its real tables, deadlines, desks and words, and a clock to move; the front door before it is a stub. */
public final class PlansDatabase implements AutoCloseable {

    public static final String FAMILY_SUPPORT = "targeted-family-support";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:00:00Z"));
    public final PlanFamilies families = mock(PlanFamilies.class);
    public final AssessmentDates assessments = mock(AssessmentDates.class);
    public final FamilyMembers members = mock(FamilyMembers.class);
    public final ServicesInvolved involved = mock(ServicesInvolved.class);
    public final FamilyChronicle chronicle = mock(FamilyChronicle.class);
    public final EarlierFamilies earlier = new EarlierFamilies();
    public final StaffList staff = mock(StaffList.class);
    public final PlanNews assessment = mock(PlanNews.class);
    public final SteppedUp steppedUp = mock(SteppedUp.class);
    public final JdbcClient owner;
    public final Team team;
    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext module;

    public PlansDatabase(String name, PlanProcess process, Keepers keepers) {
        this(name, process, keepers, Map.of());
    }

    PlansDatabase(String name, PlanProcess process, Keepers keepers, Map<String, Object> settings) {
        source = TestDatabase.pool(TestDatabase.jdbcUrl(name), 4);
        owner = JdbcClient.create(source);
        TestTables.make(source, "family", "restricted", "audit", "audit-chain", "consent", "sharing-items");
        TestTables.make(
                source,
                "withdrawal",
                "plan-origin",
                "plans",
                "plan-actions",
                "meetings",
                "plan-family",
                "legacy",
                "team-told-of-ending",
                "closing-result",
                "plan-moves",
                "step-up");
        when(families.read(any(), any(), any(), any())).thenReturn(Map.of("everyChild", List.of()));
        when(staff.everybody())
                .thenReturn(List.of(new Colleague("tm1", "Tove ZZ-Manager"), new Colleague("lp1", "Lia ZZ-Lead")));
        when(staff.desksOf("lp1")).thenReturn(Set.of("lead-professional"));
        when(staff.desksOf("tm1")).thenReturn(Set.of("tfss-team-manager"));
        module = ConsentDatabase.module(source, clock, settings);
        module.registerBean("colleagues", StaffList.class, () -> staff, definition -> definition.setPrimary(true));
        module.registerBean(PlanFamilies.class, () -> families);
        module.registerBean(NamedWorkers.class, () -> mock(NamedWorkers.class));
        module.registerBean(PlanNews.class, () -> assessment);
        module.registerBean(PlanProcess.class, () -> process);
        earlier.on(module);
        module.registerBean(Keepers.class, () -> keepers);
        Stream.of("family", "consent").forEach(other -> module.scan("onefrontdoor." + other));
        module.register(PlanConfiguration.class, PlanForms.class, Plans.class, PlanHistory.class, PlanChildren.class);
        module.register(
                PlanDates.class, LedPlans.class, PlanDesks.class, Leads.class, PlanClocks.class, RungClocks.class);
        module.register(PlanWords.class, PlanSheet.class, WatchDesk.class, ClosingDesk.class);
        module.register(NeedBook.class, ActionBook.class, ClosingBook.class, ActionGaps.class, NeedSheet.class);
        module.register(ActionSheet.class, ClosingSheet.class, ClosingDuties.class, ClosingAnswers.class);
        module.register(NeedDesk.class, ActionDesk.class, PlanEndDesk.class, CheckDesk.class, ActionRoom.class);
        module.registerBean(SteppedUp.class, () -> steppedUp);
        module.register(
                ClosingForms.class,
                ReviewSteps.class,
                ResultsCheck.class,
                PlanSteps.class,
                MoveBook.class,
                MovingDesk.class);
        module.register(
                BeginningDesk.class,
                AllocationDesk.class,
                NamedLeadDesk.class,
                MeetingDesk.class,
                PlanActions.class,
                PlanRoom.class);
        module.register(Caseload.class, DueByPlan.class, AssessmentsDue.class, ActionsDue.class);
        module.register(FamilyPageConfiguration.class, MemberBook.class, TieBook.class, AdultServiceBook.class);
        module.register(Circles.class, FamilyWords.class, FamilySheets.class, FamilyRoom.class, FamilyPen.class);
        module.register(
                Chronology.class, FrontDoorEvents.class, HandOverEvents.class, PlanEvents.class, ToldPlan.class);
        module.register(MovingPaper.class);
        module.registerBean(CarriedAssessment.class, () -> mock(CarriedAssessment.class));
        module.registerBean(FamilyChronicle.class, () -> chronicle);
        module.registerBean(FamilyMembers.class, () -> members);
        module.registerBean(ServicesInvolved.class, () -> involved);
        module.registerBean(AssessmentDates.class, () -> assessments);
        team = Team.beside(module);
        module.register(EndedAgreements.class);
        module.refresh();
    }

    /** A contact of its own with one child whom a service has taken on. */
    public Reference contact(String agency) {
        Reference contact = new Reference("C-2026-%06d".formatted(NUMBER.incrementAndGet()));
        accepted(contact, child(1, agency));
        return contact;
    }

    public void accepted(Reference contact, AcceptedChild... children) {
        when(families.accepted(contact)).thenReturn(List.of(children));
    }

    public AcceptedChild child(int number, String agency) {
        return new AcceptedChild(UUID.randomUUID(), number, UUID.randomUUID(), "LEVEL_2B", agency, clock.instant());
    }

    /** What somebody typed, as pairs of a question and its answer. */
    public static FormAnswers typed(String... pairs) {
        Map<String, Object> typed = new HashMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            typed.put(pairs[pair], pairs[pair + 1]);
        }
        return new FormAnswers(new Actor("dehm1"), typed);
    }

    public static FormAnswers leadFrom(String day, String... more) {
        FormAnswers lead = typed(more);
        Map<String, Object> all = new HashMap<>(Map.of(
                "leadKind", "SINGLE_AGENCY",
                "leadName", "Hana ZZ-Visitor",
                "leadAgency", "Health visiting",
                "leadReached", "01632 960001",
                "rationale", "She knows the family."));
        all.put("nextTaf", day);
        all.putAll(lead.typed());
        return new FormAnswers(lead.by(), all);
    }

    public static FormAnswers held(String next) {
        return typed("outcome", "HELD", "present", "All", "minutes", "Agreed.", "goesOn", "CONTINUE", "nextTaf", next);
    }

    /** A contact of its own with two children whom a service has taken on. */
    Reference twoChildren(String agency) {
        Reference contact = contact(agency);
        accepted(contact, child(1, agency), child(2, agency));
        return contact;
    }

    /** An active plan with its first meeting on this day. */
    public Reference active(String firstMeeting) {
        return active(contact("childrens-centre"), firstMeeting);
    }

    /** The plan of this contact, led by somebody, with its first meeting on this day. */
    Reference active(Reference contact, String firstMeeting) {
        Reference plan = bean(BeginningDesk.class).begin(contact).orElseThrow().plan();
        bean(AllocationDesk.class).allocate(plan, leadFrom(firstMeeting));
        return plan;
    }

    public void happens(Object event) {
        module.publishEvent(event);
    }

    public <T> T bean(Class<T> type) {
        return module.getBean(type);
    }

    public long count(String what, Object... parameters) {
        return owner.sql("select count(*) from " + what)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        module.close();
        source.close();
    }
}
