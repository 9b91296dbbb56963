package onefrontdoor.frontdoor;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What social care is told of one child it is asked to take on; a value is missing where it is not known or may not go.
 *
 * @param level the level of need that the manager decided, such as LEVEL_4
 * @param concern the worry in the words of whoever made contact
 * @param referrer missing where a member of the public made contact (INV11)
 * @param earlyHelp what came along from an early help plan (RB31)
 */
@NamedInterface("social-care")
public record SocialCareReferral(
        String level,
        @Nullable String urgency,
        Child child,
        @Nullable Home home,
        @Nullable String concern,
        @Nullable Referrer referrer,
        @Nullable EarlyHelpTold earlyHelp) {

    /** Who the child is. */
    public record Child(
            @Nullable String givenName,
            @Nullable String familyName,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate dateOfBirth,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate expectedDate,

            @Nullable Integer estimatedAge) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Child";
        }
    }

    /** Where the child lives. */
    public record Home(@Nullable String address, @Nullable String postcode) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Home";
        }
    }

    /** The professional who made contact. */
    public record Referrer(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String phone,
            @Nullable String email) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Referrer";
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareReferral";
    }
}
