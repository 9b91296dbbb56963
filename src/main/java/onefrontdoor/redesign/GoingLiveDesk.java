package onefrontdoor.redesign;

import onefrontdoor.audit.AuditTrail;
import onefrontdoor.redesign.LiveSets.Live;
import onefrontdoor.redesign.LiveSets.Why;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a second person makes a redesign live or refuses it, and where the way back is. Nothing goes live that was made from
 * a set which is live no more; of two at once one does (INV18).
 */
@Service
@Transactional
public class GoingLiveDesk {

    private final Redesigns redesigns;
    private final LiveSets sets;
    private final LiveModels models;
    private final LatestCheck check;
    private final AuditTrail audit;

    GoingLiveDesk(Redesigns redesigns, LiveSets sets, LiveModels models, LatestCheck check, AuditTrail audit) {
        this.redesigns = redesigns;
        this.sets = sets;
        this.models = models;
        this.check = check;
        this.audit = audit;
    }

    /** Makes it live, once, by somebody other than its owner, and only on the set from which it was made. */
    public void approve(int number, Actor by) {
        sets.hold();
        Redesign redesign = open(number, by);
        Live live = sets.live();
        if (redesign.base() != live.number()) {
            throw conflict(
                    "Another set went live since this was handed in. Lay the change over that one and hand it in again.");
        }
        ModelSet proposed = redesigns.set(number);
        check.refuse(proposed, models.now());
        answer(number, true, "", by);
        sets.add(Why.REDESIGN, number, live.build(), proposed, by);
        models.deploy(proposed);
        audit.governed(by, "redesign " + number + " went live");
    }

    /** @throws Refusal when no reason is given, or somebody answered before */
    public void refuse(int number, FormAnswers typed) {
        open(number, typed.by());
        answer(number, false, typed.text("words", "Why does it not go live?"), typed.by());
        audit.governed(typed.by(), "redesign " + number + " refused");
    }

    /** Makes the set before the live one live again, in one action; cases that began meanwhile keep their version. */
    public void back(int live, Actor by) {
        sets.hold();
        Live newest = sets.live();
        if (live != newest.number()) {
            throw conflict("Another set went live just now. Look at it first.");
        }
        if (newest.why() == Why.BUILD) {
            throw conflict("The live set came with this build of the service. The way back is the earlier build.");
        }
        Live before = sets.all().get(1);
        ModelSet set = sets.set(before.number());
        sets.add(Why.BACK, before.redesign(), newest.build(), set, by);
        models.deploy(set);
        audit.governed(by, "set " + before.number() + " of the models live again");
    }

    private Redesign open(int number, Actor by) {
        Redesign redesign = redesigns.get(number);
        SecondPerson.mayAnswer(redesign.answer(), redesign.handedInBy(), by);
        return redesign;
    }

    private void answer(int number, boolean approved, String words, Actor by) {
        if (!redesigns.answer(number, approved, words, by)) {
            throw SecondPerson.answered();
        }
    }

    private static Refusal conflict(String sentence) {
        return new Refusal(Refusal.Kind.CONFLICT, sentence);
    }
}
