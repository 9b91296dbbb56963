package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.StaffWords.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import onefrontdoor.family.Birth;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** A child as staff read it on a form, with what was proposed and decided so far. */
@Component
class ChildSheet {

    private final StaffWords words;
    private final DecisionBook decisions;
    private final LevelProposals levels;
    private final DestinationProposals destinations;
    private final Clock clock;

    ChildSheet(
            StaffWords words,
            DecisionBook decisions,
            LevelProposals levels,
            DestinationProposals destinations,
            Clock clock) {
        this.words = words;
        this.decisions = decisions;
        this.levels = levels;
        this.destinations = destinations;
        this.clock = clock;
    }

    /** The child's line in the table of children. */
    Map<String, Object> of(Child child, EarlierYear earlier) {
        Map<String, Object> line = described(child);
        line.put("earlierContacts", String.valueOf(earlier.contacts()));
        line.put("earlierReferrals", String.valueOf(earlier.referrals()));
        line.put("reReferral", earlier.reReferral() ? "Yes" : "No");
        line.put("decided", decided(child));
        return line;
    }

    /** The child as told, without asking the database for anything more. */
    Map<String, Object> described(Child child) {
        ChildTold told = child.told();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", String.valueOf(child.number()));
        line.put("name", child.name());
        line.put("description", given(told.description()));
        line.put("age", told.birth().describe(today()));
        line.put("sex", words.of(told.sex()));
        line.put("school", given(told.school()));
        line.put("born", born(told.birth()));
        line.putAll(numbers(told));
        return line;
    }

    private String born(Birth birth) {
        if (birth.expectedDate() != null) {
            return "Expected " + words.of(birth.expectedDate());
        }
        return birth.dateOfBirth() == null ? StaffWords.NOT_GIVEN : words.of(birth.dateOfBirth());
    }

    private static Map<String, Object> numbers(ChildTold told) {
        return Map.of(
                "nhsNumber",
                        given(told.nhsNumber() == null ? null : told.nhsNumber().value()),
                "upn", given(told.upn() == null ? null : told.upn().value()));
    }

    /** What heads the questions about this child; the answers below it are empty (RB08). */
    Map<String, Object> question(Child child, String proposal) {
        return Map.of(
                "number",
                String.valueOf(child.number()),
                "child",
                child.name() + ", " + child.told().birth().describe(today()),
                "proposal",
                proposal);
    }

    /** What heads the question whether the decision about this child stands. */
    Map<String, Object> decidedSoFar(Child child) {
        return Map.of(
                "number",
                String.valueOf(child.number()),
                "child",
                child.name() + ", " + child.told().birth().describe(today()),
                "decided",
                decided(child));
    }

    String proposedLevel(Child child) {
        return levels.findFirstByChildOrderByProposedAtDesc(child.id())
                .map(proposal -> words.of(proposal.level()) + ". Threshold of social care: "
                        + words.of(proposal.route()) + ".\nWhy: "
                        + proposal.reasons().replace("\n", " "))
                .orElse("No proposal");
    }

    String proposedDestination(Child child) {
        return destinations
                .findFirstByChildOrderByProposedAtDesc(child.id())
                .map(proposal -> words.of(proposal.destination()) + ".\nWhy: " + proposal.reason())
                .orElse("No proposal");
    }

    private String decided(Child child) {
        String threshold = decisions
                .threshold(child)
                .map(decided -> words.of(decided.level()) + ". Threshold: " + words.of(decided.route()) + ". "
                        + decided.rationale() + " (" + decided.decidedBy() + ", " + words.of(decided.decidedAt()) + ")")
                .orElse("Not yet");
        return decisions
                .destination(child)
                .map(chosen -> threshold + " Early help: " + words.of(chosen.destination()) + ". " + chosen.rationale()
                        + " (" + chosen.decidedBy() + ", " + words.of(chosen.decidedAt()) + ")")
                .orElse(threshold);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
