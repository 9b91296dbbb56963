package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.ReasonNotAsked;
import onefrontdoor.consent.SharingFile;
import onefrontdoor.consent.StopLink;
import org.springframework.stereotype.Component;

/**
 * How a family can be given something in writing. Where a letter or a mail could be opened by whoever would hurt
 * somebody, or would show where they live, it goes from hand to hand only (RB24, INV12).
 */
@Component
class SafeWays {

    private final ConsentRegister register;
    private final SharingFile file;

    SafeWays(ConsentRegister register, SharingFile file) {
        this.register = register;
        this.file = file;
    }

    static List<StopLink.Way> ways(boolean byHandOnly) {
        return byHandOnly
                ? List.of(StopLink.Way.BY_HAND)
                : List.of(StopLink.Way.BY_HAND, StopLink.Way.LETTER, StopLink.Way.READ_OUT);
    }

    /** Domestic abuse was named, asking somebody was unsafe, or an authorisation speaks of a safe address. */
    boolean byHandOnly(Contact contact) {
        return contact.worry().present().contains(Indicator.DOMESTIC_ABUSE)
                || register.history(contact.reference()).stream()
                        .anyMatch(entry -> entry.act().reply().notAskedBecause() == ReasonNotAsked.UNSAFE)
                || file.overrides(contact.reference()).stream()
                        .anyMatch(override -> override.told().items().contains(FieldClass.SAFE_ADDRESS));
    }
}
