package onefrontdoor.frontdoor;

import java.util.HashMap;
import java.util.Map;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.Giver;
import onefrontdoor.consent.LedgerEntry;
import onefrontdoor.family.Mention;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePeople;
import onefrontdoor.family.SamePerson;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Takes the people of one contact over to another: who they are, what they agreed to, and that it is a case of its own. */
@Component
class CarriedPeople {

    private final PersonRegister register;
    private final SamePeople same;
    private final OpenCases cases;
    private final ConsentRegister consent;

    CarriedPeople(PersonRegister register, SamePeople same, OpenCases cases, ConsentRegister consent) {
        this.register = register;
        this.same = same;
        this.cases = cases;
        this.consent = consent;
    }

    /** @param was the number of each child now, with the one before */
    void carry(Contact before, Contact after, Map<Integer, Integer> was, Actor by) {
        Map<Mention, Mention> mentions = mentions(before, after, was);
        Map<Mention, Person> now = byMention(after);
        byMention(before).forEach((mention, person) -> {
            Person then = now.get(mentions.get(mention));
            if (then != null) {
                Said why = new Said(by, "Carried over from " + before.reference() + ".");
                same.answer(then.id(), person.id(), SamePerson.YES, why);
            }
        });
        was.keySet().forEach(child -> ownCase(before, after, child, by));
        consent.history(before.reference()).stream()
                .filter(entry -> mentions.containsKey(entry.act().whose()))
                .forEach(entry -> consent.carryOver(carried(entry, mentions), entry.recordedBy()));
    }

    private Map<Mention, Mention> mentions(Contact before, Contact after, Map<Integer, Integer> was) {
        Map<Mention, Mention> mentions = new HashMap<>();
        was.forEach((now, then) -> mentions.put(
                new Mention(before.reference(), Mention.As.CHILD, then),
                new Mention(after.reference(), Mention.As.CHILD, now)));
        for (int place = 1; place <= before.household().size(); place++) {
            mentions.put(
                    new Mention(before.reference(), Mention.As.PERSON, place),
                    new Mention(after.reference(), Mention.As.PERSON, place));
        }
        return mentions;
    }

    private Map<Mention, Person> byMention(Contact contact) {
        Map<Mention, Person> people = new HashMap<>();
        register.on(contact.reference()).forEach(person -> people.put(person.mention(), person));
        return people;
    }

    /** Nobody is asked whether it belongs to the case from which it comes (RB06). */
    private void ownCase(Contact before, Contact after, int child, Actor by) {
        register.on(after.reference()).stream()
                .filter(person -> person.mention().as() == Mention.As.CHILD)
                .filter(person -> person.mention().number() == child)
                .forEach(person -> cases.answer(new ChildId(person.id().value()), before.reference(), SameCase.NO, by));
    }

    /** The same answer, by the day on which it was given. */
    private static AgreementAct carried(LedgerEntry entry, Map<Mention, Mention> mentions) {
        AgreementAct act = entry.act();
        Giver giver = act.giver();
        Giver now = giver == null
                ? null
                : new Giver(
                        mentions.getOrDefault(giver.who(), giver.who()),
                        giver.capacity(),
                        giver.evidence(),
                        giver.assessedBy());
        return new AgreementAct(
                mentions.get(act.whose()), act.to(), act.reply(), now, act.telling(), act.scope(), act.reviewAt());
    }
}
