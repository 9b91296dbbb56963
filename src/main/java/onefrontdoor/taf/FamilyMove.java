package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A family's move to the area of another authority; until that has acknowledged it, the plan is ours (RB37).
 *
 * @param number counts the moves of a plan from 1
 * @param reached how the front door of the other authority is reached
 * @param answer nothing while nobody knows
 */
record FamilyMove(
        Reference plan,
        int number,
        String authority,
        String reached,
        LocalDate from,
        Transfer transfer,
        Actor by,
        Instant at,
        @Nullable MoveAnswer answer) {

    boolean isPending() {
        return answer == null;
    }

    /** Says nothing of where a family goes (P23). */
    @Override
    public String toString() {
        return "FamilyMove " + plan + " " + number;
    }
}
