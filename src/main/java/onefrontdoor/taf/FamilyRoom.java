package onefrontdoor.taf;

import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the whole family of a plan is seen; whoever looks is written down. */
@Service
@Transactional
public class FamilyRoom {

    private final PlanRoom room;
    private final Circles circles;
    private final FamilySheets sheets;
    private final AuditTrail audit;

    FamilyRoom(PlanRoom room, Circles circles, FamilySheets sheets, AuditTrail audit) {
        this.room = room;
        this.circles = circles;
        this.sheets = sheets;
        this.audit = audit;
    }

    /** The family, as far as this person may know of each; a plan that does not open to them is none (INV13). */
    public FamilySheet open(Reference reference, Viewer viewer) {
        Plan plan = room.known(reference, viewer);
        audit.read(viewer.by(), reference, "family page");
        return sheets.of(plan, circles.of(plan, viewer.by()));
    }
}
