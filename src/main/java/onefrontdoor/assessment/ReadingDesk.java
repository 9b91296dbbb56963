package onefrontdoor.assessment;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where authors and managers read assessments; whoever opens one is written down in the same transaction (INV20). */
@Service
@Transactional
public class ReadingDesk {

    private final AssessmentDoor door;
    private final AssessmentBook book;
    private final People people;
    private final Overviews overviews;
    private final Sheets sheets;
    private final AssessmentWords words;
    private final AuditTrail audit;

    ReadingDesk(
            AssessmentDoor door,
            AssessmentBook book,
            People people,
            Overviews overviews,
            Sheets sheets,
            AssessmentWords words,
            AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.people = people;
        this.overviews = overviews;
        this.sheets = sheets;
        this.words = words;
        this.audit = audit;
    }

    /** An assessment in somebody's list: no word of the family. */
    public record Line(String reference, String state, String due) {}

    /** The assessments that somebody writes or is to check; a restricted record only where it opens to them. */
    @Transactional(readOnly = true)
    public List<Line> list(Viewer viewer) {
        return book.listFor(viewer.by().id(), door.checks(viewer)).stream()
                .filter(found -> door.opens(found.plan(), viewer))
                .map(found -> new Line(found.plan().value(), words.of(found.state()), words.dayOf(found.dueBy())))
                .toList();
    }

    /** The name of the document, as the council chose it. */
    public String document() {
        return words.document();
    }

    /** Opens an assessment at a glance. */
    public AssessmentSheet open(Reference plan, Viewer viewer) {
        Assessment assessment = door.read(plan, viewer);
        audit.read(viewer.by(), plan, "assessment");
        return overviews.of(assessment, viewer);
    }

    /** Opens one part of an assessment with its texts; empty when there is no such part. */
    public Optional<PartSheet> open(Reference plan, Part part, Viewer viewer) {
        Assessment assessment = door.read(plan, viewer);
        return sheets.parts(plan).stream().filter(part::equals).findFirst().map(found -> {
            audit.read(viewer.by(), plan, "assessment " + part.code());
            return sheets.of(assessment, found, people.writes(assessment, viewer) ? viewer : null);
        });
    }

    /** The whole document, to be printed and to go along as a referral (F03). */
    public List<PartSheet> print(Reference plan, Viewer viewer) {
        Assessment assessment = door.read(plan, viewer);
        audit.read(viewer.by(), plan, "assessment printed");
        return sheets.parts(plan).stream()
                .map(part -> sheets.of(assessment, part, null))
                .toList();
    }
}
