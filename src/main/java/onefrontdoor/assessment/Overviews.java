package onefrontdoor.assessment;

import java.util.List;
import onefrontdoor.assessment.AssessmentSheet.Checked;
import onefrontdoor.assessment.AssessmentSheet.ChildFooting;
import onefrontdoor.assessment.AssessmentSheet.PartLine;
import onefrontdoor.assessment.AssessmentSheet.Standing;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** An assessment at a glance: where it stands, what is missing, and in which part. */
@Component
class Overviews {

    private final AssessmentBook book;
    private final People people;
    private final Footing footing;
    private final Gaps gaps;
    private final CheckBook checks;
    private final FamilyDesk family;
    private final Sheets sheets;
    private final AssessmentWords words;

    Overviews(
            AssessmentBook book,
            People people,
            Footing footing,
            Gaps gaps,
            CheckBook checks,
            FamilyDesk family,
            Sheets sheets,
            AssessmentWords words) {
        this.book = book;
        this.people = people;
        this.footing = footing;
        this.gaps = gaps;
        this.checks = checks;
        this.family = family;
        this.sheets = sheets;
        this.words = words;
    }

    AssessmentSheet of(Assessment assessment, Viewer viewer) {
        Reference plan = assessment.plan();
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

    private Standing standing(Assessment assessment, Viewer viewer) {
        boolean writes = people.writes(assessment, viewer);
        String holder = assessment.lead();
        return new Standing(
                words.of(assessment.state()),
                words.dayOf(assessment.dueBy()),
                assessment.remindedAt() != null && assessment.state().isOpen(),
                writes,
                writes && viewer.by().id().equals(holder),
                holder == null ? "" : sheets.colleague(holder));
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
