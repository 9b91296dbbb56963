package onefrontdoor.assessment;

import java.util.Collections;
import java.util.Set;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The door to an assessment: it opens to its authors and to the managers who check, and on a restricted record only to
 * those of them to whom the contact opens. To everybody else it is as if there were none (INV13).
 */
@Component
class AssessmentDoor {

    private final AssessmentBook book;
    private final People people;
    private final RestrictedRecords restricted;
    private final Set<String> checkers;

    AssessmentDoor(
            AssessmentBook book,
            People people,
            RestrictedRecords restricted,
            @Value("${onefrontdoor.assessment.checked-at}") String[] checkers) {
        this.book = book;
        this.people = people;
        this.restricted = restricted;
        this.checkers = Set.of(checkers);
    }

    /** Asks every question whatever the first answer is, so that the time that it takes tells nothing either (P8). */
    Assessment read(Reference plan, Viewer viewer) {
        boolean opens = restricted.opensTo(viewer.by(), plan);
        boolean concerns = people.isAuthor(plan, viewer.by()) || checks(viewer);
        return book.find(plan)
                .filter(found -> found.state() != State.DELETED)
                .filter(found -> opens && concerns)
                .orElseThrow(NoSuchAssessment::new);
    }

    /** For one of its authors while it is open, held against being submitted at the same moment. */
    Assessment write(Reference plan, Viewer viewer) {
        read(plan, viewer);
        if (!people.isAuthor(plan, viewer.by())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "Only those who write this assessment change it.");
        }
        Assessment held = book.hold(plan);
        if (!held.state().isOpen()) {
            throw new Refusal(Refusal.Kind.CONFLICT, whyNot(held));
        }
        return held;
    }

    private static String whyNot(Assessment held) {
        return held.state() == State.ENDED
                ? "The plan is closed. Its assessment is not written on."
                : "This assessment was submitted meanwhile. It opens again if it is returned.";
    }

    /** Whether the record behind a plan opens to somebody at all. */
    boolean opens(Reference plan, Viewer viewer) {
        return restricted.opensTo(viewer.by(), plan);
    }

    boolean checks(Viewer viewer) {
        return !Collections.disjoint(viewer.desks(), checkers);
    }
}
