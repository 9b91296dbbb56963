package onefrontdoor.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;

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

    @Override
    public List<Person> on(Reference contact) {
        return kept.stream()
                .filter(person -> person.mention().contact().equals(contact))
                .toList();
    }

    @Override
    public Optional<Person> of(Mention mention) {
        return kept.stream().filter(person -> person.mention().equals(mention)).findFirst();
    }

    public List<Person> kept() {
        return List.copyOf(kept);
    }
}
