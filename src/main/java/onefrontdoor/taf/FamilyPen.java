package onefrontdoor.taf;

import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever keeps a plan notes who belongs to the family, how they are related, and which services help its adults. */
@Service
@Transactional
public class FamilyPen {

    private static final String YES = "yes";

    private final PlanRoom room;
    private final Circles circles;
    private final MemberBook members;
    private final TieBook ties;
    private final AdultServiceBook services;
    private final FamilyPageProperties kinds;
    private final AuditTrail audit;

    FamilyPen(
            PlanRoom room,
            Circles circles,
            MemberBook members,
            TieBook ties,
            AdultServiceBook services,
            FamilyPageProperties kinds,
            AuditTrail audit) {
        this.room = room;
        this.circles = circles;
        this.members = members;
        this.ties = ties;
        this.services = services;
        this.kinds = kinds;
        this.audit = audit;
    }

    /** Names somebody whom the contact does not mention, or says more about somebody whom it does. */
    public void note(Reference reference, Viewer viewer, FormAnswers typed) {
        Plan plan = open(reference, viewer);
        String place = typed.optionalText("who").orElse("");
        boolean isNew = place.isEmpty();
        NotedMember member = new NotedMember(
                isNew ? members.nextPlace(reference) : place(circles.of(plan, viewer.by()), typed, "who"),
                isNew ? typed.text("name", "What is their name?") : null,
                typed.choice("sex", Sex.class, "Which sign stands for them?"),
                typed.optionalText("deceased").isPresent(),
                atHome(typed));
        if (!members.note(reference, member, typed.by())) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "Somebody else has just named a member of this family. Look again.");
        }
        audit.changed(typed.by(), reference, "member of the family noted");
    }

    private static @Nullable Boolean atHome(FormAnswers typed) {
        return typed.optionalText("atHome").map(YES::equals).orElse(null);
    }

    /** Nobody is their own forebear; what was said of a couple before gives way. */
    public void relate(Reference reference, Viewer viewer, FormAnswers typed) {
        Circle circle = circles.of(open(reference, viewer), viewer.by());
        Tie tie = tie(circle, typed);
        if (tie.kind().isCouple()) {
            ties.takeBackCouple(reference, tie, typed.by());
        }
        if (!ties.add(reference, tie, typed.by())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This is written down already.");
        }
        audit.changed(typed.by(), reference, "relation noted");
    }

    private static Tie tie(Circle circle, FormAnswers typed) {
        Tie.Kind kind = typed.choice("kind", Tie.Kind.class, "What is the first to the second?");
        Tie tie = new Tie(UUID.randomUUID(), kind, place(circle, typed, "one"), place(circle, typed, "other"));
        boolean backwards = kind == Tie.Kind.PARENT && circle.descends(tie.one(), tie.other());
        if (backwards || tie.one().equals(tie.other())) {
            throw new Refusal(Refusal.Kind.INVALID, "These two cannot be related so. Choose two people again.");
        }
        return tie;
    }

    public void takeBack(Reference reference, Viewer viewer, UUID tie) {
        open(reference, viewer);
        if (ties.takeBack(reference, tie, viewer.by())) {
            audit.changed(viewer.by(), reference, "relation taken back");
        }
    }

    /** Which service works with an adult of the family (Think Family). */
    public void serve(Reference reference, Viewer viewer, FormAnswers typed) {
        Circle circle = circles.of(open(reference, viewer), viewer.by());
        AdultService service = new AdultService(
                UUID.randomUUID(),
                adult(circle, typed),
                kind(typed),
                PlanDates.read(typed, "since").orElse(null),
                typed.optionalText("person").orElse(null));
        services.add(reference, service, typed.by());
        audit.changed(typed.by(), reference, "service for an adult noted");
    }

    private String kind(FormAnswers typed) {
        String kind = typed.text("kind", "What kind of service?");
        if (!kinds.adultServices().contains(kind)) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose a kind of service from the list.");
        }
        return kind;
    }

    private static String adult(Circle circle, FormAnswers typed) {
        String who = place(circle, typed, "who");
        if (circle.at(who).filter(person -> person.marks().isChild()).isPresent()) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose an adult of this family.");
        }
        return who;
    }

    public void end(Reference reference, Viewer viewer, UUID service) {
        open(reference, viewer);
        if (services.end(reference, service, viewer.by())) {
            audit.changed(viewer.by(), reference, "service for an adult ended");
        }
    }

    private Plan open(Reference reference, Viewer viewer) {
        Plan plan = room.known(reference, viewer);
        if (plan.state() == PlanState.CLOSED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This plan is closed.");
        }
        return plan;
    }

    /** Whom the viewer may not know is nobody here (INV13). */
    private static String place(Circle circle, FormAnswers typed, String question) {
        return circle.at(typed.text(question, "Who is it?"))
                .map(Kin::place)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "Choose somebody of this family."));
    }
}
