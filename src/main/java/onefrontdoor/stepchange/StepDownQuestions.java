package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.StepDownAgreements;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import onefrontdoor.stepchange.SocialCareStepDown.Lead;
import onefrontdoor.stepchange.SocialCareStepDown.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a social worker, or social care's system, says of a child who is to leave social care; each gap is named (RB32). */
@Component
class StepDownQuestions {

    /** Before it, the name of each agency with which sharing was agreed. */
    static final String WITH = "with-";

    static final String REVIEW = "Say on which day the final review was or will be, or why there is none.";

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 4_000;

    private final AgenciesInWords agencies;
    private final Clock clock;

    StepDownQuestions(AgenciesInWords agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Which child, and under which numbers. */
    record Which(UUID id, OnContact at, UUID request) {}

    SocialCareStepDown read(FormAnswers typed, SocialCareStepDown.Asked asked, Which which) {
        StepDownAgreements.Said agreed = agreed(typed);
        return new SocialCareStepDown(
                which.id(),
                which.at(),
                which.request(),
                said(typed),
                lead(typed),
                new SocialCareStepDown.Agreed(agreed.saidBy(), agreed.on(), agreed.with()),
                asked);
    }

    Said said(FormAnswers typed) {
        LocalDate reviewOn = day(typed, "reviewOn").orElse(null);
        String reason = typed.optionalText("reviewReason").orElse(null);
        if (reviewOn == null && reason == null) {
            throw invalid(REVIEW);
        }
        return new Said(
                typed.choice("plan", FormerPlan.class, "Which plan does the child leave?"),
                past(day(typed, "assessedOn").orElse(null), "The assessment"),
                words(typed, "goals", "Why can the child leave social care?"),
                words(typed, "actions", "What is still to do?"),
                reviewOn,
                reason,
                words(typed, "offer", "What is offered next?"));
    }

    /** Nobody is handed over to nobody (RB32). */
    Lead lead(FormAnswers typed) {
        if (typed.optionalText("leadName").isEmpty()) {
            throw invalid("Name the lead professional. Without somebody who leads, the child stays with social care.");
        }
        return new Lead(
                line(typed, "leadName", "Who leads?"),
                line(typed, "leadAgency", "Where do they work?"),
                line(typed, "leadReached", "How do we reach them?"),
                typed.optionalText("leadLogin").orElse(null));
    }

    /** Early help is voluntary: without agreement there is none (RB21, RB32). */
    StepDownAgreements.Said agreed(FormAnswers typed) {
        Agreement to = typed.optionalChoice("agreesToHelp", Agreement.class).orElse(Agreement.NOT_YET_ASKED);
        if (to != Agreement.AGREED) {
            throw invalid(
                    "The family has to agree to early help first. Ask it, and ask for the step-down when it has agreed.");
        }
        LocalDate on = past(
                day(typed, "agreedOn").orElseThrow(() -> invalid("Say on which day the family agreed.")),
                "The agreement");
        return new StepDownAgreements.Said(
                to, with(typed), line(typed, "agreedBy", "Who said that the family agrees?"), on);
    }

    private Set<String> with(FormAnswers typed) {
        Set<String> with = typed.typed().keySet().stream()
                .filter(key -> key.startsWith(WITH))
                .map(key -> key.substring(WITH.length()))
                .collect(Collectors.toSet());
        if (!agencies.codes().containsAll(with)) {
            throw invalid("Choose the agencies that may be told from the list.");
        }
        return with;
    }

    String worker(FormAnswers typed) {
        return line(typed, "worker", "What is the social worker's name?");
    }

    String workerReached(FormAnswers typed) {
        return line(typed, "workerReached", "How do we reach the social worker?");
    }

    static Optional<LocalDate> day(FormAnswers typed, String key) {
        try {
            return typed.optionalText(key).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            throw invalid("Give the date as a day, such as 2026-04-09.");
        }
    }

    private @Nullable LocalDate past(@Nullable LocalDate day, String what) {
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON))) {
            throw invalid(what + " cannot be in the future. Look at the date again.");
        }
        return day;
    }

    private static String line(FormAnswers typed, String key, String question) {
        return shortEnough(typed.text(key, question), question, LONGEST_LINE);
    }

    private static String words(FormAnswers typed, String key, String question) {
        return shortEnough(typed.text(key, question), question, LONGEST_WORDS);
    }

    private static String shortEnough(String text, String question, int longest) {
        if (text.length() > longest) {
            throw invalid("Answer “" + question + "” more briefly.");
        }
        return text;
    }

    private static Refusal invalid(String sentence) {
        return new Refusal(Refusal.Kind.INVALID, sentence);
    }
}
