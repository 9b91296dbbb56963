package onefrontdoor.family;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was said about people. */
public final class SamePeopleOnPaper extends SamePeople {

    private final List<String> said = new ArrayList<>();

    public SamePeopleOnPaper() {
        super(null, null, null);
    }

    @Override
    public void answer(PersonId one, PersonId other, SamePerson answer, Said why) {
        said.add(why.by().id() + ": " + answer + ", " + why.why());
    }

    public List<String> said() {
        return List.copyOf(said);
    }
}
