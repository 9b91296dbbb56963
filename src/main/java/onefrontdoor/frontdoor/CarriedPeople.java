package onefrontdoor.frontdoor;

import java.util.HashMap;
import java.util.List;
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
import onefrontdoor.frontdoor.CarriedContacts.Pair;
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

    void carry(Contact before, Contact after, List<Pair> children, Actor by) {
        Map<Mention, Mention> mentions = mentions(before, after, children);
        Map<Mention, Person> now = byMention(after);
        byMention(before).forEach((mention, person) -> {
            Person then = now.get(mentions.get(mention));
            if (then != null) {
                Said why = new Said(by, "Carried over from " + before.reference() + ".");
                same.answer(then.id(), person.id(), SamePerson.YES, why);
            }
        });
        children.forEach(pair -> ownCase(before, after, pair, by));
        consent.history(before.reference()).stream()
                .filter(entry -> mentions.containsKey(entry.act().whose()))
                .forEach(entry -> consent.carryOver(carried(entry, mentions), entry.recordedBy()));
    }

    private Map<Mention, Mention> mentions(Contact before, Contact after, List<Pair> children) {
        Map<Mention, Mention> mentions = new HashMap<>();
        children.forEach(pair -> mentions.put(
                new Mention(before.reference(), Mention.As.CHILD, pair.was()),
                new Mention(after.reference(), Mention.As.CHILD, pair.child())));
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
    private void ownCase(Contact before, Contact after, Pair pair, Actor by) {
        register.on(after.reference()).stream()
                .filter(person -> person.mention().as() == Mention.As.CHILD)
                .filter(person -> person.mention().number() == pair.child())
                .forEach(child -> cases.answer(new ChildId(child.id().value()), before.reference(), SameCase.NO, by));
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
