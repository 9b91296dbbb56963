package onefrontdoor.handover;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What social care's system hears when early help has accepted a child: it may close its own case now (INV16).
 *
 * @param request under which social care was asked, or took part, in the first place
 * @param reference under which social care knows the child
 * @param closureCode RC7 or RC9 (domain 3.2.2)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SocialCareClosing(
        UUID request,
        String contact,
        @Nullable String reference,
        String news,
        String closureCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate closedOn) {

    static final String ACCEPTED = "EARLY_HELP_ACCEPTED";

    /** Says nothing of the child (P23). */
    @Override
    public String toString() {
        return "SocialCareClosing " + request;
    }
}
