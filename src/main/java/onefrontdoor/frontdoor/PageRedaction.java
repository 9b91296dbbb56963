package onefrontdoor.frontdoor;

import static onefrontdoor.consent.FieldClass.NARRATIVE;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes out of the page of a contact what its reader does not see: sheet, children, decisions, chronology (P6, RB24). */
@Component
class PageRedaction {

    private final Redaction redaction;

    PageRedaction(Redaction redaction) {
        this.redaction = redaction;
    }

    Map<String, Object> sheet(Map<String, Object> sheet, Contact contact, Sight sight) {
        return redaction.contact(sheet, contact, sight);
    }

    List<Child> children(List<Child> children, Sight sight) {
        return children.stream().filter(sight::shows).toList();
    }

    /** What was proposed and decided is part of the story. */
    List<DecisionHistory.Entry> decisions(List<DecisionHistory.Entry> entries, Sight sight) {
        return ofTheStory(entries, sight).stream()
                .filter(entry -> sight.shows(entry.number()))
                .toList();
    }

    List<CaseView.ChildPart> parts(List<CaseView.ChildPart> parts, Sight sight) {
        return parts.stream()
                .map(part -> new CaseView.ChildPart(redaction.child(part.told(), sight), part.history()))
                .toList();
    }

    /** The line stays where only its words are of a kind that is not shown. */
    List<CaseEvent> chronology(List<CaseEvent> events, Sight sight) {
        return ofTheStory(events, sight).stream()
                .map(event -> sight.shows(event.about()) ? event : event.withWords(redaction.notShown()))
                .toList();
    }

    List<CaseTimes.CaseTime> times(List<CaseTimes.CaseTime> times, Sight sight) {
        return ofTheStory(times, sight).stream()
                .filter(time -> sight.shows(time.child()))
                .toList();
    }

    <T> List<T> ofTheStory(List<T> lines, Sight sight) {
        return sight.shows(NARRATIVE) ? lines : List.of();
    }
}
