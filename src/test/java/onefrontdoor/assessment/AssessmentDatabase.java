package onefrontdoor.assessment;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.consent.ConsentDatabase;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Name;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonId;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Reference;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module on a database of its own, with its real tables, settings and wording, and a clock to move. */
public final class AssessmentDatabase implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-03-05T09:00:00Z");

    final TestClock clock = new TestClock(START);
    final AssessmentProcess process = Mockito.mock(AssessmentProcess.class);
    List<Integer> onPlan = List.of(1, 2);
    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext module;

    public AssessmentDatabase(String name) {
        source = TestDatabase.pool(TestDatabase.jdbcUrl(name), 6);
        TestTables.make(
                source, "family", "restricted", "audit", "audit-chain", "consent", "sharing-items", "withdrawal");
        TestTables.make(source, "plan-origin", "assessment", "assessment-in-plan");
        module = ConsentDatabase.module(source, clock, Map.of());
        module.registerBean("messageSource", ResourceBundleMessageSource.class, AssessmentDatabase::wording);
        module.registerBean("writers", StaffList.class, AssessmentDatabase::staff, one -> one.setPrimary(true));
        module.registerBean(AssessedChildren.class, () -> plan -> onPlan);
        module.scan("onefrontdoor.consent", "onefrontdoor.family");
        module.register(AssessmentBook.class, TextBook.class, CheckBook.class, People.class, Footing.class);
        module.register(Gaps.class, AssessmentClock.class, AssessmentWords.class, AssessmentDoor.class);
        module.registerBean(AssessmentProcess.class, () -> process);
        module.register(DraftBook.class, OldDrafts.class, AssessmentTurns.class, PlanNews.class);
        module.register(Assessments.class, WritingDesk.class, FamilyDesk.class, QualityDesk.class);
        module.refresh();
    }

    private static ResourceBundleMessageSource wording() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("staff");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    private static StaffList staff() {
        StaffList staff = Mockito.mock(StaffList.class);
        Mockito.when(staff.at(FamilyDesk.WRITERS))
                .thenReturn(List.of(new Colleague("lp1", "Lou ZZ-Penn"), new Colleague("lp2", "Max ZZ-Quill")));
        Mockito.when(staff.desksOf(Mockito.any())).thenReturn(Set.of());
        Mockito.when(staff.desksOf("lp1")).thenReturn(Set.of(FamilyDesk.WRITERS));
        Mockito.when(staff.desksOf("lp2")).thenReturn(Set.of(FamilyDesk.WRITERS));
        return staff;
    }

    /** Two children and their mother, as a contact tells of them. */
    void enterFamily(Reference contact) {
        enter(new Mention(contact, Mention.As.CHILD, 1), "Theo", Birth.on(LocalDate.parse("2023-09-19")));
        enter(new Mention(contact, Mention.As.CHILD, 2), "Max", Birth.on(LocalDate.parse("2020-01-07")));
        enter(new Mention(contact, Mention.As.PERSON, 1), "Ewa", Birth.on(LocalDate.parse("1990-05-05")));
    }

    private void enter(Mention mention, String given, Birth birth) {
        Person.Role role = mention.as() == Mention.As.CHILD ? Person.Role.CHILD : Person.Role.ADULT;
        bean(PersonRegister.class)
                .keep(new Person(
                        new PersonId(UUID.randomUUID()),
                        mention,
                        role,
                        new Name(given, "ZZ-Cedar"),
                        birth,
                        Sex.UNKNOWN,
                        Person.Numbers.NONE,
                        new Person.Place(null, null),
                        clock.instant()));
    }

    <T> T bean(Class<T> type) {
        return module.getBean(type);
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    @Override
    public void close() {
        module.close();
        source.close();
    }
}
