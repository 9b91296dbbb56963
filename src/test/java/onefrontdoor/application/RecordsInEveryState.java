package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import onefrontdoor.application.Secret.Kind;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.FamilyAwareness;
import onefrontdoor.stepchange.OwnerWatch;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One contact in each state that changes who may see it, with a secret in every personal field. */
abstract class RecordsInEveryState extends SecretRecords {

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private OwnerWatch watch;

    @BeforeEach
    void recordsInEveryState() {
        passTheExamples();
        clock.moveTo("2026-03-20T10:00");
        plant("overdue", agreed("overdue"));
        plant("expired", agreed("expired"));
        does("cso1", "expired", "agreement", says("expired", "person 1", "AGREED", "2026-03-23"));
        clock.moveTo("2026-03-23T18:00");
        runJobs();
        clock.moveTo("2026-03-24T09:00");
        beforeTheDecision();
        afterTheDecision();
        agreement();
        overrides();
        restrictions();
        sentOn();
        assessed();
        besideTheRecord();
        whoIsTold();
        states.values().forEach(state -> secrets.kept(state.name(), Kind.EXISTENCE, state.reference()));
    }

    /** Pages show C-2026-000123 to everybody as an example, so no record of ours may have that number. */
    private void passTheExamples() {
        database.sql(
                        "select setval('contact_reference_number', greatest(1000, last_value)) from contact_reference_number")
                .query(Long.class)
                .single();
    }

    /** To a service or to social care, which take the child on or do not. */
    private void sentOn() {
        sentTo("CHILDRENS_CENTRE", "taken on");
        answers("taken on", "ACCEPT", "worker", "reached");
        onAPlan("taken on");
        sentTo("CHILDRENS_CENTRE", "declined");
        answers("declined", "DECLINE", "words");
        plant("with social care", agreed("with social care"));
        works("with social care", "Task_DecideThreshold", 3);
        socialCareSays("with social care", "ACCEPTED", "reference");
        isToStepDown("with social care");
        plant("back from social care", agreed("back from social care"));
        works("back from social care", "Task_DecideThreshold", 3);
        socialCareSays("back from social care", "REFUSED", "words");
        plant("may not go", family("may not go", Agreement.REFUSED));
        works("may not go", "Task_DecideThreshold", 3);
    }

    /** With the lead professional, with a manager, sent back and late, and of a record that neither may know of. */
    private void assessed() {
        for (String state :
                List.of("assessed", "assessed and submitted", "assessed and returned", "assessed, closed")) {
            sentTo("CHILDRENS_CENTRE", state);
            answers(state, "ACCEPT", "worker", "reached");
            isAssessed(state);
        }
        isSubmitted("assessed and submitted", false);
        isSubmitted("assessed and returned", true);
        isDue("BoundaryEvent_AssessmentOverdue");
        restrict("assessed, closed", "hos1", "cso1");
    }

    /** From its first day to a proposal to close it, and without anybody who leads it in time. */
    private void onAPlan(String state) {
        leads(state);
        isDue("BoundaryEvent_ReviewDay");
        works(state, "Task_WriteUpReview", 1);
        sentTo("CHILDRENS_CENTRE", "planned");
        answers("planned", "ACCEPT", "worker", "reached");
        leads("planned");
        isNotedOfTheFamily("planned");
        stays("planned");
        isDue("BoundaryEvent_ReviewDay");
        isDue("BoundaryEvent_AllocationOverdue");
        sentTo("CHILDRENS_CENTRE", "plan closed");
        answers("plan closed", "ACCEPT", "worker", "reached");
        leads("plan closed");
        aims("plan closed");
        isDue("BoundaryEvent_ReviewDay");
        isClosed("plan closed");
        isDue("IntermediateEvent_CheckDay");
    }

    private void sentTo(String destination, String state) {
        plant(state, agreed(state));
        until(state, "Task_DecideDestination");
        chooses(state, destination);
    }

    /** Of no record yet, or of a desk. */
    private void besideTheRecord() {
        privateLink("agreed");
        begunByAVisitor();
        begunOnThePhone();
        toldTwice("decided");
        onTheRota();
        handsOver("dehm1", "duty-early-help-manager");
        StaleEntry.comesUp(database, reviews);
        plant("found without an owner", agreed("found without an owner"));
        LostChild.comesUp(database, watch, states.get("found without an owner").reference());
        works("found without an owner", "Task_LookIntoFinding", 1);
        plant("without an owner", agreed("without an owner"));
        LostChild.comesUp(database, watch, states.get("without an owner").reference());
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
        challenged("challenged");
        plant("told more", agreed("told more"));
        everythingHappensTo("told more");
        plant(
                "by the public, decided",
                agreed("by the public, decided")
                        .by(AContact.fromThePublic(ContactSource.ACQUAINTANCE, "Nell ZZ-Mint")));
        until("by the public, decided", "Task_DecideFamilySupport");
        plant("with a silent service", agreed("with a silent service"));
        works("with a silent service", "Task_DecideThreshold", 1);
        works("with a silent service", "Task_DecideDestination", 4);
        asksBack("with a silent service");
        isAnswered("with a silent service");
        asksBack("with a silent service");
        isDue("BoundaryEvent_ServiceSilent");
    }

    /** By several professionals: one accepts, one goes on to the formal dispute, one waits for a judge and one for a talk. */
    private void challenged(String state) {
        plant(state, agreed(state));
        until(state, "Task_DecideDestination");
        chooses(state, "UNIVERSAL_SERVICES");
        isChallenged(state, "edt1");
        accepted(state);
        isChallenged(state, "dehm2");
        works(state, "Task_TalkWithChallenger", 1);
        works(state, "Task_JudgeDisagreement", 1);
        isChallenged(state, "dehm1");
        works(state, "Task_TalkWithChallenger", 1);
        isChallenged(state, "cso1");
    }

    private void everythingHappensTo(String state) {
        does("dswm1", state, "advice", asks(state));
        works(state, "Task_GiveAdvice", 1);
        does("dswm1", state, "urgency", Map.of("choice", "AMBER", "words", secrets.word(state, Kind.WORK)));
        until(state, "Task_DecideFamilySupport");
        works(state, "Task_DecideFamilySupport", 2);
        extras(state);
        stepsDown(state);
        workEnded(state);
        movesAway(state);
        works(state, "Task_PassOnAdultConcern", 1);
        does("cso1", state, "information", Map.of("words", secrets.word(state, Kind.WORK)));
        decidedAgain(state);
        does("cso1", state, "information", Map.of("words", secrets.word(state, Kind.WORK)));
    }

    private void agreement() {
        plant("agreed", agreed("agreed"));
        until("agreed", "Task_DecideFamilySupport");
        does("cso1", "agreed", "agreement", says("agreed", "person 1", "AGREED", "2026-06-01"));
        plant("never asked", family("never asked", Agreement.NOT_YET_ASKED));
        until("never asked", "Task_AskFamily");
        plant("nobody could ask", family("nobody could ask", Agreement.NOT_YET_ASKED));
        until("nobody could ask", "Task_ReviewSharing");
        plant("refused", family("refused", Agreement.REFUSED));
        works("refused", "Task_DecideThreshold", 1);
        works("refused", "Task_DecideDestination", 3);
        does("cso1", "refused", "agreement", says("refused", "person 1", "REFUSED", ""));
        plant("withdrawn", agreed("withdrawn"));
        until("withdrawn", "Task_DecideFamilySupport");
        does("cso1", "withdrawn", "agreement", says("withdrawn", "person 1", "AGREED", "2026-06-01"));
        does("cso1", "withdrawn", "agreement/withdraw", Map.of("whose-child 1", "yes", "from-SHARE", "yes"));
        plant("disputed", agreed("disputed"));
        does("cso1", "disputed", "agreement", says("disputed", "person 1", "AGREED", "2026-06-01"));
        does("cso1", "disputed", "agreement", says("disputed", "person 2", "REFUSED", ""));
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
        does("dswm1", "restricted to others", "sharing", override("restricted to others"));
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

    /**
     * A professional's report that the family agrees stands for the services in the statement, until somebody who has a say
     * answers (CT1, CT2); a restricted record is told to none of them by agreement.
     */
    private void whoIsTold() {
        List.of(
                        "open",
                        "held",
                        "overdue",
                        "decided",
                        "with a silent service",
                        "challenged",
                        "found without an owner",
                        "without an owner",
                        "told more",
                        "taken on",
                        "planned",
                        "plan closed",
                        "declined",
                        "assessed",
                        "assessed and submitted",
                        "assessed and returned",
                        "with social care",
                        "back from social care",
                        "lifted",
                        "same number",
                        "confirmed the same",
                        "taken back")
                .forEach(state -> tell(
                        state,
                        record -> record.agreedWith(
                                "childrens-centre", "targeted-youth-support", "targeted-family-support")));
        List.of("restricted", "restricted to others", "glass broken", "glass mended", "assessed, closed")
                .forEach(state -> tell(state, record -> record.agreedWith("targeted-family-support")));
        tell("agreed", record -> record.agreedWith("childrens-centre"));
        tell("by the public, decided", record -> record.agreedWith("targeted-family-support"));
        tell("overridden", RecordsInEveryState::toldToThePolice);
        tell("restricted to others", RecordsInEveryState::toldToThePolice);
    }

    private static RecordState toldToThePolice(RecordState record) {
        Map<String, Set<Kind>> shared = new HashMap<>(record.shared());
        shared.put("police", Set.of(Kind.EXISTENCE, Kind.CHILD));
        return record.sharedWith(shared);
    }

    private void tell(String state, UnaryOperator<RecordState> shared) {
        states.computeIfPresent(state, (name, before) -> shared.apply(before));
    }

    private AContact agreed(String state) {
        return family(state, Agreement.AGREED);
    }

    private AContact family(String state, Agreement agreement) {
        return aContact()
                .about(AContact.child("A child", Birth.on(secrets.birthday(state, Kind.CHILD)), Sex.FEMALE))
                .withFamily(new FamilyAwareness(Answer.YES, agreement, agreement, "Not in."));
    }
}
