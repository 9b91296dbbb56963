package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

class ContactDraftsIT {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private static final DataSource SOURCE = new DriverManagerDataSource(TestDatabase.jdbcUrl("drafts"));

    private final JdbcClient database = JdbcClient.create(SOURCE);
    private final ContactDrafts drafts = draftsAt(NOON);

    @BeforeAll
    static void makeTheTable() {
        TestTables.make(SOURCE, "drafts");
    }

    @Test
    void findsADraftByItsSecretAlone() {
        PrivateSecret secret = draftWith(Map.of("concern", "She is “late”\n<b>"));

        assertThat(drafts.find(secret)).map(ContactDraft::answers).hasValue(Map.of("concern", "She is “late”\n<b>"));
        assertThat(drafts.find(new PrivateSecret("another"))).isEmpty();
    }

    @Test
    void storesOnlyAHashOfTheSecret() {
        PrivateSecret secret = draftWith(Map.of());

        List<String> rows = database.sql("select contact_draft::text from contact_draft")
                .query(String.class)
                .list();

        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(secret.value()));
    }

    @Test
    void sendsADraftOnceHoweverManyPressAtTheSameMoment() throws Exception {
        PrivateSecret secret = draftWith(Map.of("concern", "once"));
        AtomicInteger sent = new AtomicInteger();
        Callable<Optional<ContactReceipt>> press = () -> drafts.send(secret, draft -> receipt(sent.incrementAndGet()));

        List<Optional<ContactReceipt>> receipts = allAtOnce(press, 8);

        assertThat(sent).hasValue(1);
        assertThat(receipts).hasSize(8).allMatch(Optional::isPresent).containsOnly(receipts.get(0));
    }

    @Test
    void wipesTheAnswersOnceSentAndTakesNoMore() {
        PrivateSecret secret = draftWith(Map.of("concern", "wiped"));

        drafts.send(secret, draft -> receipt(2));
        drafts.change(secret, answers -> Map.of("concern", "too late"));

        ContactDraft left = drafts.find(secret).orElseThrow();
        assertThat(left.answers()).isEmpty();
        assertThat(left.receipt()).isEqualTo(receipt(2));
    }

    @Test
    void forgetsADraftThatNobodyTouchedForADay() {
        PrivateSecret secret = draftWith(Map.of());
        ContactDrafts nextDay = draftsAt(NOON.plus(Duration.ofHours(24)));

        assertThat(draftsAt(NOON.plus(Duration.ofHours(23))).find(secret)).isPresent();
        assertThat(nextDay.find(secret)).isEmpty();
        nextDay.forgetUntouched();
        assertThat(drafts.find(secret)).isEmpty();
    }

    @Test
    void forgetsADraftWhenAsked() {
        PrivateSecret secret = draftWith(Map.of());

        drafts.forget(secret);

        assertThat(drafts.find(secret)).isEmpty();
    }

    private PrivateSecret draftWith(Map<String, String> answers) {
        PrivateSecret secret = drafts.open();
        drafts.change(secret, nothing -> answers);
        return secret;
    }

    private static <T> List<T> allAtOnce(Callable<T> press, int times) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future :
                    people.invokeAll(Stream.generate(() -> press).limit(times).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }

    private static ContactReceipt receipt(int number) {
        return new ContactReceipt(
                new Reference("C-2026-%06d".formatted(number)),
                UUID.nameUUIDFromBytes(new byte[] {(byte) number}),
                NOON);
    }

    /** With the transactions that Spring puts around it. */
    private static ContactDrafts draftsAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        var bare = new ContactDrafts(JdbcClient.create(SOURCE), clock, Duration.ofHours(24));
        ProxyFactory proxy = new ProxyFactory(bare);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                (org.springframework.transaction.TransactionManager) new DataSourceTransactionManager(SOURCE),
                new AnnotationTransactionAttributeSource()));
        return (ContactDrafts) proxy.getProxy();
    }
}
