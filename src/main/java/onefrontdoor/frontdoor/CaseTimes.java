package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Tells by when others do what follows for a child; every bean of this kind adds its lines to the page of the case. */
@NamedInterface("case-times")
public interface CaseTimes {

    /**
     * One thing that somebody does in time or not.
     *
     * @param child number on the contact
     * @param what in words
     * @param state in words
     */
    @NamedInterface("case-times")
    record CaseTime(int child, String what, Instant due, String state) {}

    List<CaseTime> on(Reference contact);
}
