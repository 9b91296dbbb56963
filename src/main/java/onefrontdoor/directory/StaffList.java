package onefrontdoor.directory;

import java.util.List;
import java.util.Set;

/** Who works at which desk, from wherever staff sign in. */
public interface StaffList {

    List<Colleague> at(String desk);

    Set<String> desksOf(String person);
}
