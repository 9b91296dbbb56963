package onefrontdoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The service starts whatever is the matter with mail, and says what follows from it. */
@ExtendWith(OutputCaptureExtension.class)
class PostAtStartTests {

    private static final Instant NOW = Instant.parse("2026-03-03T14:05:00Z");

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean("messageSource", MessageSource.class, PostAtStartTests::wording)
            .withBean(Clock.class, () -> new TestClock(NOW))
            .withUserConfiguration(Post.class, Letterhead.class, PostAtStart.class)
            .withPropertyValues(
                    "onefrontdoor.council.name=ZZ Council", "onefrontdoor.public-address=http://localhost:8080");

    @Test
    void sendsNothingAndSaysSoWithoutAMailServer(CapturedOutput log) {
        service.withPropertyValues("onefrontdoor.mail.from=").run(started -> {
            started.getBean(PostAtStart.class).say();

            Post post = started.getBean(Post.class);
            assertThat(post.isOpen()).isFalse();
            assertThat(post.send(aMail())).isEqualTo(MailAnswer.AWAY);
            assertThat(log).contains("each outcome becomes a task to write or call");
        });
    }

    @Test
    void startsWhileTheMailServerIsAway(CapturedOutput log) {
        service.withPropertyValues(
                        "onefrontdoor.mail.from=door@council.example.test",
                        "spring.mail.host=localhost",
                        "spring.mail.port=1")
                .run(started -> {
                    assertThat(started).hasNotFailed();
                    started.getBean(PostAtStart.class).say();

                    assertThat(started.getBean(Post.class).isOpen()).isTrue();
                    assertThat(started.getBean(Post.class).send(aMail())).isEqualTo(MailAnswer.AWAY);
                    assertThat(log)
                            .contains("The mail server cannot be reached now")
                            .contains("Links in mails lead to this machine");
                });
    }

    @Test
    void doesNotStartWhenItWouldNotKnowWhoWrites() {
        service.withPropertyValues("onefrontdoor.mail.from=", "spring.mail.host=localhost")
                .run(started -> assertThat(started)
                        .getFailure()
                        .rootCause()
                        .hasMessage("Set onefrontdoor.mail.from to the address from which the front door writes."));
    }

    private static MessageSource wording() {
        ResourceBundleMessageSource mail = new ResourceBundleMessageSource();
        mail.setBasename("mail");
        return mail;
    }

    private static Mail aMail() {
        return Mail.toWorkList(UUID.randomUUID(), new EmailAddress("una@example.test"), NOW);
    }
}
