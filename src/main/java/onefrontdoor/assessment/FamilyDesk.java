package onefrontdoor.assessment;

import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an assessment: parents and carers, those who write it, and why a child is assessed without agreement. */
@Service
@Transactional
public class FamilyDesk {

    /** The group of those who lead on a family's early help, and write. */
    public static final String WRITERS = "lead-professional";

    private static final int MOST_PARENTS = 20;

    private final AssessmentDoor door;
    private final AssessmentBook book;
    private final People people;
    private final Footing footing;
    private final PlanNews news;
    private final RestrictedRecords restricted;
    private final StaffList staff;
    private final AuditTrail audit;

    FamilyDesk(
            AssessmentDoor door,
            AssessmentBook book,
            People people,
            Footing footing,
            PlanNews news,
            RestrictedRecords restricted,
            StaffList staff,
            AuditTrail audit) {
        this.door = door;
        this.book = book;
        this.people = people;
        this.footing = footing;
        this.news = news;
        this.restricted = restricted;
        this.staff = staff;
        this.audit = audit;
    }

    /** Names a parent or carer, so that their own words are asked for. */
    public void nameParent(Reference plan, FormAnswers typed, Viewer author) {
        door.write(plan, author);
        int number = people.parents(plan).size() + 1;
        Parent parent = new Parent(
                number,
                typed.text("name", "What is their name?"),
                typed.text("relation", "Who are they to the children?"));
        if (number > MOST_PARENTS || !people.enter(plan, parent, author.by())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "Somebody else has just named a parent or carer. Look again.");
        }
        audit.changed(author.by(), plan, "assessment parent named: " + number);
    }

    /** Says why a child is assessed although nobody agreed; it stands for as long as nobody answers otherwise (RB21). */
    public void giveReason(Reference plan, int child, FormAnswers typed, Viewer author) {
        Assessment assessment = door.write(plan, author);
        if (!book.children(plan).contains(child)) {
            throw new NoSuchAssessment();
        }
        footing.give(assessment, child, typed.text("reason", "Why do you assess without agreement?"), author.by());
        audit.changed(author.by(), plan, "assessed without agreement, with a reason: child " + child);
    }

    /** Whom one could still name to write as well. */
    List<Colleague> whoMayWrite(Reference plan) {
        List<String> authors = people.authors(plan);
        return staff.at(WRITERS).stream()
                .filter(colleague -> !authors.contains(colleague.id()))
                .filter(colleague -> restricted.opensTo(new Actor(colleague.id()), plan))
                .toList();
    }

    /**
     * Lets a colleague write as well; an author or a manager who checks names them. Where the lead professional does not
     * sign in here, the first who is named writes it with them, and the task is theirs (G15).
     */
    public void nameAuthor(Reference plan, FormAnswers typed, Viewer by) {
        Assessment assessment = door.read(plan, by);
        String account = typed.text("author", "Who writes as well?");
        if (whoMayWrite(plan).stream().noneMatch(colleague -> colleague.id().equals(account))) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose somebody who leads on early help.");
        }
        people.join(plan, account, by.by());
        audit.changed(by.by(), plan, "assessment author named: " + account);
        if (assessment.lead() == null) {
            news.ledBy(plan, account, WRITERS);
        }
    }
}
