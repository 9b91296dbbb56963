package onefrontdoor.assessment;

import java.util.List;
import java.util.Optional;
import onefrontdoor.assessment.AssessmentSheet.Checked;
import onefrontdoor.assessment.AssessmentSheet.ChildFooting;
import onefrontdoor.assessment.AssessmentSheet.PartLine;
import onefrontdoor.assessment.AssessmentSheet.Standing;
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
    private final Footing footing;
    private final Gaps gaps;
    private final CheckBook checks;
    private final FamilyDesk family;
    private final Sheets sheets;
    private final AssessmentWords words;
    private final AuditTrail audit;

    ReadingDesk(
            AssessmentDoor door,
            AssessmentBook book,
            People people,
            Footing footing,
            Gaps gaps,
            CheckBook checks,
            FamilyDesk family,
            Sheets sheets,
            AssessmentWords words,
            AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.people = people;
        this.footing = footing;
        this.gaps = gaps;
        this.checks = checks;
        this.family = family;
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
        List<Gap> missing = gaps.in(assessment);
        return new AssessmentSheet(
                plan.value(),
                words.document(),
                standing(assessment, viewer),
                lines(assessment, missing),
                children(assessment),
                missing.stream().map(words::of).toList(),
                checks.of(plan).stream().map(this::inWords).toList(),
                people.authors(plan).stream().map(sheets::colleague).toList(),
                family.whoMayWrite(plan));
    }

    /** Opens one part of an assessment with its texts; empty when there is no such part. */
    public Optional<PartSheet> open(Reference plan, Part part, Viewer viewer) {
        Assessment assessment = door.read(plan, viewer);
        return sheets.parts(plan).stream().filter(part::equals).findFirst().map(found -> {
            audit.read(viewer.by(), plan, "assessment " + part.code());
            return sheets.of(assessment, found, writes(assessment, viewer) ? viewer : null);
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

    private Standing standing(Assessment assessment, Viewer viewer) {
        return new Standing(
                words.of(assessment.state()),
                words.dayOf(assessment.dueBy()),
                assessment.remindedAt() != null && assessment.state().isOpen(),
                writes(assessment, viewer));
    }

    private boolean writes(Assessment assessment, Viewer viewer) {
        return assessment.state().isOpen() && people.isAuthor(assessment.plan(), viewer.by());
    }

    private List<PartLine> lines(Assessment assessment, List<Gap> missing) {
        return sheets.parts(assessment.plan()).stream()
                .map(part -> line(assessment, part, missing))
                .toList();
    }

    private PartLine line(Assessment assessment, Part part, List<Gap> missing) {
        int lacking =
                (int) missing.stream().filter(gap -> gap.part().equals(part)).count();
        boolean leftOut = part.of() == Part.Of.CHILD
                && footing.of(assessment, part.number()).isLeftOut();
        return new PartLine(part.code(), words.of(part), sheets.who(assessment, part), lacking, leftOut);
    }

    private List<ChildFooting> children(Assessment assessment) {
        return book.children(assessment.plan()).stream()
                .map(number -> footing(assessment, Part.child(number)))
                .toList();
    }

    private ChildFooting footing(Assessment assessment, Part child) {
        Footing.OfChild holds = footing.of(assessment, child.number());
        return new ChildFooting(
                child.number(),
                words.of(child),
                sheets.who(assessment, child),
                words.of(holds.holds()),
                holds.isAgreed(),
                holds.reason().orElse(null));
    }

    private Checked inWords(CheckBook.Check check) {
        return new Checked(
                words.words("assessment.check." + check.outcome()),
                check.found(),
                sheets.colleague(check.by()),
                words.of(check.at()));
    }
}
