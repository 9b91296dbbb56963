package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;

import java.util.Map;
import java.util.Set;
import onefrontdoor.application.Secret.Kind;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.FamilyAwareness;
import org.junit.jupiter.api.BeforeEach;

/** One contact in each state that changes who may see it, with a secret in every personal field. */
abstract class RecordsInEveryState extends SecretRecords {

    @BeforeEach
    void recordsInEveryState() {
        clock.moveTo("2026-03-20T10:00");
        plant("overdue", agreed("overdue"));
        clock.moveTo("2026-03-23T18:00");
        runJobs();
        clock.moveTo("2026-03-24T09:00");
        beforeTheDecision();
        afterTheDecision();
        agreement();
        overrides();
        restrictions();
        states.values().forEach(state -> secrets.kept(state.name(), Kind.EXISTENCE, state.reference()));
    }

    private void beforeTheDecision() {
        plant("open", agreed("open"));
        does("dswm1", "open", "advice", asks("open"));
        draft("open", "Task_DecideThreshold", "dswm1", "dswm2");
        plant(
                "by the public",
                agreed("by the public").by(AContact.fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Neighbour")));
        does("dswm1", "by the public", "advice", asks("by the public"));
        plant("held", agreed("held"));
        works("held", "Task_DecideThreshold", 0);
    }

    private Map<String, String> asks(String state) {
        return Map.of("choice", "HOUSING", "words", secrets.word(state, Kind.WORK));
    }

    private void afterTheDecision() {
        plant("decided", agreed("decided"));
        until("decided", "Task_DecideDestination");
        plant("told more", agreed("told more"));
        everythingHappensTo("told more");
        plant(
                "by the public, decided",
                agreed("by the public, decided")
                        .by(AContact.fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Mint")));
        until("by the public, decided", "Task_DecideFamilySupport");
    }

    private void everythingHappensTo(String state) {
        does("dswm1", state, "advice", asks(state));
        works(state, "Task_GiveAdvice", 1);
        does("dswm1", state, "urgency", Map.of("choice", "AMBER", "words", secrets.word(state, Kind.WORK)));
        until(state, "Task_DecideFamilySupport");
        works(state, "Task_DecideFamilySupport", 2);
        works(state, "Task_PassOnAdultConcern", 1);
        does("cso1", state, "information", Map.of("words", secrets.word(state, Kind.WORK)));
        decidedAgain(state);
        does("cso1", state, "information", Map.of("words", secrets.word(state, Kind.WORK)));
    }

    private void agreement() {
        plant("agreed", agreed("agreed"));
        until("agreed", "Task_DecideFamilySupport");
        does("cso1", "agreed", "agreement", says("agreed", "person 1", "AGREED"));
        plant("never asked", family("never asked", Agreement.NOT_YET_ASKED));
        until("never asked", "Task_AskFamily");
        plant("nobody could ask", family("nobody could ask", Agreement.NOT_YET_ASKED));
        until("nobody could ask", "Task_ReviewSharing");
        plant("refused", family("refused", Agreement.REFUSED));
        works("refused", "Task_DecideThreshold", 1);
        works("refused", "Task_DecideDestination", 3);
        does("cso1", "refused", "agreement", says("refused", "person 1", "REFUSED"));
        plant("withdrawn", agreed("withdrawn"));
        until("withdrawn", "Task_DecideFamilySupport");
        does("cso1", "withdrawn", "agreement", says("withdrawn", "person 1", "AGREED"));
        does("cso1", "withdrawn", "agreement/withdraw", Map.of("whose-child 1", "yes", "from-SHARE", "yes"));
        plant("disputed", agreed("disputed"));
        does("cso1", "disputed", "agreement", says("disputed", "person 1", "AGREED"));
        does("cso1", "disputed", "agreement", says("disputed", "person 2", "REFUSED"));
    }

    private void overrides() {
        plant("overridden", family("overridden", Agreement.REFUSED));
        does("dswm1", "overridden", "sharing", override("overridden"));
        plant("override ended", family("override ended", Agreement.REFUSED));
        does("dswm1", "override ended", "sharing", override("override ended"));
        String id = database.sql("select id::text from sharing_override where reference = ?")
                .param(states.get("override ended").reference())
                .query(String.class)
                .single();
        does(
                "dswm1",
                "override ended",
                "sharing/" + id + "/end",
                Map.of("words", secrets.word("override ended", Kind.SHARING)));
    }

    private void restrictions() {
        plant("restricted", agreed("restricted"));
        plant("restricted to others", agreed("restricted to others"));
        plant("glass broken", agreed("glass broken"));
        plant("glass mended", agreed("glass mended"));
        plant("lifted", agreed("lifted"));
        plantColleagues("colleague's family", "dswm1", "dswm2", "edt1");
        clock.moveTo("2026-03-24T09:10");
        plantTwin("same number", agreed("same number"), "restricted");
        plantTwin("confirmed the same", agreed("confirmed the same"), "restricted to others");
        confirmSame("confirmed the same", "restricted to others");
        plantTwin("taken back", agreed("taken back"), "decided");
        confirmSame("taken back", "decided");
        takeBack("taken back");
        restrict("restricted", "hos1", "cso1", "edt1", "hou1");
        restrict("restricted to others", "dswm1", "dehm1", "tm1", "daw1");
        restrict("glass mended", "hos1", "tm1");
        breakGlass("glass mended", "dswm1", "dehm1", "edt1");
        clock.moveTo("2026-03-24T13:30");
        restrict("glass broken", "hos1", "tm1");
        breakGlass("glass broken", "dswm1", "dehm1", "edt1");
        states.computeIfPresent("glass broken", (name, state) -> state.openedBy(Set.of("dswm1", "dehm1", "edt1")));
        restrict("lifted", "hos1", "tm1");
        plant("without basics", aContact().about(AContact.childDescribedAs("A girl")));
        does("hos1", "lifted", "restriction/lift", Map.of("words", secrets.word("lifted", Kind.RESTRICTION)));
        states.computeIfPresent("lifted", (name, state) -> new RecordState(name, state.receipt()));
    }

    private AContact agreed(String state) {
        return family(state, Agreement.AGREED);
    }

    private AContact family(String state, Agreement agreement) {
        return aContact()
                .about(AContact.child("A child", Birth.on(secrets.birthday(state)), Sex.FEMALE))
                .withFamily(new FamilyAwareness(Answer.YES, agreement, agreement, "Not in."));
    }
}
