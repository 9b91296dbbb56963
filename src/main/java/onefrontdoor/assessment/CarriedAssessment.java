package onefrontdoor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The assessment of a plan as it goes along where social care is asked about its children (RB31). */
@Service
@Transactional
public class CarriedAssessment {

    private final AssessmentBook book;
    private final Sheets sheets;
    private final AssessmentWords words;
    private final RestrictedRecords restricted;
    private final AuditTrail audit;

    CarriedAssessment(
            AssessmentBook book, Sheets sheets, AssessmentWords words, RestrictedRecords restricted, AuditTrail audit) {
        this.book = book;
        this.sheets = sheets;
        this.words = words;
        this.restricted = restricted;
        this.audit = audit;
    }

    /**
     * An assessment to be read.
     *
     * @param state how far it is, in words: somebody may still be writing
     * @param parts those in which something stands
     */
    public record Brought(String document, String state, List<PartSheet> parts) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Brought " + document;
        }
    }

    /** For whoever decides about the children, as their desk was asked before; empty where there is none for them. */
    public Optional<Brought> open(Reference plan, Actor viewer) {
        return restricted.opensTo(viewer, plan) ? found(plan).map(one -> read(one, viewer)) : Optional.empty();
    }

    private Brought read(Assessment assessment, Actor viewer) {
        audit.read(viewer, assessment.plan(), "assessment brought along");
        return new Brought(words.document(), words.of(assessment.state()), parts(assessment, part -> true));
    }

    /** What stands about one child and the family, and nothing about brothers and sisters; the gate is asked before. */
    public List<PartSheet> about(Reference plan, int child) {
        return found(plan)
                .map(one -> parts(one, part -> part.of() != Part.Of.CHILD || part.number() == child))
                .orElse(List.of());
    }

    private Optional<Assessment> found(Reference plan) {
        return book.find(plan).filter(one -> one.state() != State.DELETED);
    }

    /** A child who is not to be assessed is left out. */
    private List<PartSheet> parts(Assessment assessment, Predicate<Part> wanted) {
        return sheets.parts(assessment.plan()).stream()
                .filter(wanted)
                .map(part -> sheets.of(assessment, part, null))
                .filter(sheet -> sheet.closed() == null)
                .filter(sheet -> sheet.answers().stream().anyMatch(PartSheet.Answer::written))
                .toList();
    }
}
