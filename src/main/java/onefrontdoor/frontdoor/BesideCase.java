package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Tells on the pages of a case and of its plan what goes on between early help and social care; every bean adds its lines. */
@NamedInterface("step")
public interface BesideCase {

    /** In sentences; empty where nothing does. */
    List<String> on(Reference contact);
}
