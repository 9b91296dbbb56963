package onefrontdoor.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who works at which desk, from wherever staff sign in. */
public interface StaffList {

    List<Colleague> at(String desk);

    /** Everybody who may sign in, at whichever desk. */
    List<Colleague> everybody();

    Set<String> desksOf(String person);

    /** The e-mail address at which somebody is told that a task cannot wait; not everybody has one. */
    Optional<String> addressOf(String person);
}
