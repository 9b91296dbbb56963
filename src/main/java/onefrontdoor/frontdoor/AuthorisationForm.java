package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.NeedLevel;
import onefrontdoor.consent.OverrideGround;
import onefrontdoor.consent.SharingFile;
import onefrontdoor.consent.SharingOverride;
import onefrontdoor.shared.FormAnswers;
import org.springframework.stereotype.Component;

/** Reads the form on which a manager authorises sharing without agreement (domain 2.3.3). */
@Component
class AuthorisationForm {

    static final String REVIEW_ON = "reviewOn";
    private static final String ID = "authorisation";

    private final AgenciesInWords agencies;
    private final SharingFile file;

    AuthorisationForm(AgenciesInWords agencies, SharingFile file) {
        this.agencies = agencies;
        this.file = file;
    }

    /** Each page that is opened carries an id of its own, so that its button pressed twice authorises once (P2). */
    static UUID id(FormAnswers typed) {
        try {
            return UUID.fromString(typed.text(ID, "Share without agreement"));
        } catch (IllegalArgumentException changed) {
            throw Picks.invalid("The page has changed in between. Open it again.");
        }
    }

    SharingOverride override(Picks picks) {
        return new SharingOverride(
                picks.person("whose", "Whose information is it?"),
                ground(picks),
                picks.typed().text("facts", "Which facts do you rely on?"),
                picks.typed().optionalChoice("level", NeedLevel.class).orElse(null),
                picks.ticked("to-", agencies.codes()),
                picks.ticked("item-", FieldClass.class),
                parents(picks),
                reviewOn(picks),
                picks.words("balance"));
    }

    private OverrideGround ground(Picks picks) {
        OverrideGround ground = picks.typed().choice("ground", OverrideGround.class, "On what ground is it shared?");
        if (!file.grounds().contains(ground)) {
            throw Picks.invalid("This ground is not in force.");
        }
        return ground;
    }

    private static SharingOverride.Parents parents(Picks picks) {
        Answer informed = picks.typed().choice("parents", Answer.class, "Are the parents told?");
        String whyNot = picks.words("whyNot");
        if (informed == Answer.YES && whyNot != null) {
            throw Picks.invalid("Say why the parents are not told only where they are not.");
        }
        return new SharingOverride.Parents(informed == Answer.YES, whyNot);
    }

    static Instant reviewOn(Picks picks) {
        return picks.day(REVIEW_ON).orElseThrow(() -> Picks.invalid("Choose a review date."));
    }
}
