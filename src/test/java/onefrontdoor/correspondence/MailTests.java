package onefrontdoor.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    private static final Instant BY = Instant.parse("2026-03-04T17:00:00Z");

    @ParameterizedTest(name = "takes {0}")
    @ValueSource(strings = {"una@example.test", "o'neil+work@mail.school.example.test", "a@b"})
    void takesAPlainAddress(String text) {
        assertThat(EmailAddress.in(text)).map(EmailAddress::value).contains(text);
    }

    @ParameterizedTest(name = "leaves to a person: {0}")
    @ValueSource(
            strings = {
                "una@example.test\r\nBcc: eve@example.test",
                "una@example.test\nSubject: hello",
                "una@example.test,eve@example.test",
                "Una <una@example.test>",
                "una@example.test>",
                "\"una\"@example.test",
                "una@[127.0.0.1]",
                "una@exa mple.test",
                "una@-example.test",
                "una@",
                "@example.test",
                "una",
                "ünä@example.test",
                ""
            })
    void leavesEverythingElseToAPerson(String text) {
        assertThat(EmailAddress.in(text)).isEmpty();
        assertThatThrownBy(() -> new EmailAddress(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An e-mail address looks like name@example.org.");
    }

    @Test
    void leavesAnAddressThatIsTooLongToAPerson() {
        assertThat(EmailAddress.in("a@" + "b".repeat(300))).isEmpty();
        assertThat(EmailAddress.in(null)).isEmpty();
    }

    @ParameterizedTest(name = "refuses {0}")
    @ValueSource(
            strings = {"/contacts/C-2026-000123", "/status/Nur ZZ-Aspen", "/home?child=Nur", "https://example.test"})
    void canLeadToNoPageThatSaysSomething(String path) {
        EmailAddress to = new EmailAddress("una@example.test");

        assertThatThrownBy(() -> new Mail(UUID.randomUUID(), to, Occasion.OUTCOME, path, BY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesNobodyInALog() {
        UUID key = UUID.randomUUID();
        Mail mail =
                Mail.toStatusPage(UUID.randomUUID(), new EmailAddress("una@example.test"), Occasion.OUTCOME, key, BY);

        assertThat(mail + " " + mail.to()).doesNotContain("una").doesNotContain(key.toString());
    }
}
