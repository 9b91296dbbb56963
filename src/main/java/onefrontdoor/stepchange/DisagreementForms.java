package onefrontdoor.stepchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.StandingDecision;
import onefrontdoor.frontdoor.StandingDecisions;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.stepchange.Disagreement.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of a disagreement show: the decision, what is said against it, and every stage so far. */
@Configuration(proxyBeanMethods = false)
class DisagreementForms {

    private final Disagreements book;
    private final StandingDecisions decisions;
    private final DisagreementProperties settings;
    private final DisagreementWords words;

    DisagreementForms(
            Disagreements book, StandingDecisions decisions, DisagreementProperties settings, DisagreementWords words) {
        this.book = book;
        this.decisions = decisions;
        this.settings = settings;
        this.words = words;
    }

    private record StageForm(String form, DisagreementForms parts) implements FormView {

        @Override
        public Map<String, Object> open(OpenedTask task) {
            return parts.open(UUID.fromString(task.subject().orElseThrow()));
        }
    }

    @Bean
    FormView talkWithChallengerForm() {
        return new StageForm("talk-with-challenger", this);
    }

    @Bean
    FormView judgeDisagreementForm() {
        return new StageForm("judge-disagreement", this);
    }

    @Bean
    FormView settleDisputeForm() {
        return new StageForm("settle-dispute", this);
    }

    private Map<String, Object> open(UUID id) {
        Disagreement disagreement = book.find(id).orElseThrow();
        Map<String, Object> shown = new HashMap<>(decisions.answers());
        shown.put("disagreement", facts(disagreement));
        shown.put(
                "findings",
                Findings.at(disagreement.last().stage()).stream()
                        .map(words::option)
                        .toList());
        shown.put("learnings", words.learnings(settings.learning()));
        return shown;
    }

    private Map<String, Object> facts(Disagreement disagreement) {
        Map<String, Object> facts = new HashMap<>(first(disagreement));
        Challenge said = disagreement.challenge();
        facts.put("reference", disagreement.about().contact().value());
        facts.put("child", String.valueOf(disagreement.about().number()));
        facts.put("about", disagreement.about().kind().name());
        facts.put("kind", words.of(disagreement.about().kind()));
        facts.put("stage", words.of(disagreement.last().stage()));
        facts.put("by", words.of(disagreement.last().due()));
        facts.put("why", said.why());
        facts.put("wanted", said.wanted());
        facts.put("name", said.person().name());
        facts.put("role", said.person().role());
        facts.put("reached", said.person().reached());
        facts.put("steps", steps(disagreement.steps()));
        return facts;
    }

    private Map<String, String> first(Disagreement disagreement) {
        Disagreement.About about = disagreement.about();
        Optional<StandingDecision> first = decisions.ever(about.contact(), about.decision());
        return Map.of(
                "answer", first.map(StandingDecision::answer).orElse(""),
                "reasons", first.map(StandingDecision::rationale).orElse(""),
                "decidedBy", words.who(about.decidedBy()),
                "decidedAt", first.map(one -> words.of(one.decidedAt())).orElse(""));
    }

    private List<Map<String, String>> steps(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.found()).stream()
                        .map(found -> Map.of(
                                "stage", words.of(step.stage()),
                                "finding", words.of(found.finding()),
                                "words", Objects.toString(found.words(), ""),
                                "who", words.who(found.by()),
                                "at", words.of(found.at()))))
                .toList();
    }
}
