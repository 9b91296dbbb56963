package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Every page of a contact answers for a restricted record as for one that is not there: status, headers, body, length (P8). */
class AbsentOrRestrictedIT extends RestrictedScenario {

    private static final String ABSENT = "C-2026-999999";
    private static final Map<String, String> FIELDS =
            Map.of("words", "I must know.", "choice", "RED", "kind", "HIGH_PROFILE", "people", "cso1", "why", "Same.");

    @Autowired
    private WebApplicationContext application;

    private String restricted;

    @BeforeEach
    void aColleaguesFamilyIsToldOf() {
        restricted = told(ColleaguesFamily.told());
    }

    @Test
    void thereArePagesToCompare() {
        assertThat(contactPages()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cso1", "hos1", ColleaguesFamily.KIMS_BROTHER})
    void answersAlikeToWhoeverIsNotOnTheList(String login) {
        TasklistUser person = signedIn(login);

        for (EveryRoute.Route page : contactPages()) {
            assertThat(answer(person, page, restricted))
                    .as("%s to %s", page, login)
                    .isEqualTo(answer(person, page, ABSENT));
        }
    }

    /** An answer that takes as many questions to the database takes as long, so that a clock tells nothing either. */
    @Test
    void asksTheDatabaseAlike() {
        TasklistUser person = signedIn("cso1");
        List<EveryRoute.Route> read = contactPages().stream()
                .filter(page -> page.method().equals("GET"))
                .toList();

        for (EveryRoute.Route page : read) {
            assertThat(askedBy(person, page, restricted)).as(page.toString()).isEqualTo(askedBy(person, page, ABSENT));
        }
        assertThat(read).anySatisfy(page -> assertThat(askedBy(person, page, restricted))
                .as(page.toString())
                .isNotEmpty());
    }

    private static List<String> askedBy(TasklistUser person, EveryRoute.Route page, String reference) {
        try (StatementsAsked statements = new StatementsAsked()) {
            statements.listen();
            answer(person, page, reference);
            return statements.asked();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cso1", ColleaguesFamily.KIMS_BROTHER})
    void theSearchFindsNeither(String login) {
        TasklistUser person = signedIn(login);

        assertThat(normal(person.submit("/contacts/search", "/contacts/search", Map.of("reference", restricted)))
                        .toString()
                        .replace(restricted, ABSENT))
                .isEqualTo(normal(person.submit("/contacts/search", "/contacts/search", Map.of("reference", ABSENT)))
                        .toString());
    }

    @Test
    void whatIsRefusedBehindTheGlassIsRefusedAlike() {
        for (String login : List.of("cso1", ColleaguesFamily.KIM, ColleaguesFamily.KIMS_BROTHER)) {
            TasklistUser person = signedIn(login);
            assertThat(glass(person, restricted, "A child is in danger."))
                    .as(login)
                    .isEqualTo(glass(person, ABSENT, "A child is in danger."))
                    .containsEntry("status", 404);
            assertThat(glass(person, restricted, "")).as(login).isEqualTo(glass(person, ABSENT, ""));
        }
        assertThat(count("select count(*) from break_glass where contact_reference = ?", restricted))
                .isZero();
        assertThat(count(
                        "select count(*) from audit_entry where what = 'break-glass refused' and reference in (?, ?)",
                        restricted,
                        ABSENT))
                .as("whoever tries is written down, whatever lies behind")
                .isEqualTo(6);
    }

    private List<EveryRoute.Route> contactPages() {
        return new EveryRoute(application)
                .controllers().stream()
                        .filter(route -> route.pattern().startsWith("/contacts/{reference"))
                        .toList();
    }

    private static Map<String, Object> answer(TasklistUser person, EveryRoute.Route page, String reference) {
        String address = page.pattern()
                .replaceFirst("\\{reference[^/]*(?:\\{[^}]*}[^/]*)*}", reference)
                .replaceFirst("\\{action[^}]*}", "urgency")
                .replaceFirst("\\{override[^/]*}(?=/)", "00000000-0000-0000-0000-000000000001")
                .replaceFirst("\\{step[^}]*}", "end");
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("here", reference + " child 1");
        fields.put("known", reference + " person 1");
        fields.put("link", "00000000-0000-0000-0000-000000000001");
        return normal(
                page.method().equals("GET") ? person.get(address) : person.submit("/contacts/search", address, fields));
    }

    private static Map<String, Object> glass(TasklistUser person, String reference, String words) {
        Map<String, Object> answer = normal(person.submit(
                "/contacts/search", "/contacts/break-glass", Map.of("record", reference, "words", words)));
        answer.computeIfPresent("body", (key, body) -> ((String) body).replace(reference, "the reference as typed"));
        return answer;
    }

    /** Without what differs between any two answers: tokens, numbers, whether the connection stays; their lengths stay. */
    private static Map<String, Object> normal(HttpResponse<String> answer) {
        Map<String, Object> normal = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!List.of("date", "set-cookie", "connection", "x-correlation-id")
                    .contains(name.toLowerCase(Locale.ROOT))) {
                normal.put(name, values);
            }
        });
        normal.put("status", answer.statusCode());
        normal.put("length", answer.body().length());
        normal.put(
                "body",
                answer.body()
                        .replaceAll(
                                "name=\"_csrf\" value=\"[^\"]+\"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "token"));
        return normal;
    }
}
