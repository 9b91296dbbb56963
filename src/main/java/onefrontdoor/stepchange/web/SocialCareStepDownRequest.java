package onefrontdoor.stepchange.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.web.ContactRequest;
import onefrontdoor.stepchange.FormerPlan;
import org.jspecify.annotations.Nullable;

/** A step-down as social care's system asks for it, under the same names as on the page. */
@Schema(name = "SocialCareStepDown")
record SocialCareStepDownRequest(
        @Schema(description = "Of the contact that brought the child to you; leave it out where there was none.")
        @Nullable
        String reference,

        @Schema(description = "Number of the child on that contact.") @Nullable
        Integer child,

        @Schema(description = "Instead of a reference, the child in full where it was never here; one child.") @Nullable
        ContactRequest contact,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Which plan the child leaves.") @Nullable
        FormerPlan plan,

        @Schema(description = "When your assessment was completed; needed straight after assessment.") @Nullable
        LocalDate assessedOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Why the child can leave.") @Nullable
        String goals,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What is still to do.") @Nullable
        String actions,

        @Schema(description = "Day of the final review.") @Nullable
        LocalDate reviewOn,

        @Schema(description = "Why there is no final review.") @Nullable
        String reviewReason,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What is offered next.") @Nullable
        String offer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Lead lead,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Agreed agreement,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Worker worker) {

    /** Who leads; nobody is handed over to nobody. */
    @Schema(name = "NamedLeadProfessional")
    record Lead(
            @Nullable String name,
            @Nullable String agency,
            @Nullable String reached,

            @Schema(description = "Where they sign in here.") @Nullable
            String login) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Lead";
        }
    }

    /** What the family agrees to. */
    @Schema(name = "FamilyAgreement")
    record Agreed(
            @Nullable Agreement agreesToHelp,

            @Schema(description = "Codes of the agencies that may be told.") @Nullable
            List<String> sharingWith,

            @Nullable String saidBy,
            @Nullable LocalDate on) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Agreed";
        }
    }

    /** The social worker, who is asked to the first meeting. */
    @Schema(name = "SocialWorker")
    record Worker(
            @Nullable String name,

            @Schema(description = "E-mail address or telephone number.") @Nullable
            String reached) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Worker";
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareStepDownRequest";
    }
}
