package onefrontdoor.family;

import static onefrontdoor.family.APerson.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Confirming and taking back, in any order: nothing is lost and nobody is joined who was not confirmed (INV19, H7). */
class SamePeopleIT {

    private static final FamilyDatabase FAMILY = new FamilyDatabase("same_people");
    private static final int PEOPLE = 7;

    /** Two people to join, or to part where they are joined directly. */
    record Step(int one, int other) {}

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void joinsExactlyThoseWhomStandingConfirmationsJoin(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = PEOPLE * PEOPLE - 1) Integer> choices) {
        FAMILY.forgetEverybody();
        List<PersonId> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> FAMILY.keeps(named("Nur", "ZZ-Aspen")).id())
                .toList();
        Set<Step> standing = new HashSet<>();
        int confirmed = 0;

        for (int choice : choices) {
            Step step =
                    new Step(Math.min(choice % PEOPLE, choice / PEOPLE), Math.max(choice % PEOPLE, choice / PEOPLE));
            if (step.one() == step.other()) {
                continue;
            }
            if (standing.remove(step)) {
                FAMILY.samePeople().undo(standingLink(people, step), said("Told wrongly."));
            } else {
                FAMILY.samePeople()
                        .answer(people.get(step.one()), people.get(step.other()), SamePerson.YES, said("Same."));
                standing.add(step);
                confirmed++;
            }
            assertThat(groups(people)).isEqualTo(expected(people, standing));
        }

        assertThat(rows("person")).isEqualTo(PEOPLE);
        assertThat(rows("same_person")).as("every confirmation is still there").isEqualTo(confirmed);
        assertThat(rows("same_person where undone_at is null")).isEqualTo(standing.size());
    }

    @Test
    void keepsWhoSaidItAndWhoTookItBack() {
        Person one = FAMILY.keeps(named("Nur", "ZZ-Aspen"));
        Person other = FAMILY.keeps(named("Nour", "ZZ-Aspen"));
        FAMILY.samePeople().answer(one.id(), other.id(), SamePerson.YES, said("Her mother says so."));
        FAMILY.samePeople().answer(other.id(), one.id(), SamePerson.YES, said("Once more."));
        Link link = FAMILY.samePeople().on(one.mention().contact()).get(0);
        FAMILY.samePeople().undo(link.id(), new Said(new Actor("dswm1"), "A cousin of the same name."));

        assertThat(FAMILY.samePeople().on(other.mention().contact()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.confirmed()).isEqualTo(said("Her mother says so."));
                    assertThat(kept.takenBack().orElseThrow().said())
                            .isEqualTo(new Said(new Actor("dswm1"), "A cousin of the same name."));
                });
        assertThatThrownBy(() -> FAMILY.samePeople().undo(link.id(), said("Again.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Somebody has already taken this back.");
        assertThatThrownBy(() -> FAMILY.samePeople().undo(UUID.randomUUID(), said("Nothing.")))
                .hasMessage("There is no such confirmation.");
    }

    @Test
    void neverMakesTwinsOneByWayOfAThirdMention() {
        Reference contact = APerson.nextContact();
        Person twin = FAMILY.keeps(named("Ali", "ZZ-Hazel").on(contact, 1));
        Person otherTwin = FAMILY.keeps(named("Omar", "ZZ-Hazel").on(contact, 2));
        Person before = FAMILY.keeps(named(null, "ZZ-Hazel"));
        FAMILY.samePeople().answer(before.id(), twin.id(), SamePerson.YES, said("Same."));

        assertThatThrownBy(() ->
                        FAMILY.samePeople().answer(before.id(), otherTwin.id(), SamePerson.YES, said("Same too.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two children on " + contact);
        assertThat(FAMILY.matching().confirmed(otherTwin.id())).containsExactly(otherTwin.id());
    }

    @Test
    void nothingIsEverDeleted() {
        Person one = FAMILY.keeps(named("Nur", "ZZ-Aspen"));
        Person other = FAMILY.keeps(named("Nour", "ZZ-Aspen"));
        FAMILY.samePeople().answer(one.id(), other.id(), SamePerson.YES, said("Same."));

        for (String table : List.of("same_person_answer", "same_person", "person")) {
            assertThatThrownBy(() -> FAMILY.sql().sql("delete from " + table).update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never removed");
        }
    }

    private static UUID standingLink(List<PersonId> people, Step step) {
        return FAMILY.sql()
                .sql("select id from same_person where undone_at is null and one = ? and other = ?")
                .params(people.get(step.one()).value(), people.get(step.other()).value())
                .query(UUID.class)
                .single();
    }

    private static Set<Set<PersonId>> groups(List<PersonId> people) {
        Set<Set<PersonId>> groups = new HashSet<>();
        people.forEach(person -> groups.add(Set.copyOf(FAMILY.matching().confirmed(person))));
        return groups;
    }

    /** By joining sets, the other way of working out the same thing. */
    private static Set<Set<PersonId>> expected(List<PersonId> people, Set<Step> standing) {
        List<Set<PersonId>> groups = new ArrayList<>();
        people.forEach(person -> groups.add(new HashSet<>(Set.of(person))));
        for (Step step : standing) {
            Set<PersonId> one = groupOf(groups, people.get(step.one()));
            Set<PersonId> other = groupOf(groups, people.get(step.other()));
            if (one != other) {
                one.addAll(other);
                groups.removeIf(group -> group == other);
            }
        }
        return new HashSet<>(groups);
    }

    private static Set<PersonId> groupOf(List<Set<PersonId>> groups, PersonId person) {
        return groups.stream()
                .filter(group -> group.contains(person))
                .findFirst()
                .orElseThrow();
    }

    private static long rows(String table) {
        return FAMILY.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static Said said(String why) {
        return new Said(new Actor("cso1"), why);
    }
}
