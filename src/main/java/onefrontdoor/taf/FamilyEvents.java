package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.shared.Actor;

/** Tells what happened to a family; every bean of this kind adds its lines to the chronology, with as many queries for any. */
interface FamilyEvents {

    /** In no order, and nothing of a child whom the viewer may not know. */
    List<FamilyEvent> of(Plan plan, Circle family, Actor viewer);
}
