package onefrontdoor.frontdoor;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A child on a contact. Decisions are taken for each child and never pass to a brother or sister (INV14). */
@Table("child")
class Child {

    @Id
    private ChildId id;

    @Version
    private @Nullable Long version;

    private ContactId contact;
    private int number;

    @Embedded.Empty
    private ChildTold told;

    private Child() {}

    static Child on(ContactId contact, int number, ChildTold told) {
        Child child = new Child();
        child.id = new ChildId(UUID.randomUUID());
        child.contact = contact;
        child.number = number;
        child.told = told;
        return child;
    }

    /** Replaces what is known of the child; what was told first stays with the submission. */
    void learn(ChildTold better) {
        told = better;
    }

    ChildId id() {
        return id;
    }

    ContactId contact() {
        return contact;
    }

    /** Stands on the forms, so that a decision always finds its child. */
    int number() {
        return number;
    }

    ChildTold told() {
        return told;
    }

    String name() {
        String name = Stream.of(told.givenName(), told.familyName())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "Name not known" : name;
    }
}
