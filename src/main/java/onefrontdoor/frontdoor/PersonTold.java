package onefrontdoor.frontdoor;

import onefrontdoor.family.Birth;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody else in the child's life: lives in the home, has parental responsibility, or both (RB04). */
@Table("household_member")
public record PersonTold(
        @Nullable String name,
        @Nullable String relationship,
        @Embedded.Empty(prefix = "birth_") Birth birth,
        Answer livesWithChild,
        Answer parentalResponsibility) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "PersonTold";
    }
}
