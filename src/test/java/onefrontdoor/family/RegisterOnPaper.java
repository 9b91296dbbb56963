package onefrontdoor.family;

import java.util.ArrayList;
import java.util.List;

/** The register of people of a test without a database. */
public final class RegisterOnPaper extends PersonRegister {

    private final List<Person> kept = new ArrayList<>();

    public RegisterOnPaper() {
        super(null);
    }

    @Override
    public void keep(Person person) {
        kept.removeIf(known -> known.mention().equals(person.mention()));
        kept.add(person);
    }

    public List<Person> kept() {
        return List.copyOf(kept);
    }
}
