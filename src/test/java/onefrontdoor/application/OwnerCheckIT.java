package onefrontdoor.application;

import static onefrontdoor.application.TasklistUser.choice;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.stepchange.OwnerWatch;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each defect is built in the database on purpose, and found; a sound record is not (INV04, INV16). */
class OwnerCheckIT extends EarlyHelpScenario {

    private static final String LOOK = "Look into finding";

    @Autowired
    private OwnerWatch watch;

    @Autowired
    private RuntimeService runtime;

    @Test
    void findsAChildWhomNobodyAskedSocialCareAboutAndEndsByItselfWhenItIsMended() {
        String reference = told("Ash ZZ-Nobody");
        decided(reference, "SECTION_17");
        watch.look();
        assertThat(found(reference)).as("a sound record").isEmpty();
        List<Map<String, Object>> request = database.sql(
                        "select * from social_care_request where contact_reference = ?")
                .param(reference)
                .query()
                .listOfRows();
        hide(reference);

        watch.look();
        watch.look();

        assertThat(found(reference)).as("once").containsExactly("NO_OWNER 1");
        assertThat(tasks(reference)).isEqualTo(1);
        assertThat(signedIn("hos1").open(task(reference)).body()).contains("Nobody is responsible for this child");

        show(reference, request.size());
        watch.look();

        assertThat(found(reference)).isEmpty();
        assertThat(tasks(reference)).as("nobody needs to be asked any more").isZero();
        assertThat(count("select count(*) from owner_finding where reference = ? and mended_at is not null", reference))
                .isEqualTo(1);
    }

    @Test
    void findsAContactOnWhichNothingRunsAndRingsOnce() {
        String reference = told("Bay ZZ-Nobody");
        String sound = told("Bo ZZ-Nobody");
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "lost", true, true, true));
        watch.look();
        assertThat(found(reference)).containsExactly("NO_PROCESS 0");
        assertThat(found(sound)).as("its own goes on").isEmpty();
        TasklistUser head = signedIn("hos1");
        String task = task(reference);
        head.claim(task);

        assertThat(head.complete(task, Map.of("note", "The manager decides it by hand today."))
                        .statusCode())
                .isLessThan(300);
        watch.look();

        assertThat(tasks(reference)).as("rung once for each finding").isZero();
        assertThat(found(reference)).as("it stays until it is mended").containsExactly("NO_PROCESS 0");
        assertThat(count("select count(*) from owner_finding where reference = ? and answered_by = 'hos1'", reference))
                .isEqualTo(1);
    }

    /** Whichever part of the flow has the contact, it is on its way; a process that has nothing to do with it does not count. */
    @Test
    void takesEachProcessThatDecidesAboutAContactForOneThatWorksOnIt() {
        String reference = told("Cy ZZ-Nobody");
        for (String process : List.of(
                "ContactTriageProcess",
                "ThresholdDecisionProcess",
                "PlacementProcess",
                "DestinationDecisionProcess",
                "InformationSharingProcess",
                "ReturnedChildProcess",
                "InformationAddedProcess",
                "AgreementWithdrawnProcess",
                "OpenCaseProcess")) {
            assertThat(whileOnlyRuns(process, reference)).as(process).isEmpty();
        }
        assertThat(whileOnlyRuns("LegacyFamilyProcess", reference)).containsExactly(reference + " NO_PROCESS 0");
    }

    private List<String> whileOnlyRuns(String process, String reference) {
        List<Map<String, Object>> before = database.sql(
                        "select id_ as id, proc_def_id_ as was from act_ru_execution where business_key_ = ?")
                .param(reference)
                .query()
                .listOfRows();
        database.sql("update act_ru_execution set proc_def_id_ = (select max(id_) from act_re_procdef where key_ = ?)"
                        + " where business_key_ = ?")
                .params(process, reference)
                .update();
        List<String> found = withoutOneOwner(reference);
        before.forEach(one -> database.sql("update act_ru_execution set proc_def_id_ = :was where id_ = :id")
                .params(one)
                .update());
        return found;
    }

    @Test
    void findsATaskAboutWhatIsDecidedOnTheRecord() {
        String reference = told("Cam ZZ-Nobody");
        database.sql(
                        "insert into destination_decision (id, version, child, round, destination, rationale, decided_by, decided_at)"
                                + " select gen_random_uuid(), 0, child.id, 1, 'NO_FURTHER_ACTION', 'By hand.', 'dehm1', ? from child"
                                + " join contact on contact.id = child.contact where reference = ?")
                .params(now(), reference)
                .update();

        watch.look();

        assertThat(found(reference)).containsExactly("NO_RECORD 0");
        isFoundOn(reference, "Task_DecideThreshold", "Task_DecideDestination");
        database.sql(
                        "insert into reopening (id, child, reason, reopened_by, reopened_at) select gen_random_uuid(), child.id,"
                                + " 'By hand.', 'dehm1', ? from child join contact on contact.id = child.contact where reference = ?")
                .params(now(), reference)
                .update();
        assertThat(withoutOneOwner(reference)).as("it is to be decided again").isEmpty();
        database.sql(
                        "update reopening set settled_at = reopened_at where child in (select child.id from child join contact"
                                + " on contact.id = child.contact where reference = ?)")
                .param(reference)
                .update();
        assertThat(withoutOneOwner(reference)).as("decided again").hasSize(1);
    }

    /** As if the task that is open were another one. */
    private void isFoundOn(String key, String open, String... tasks) {
        String was = open;
        for (String task : tasks) {
            rename(key, was, "Task_Other");
            assertThat(withoutOneOwner(key)).as("no such task").isEmpty();
            rename(key, "Task_Other", task);
            assertThat(withoutOneOwner(key)).as(task).containsExactly(key + " NO_RECORD 0");
            was = task;
        }
        rename(key, was, open);
    }

    private void rename(String key, String was, String task) {
        assertThat(database.sql("update act_ru_task set task_def_key_ = ? where task_def_key_ = ? and proc_inst_id_ in"
                                + " (select id_ from act_ru_execution where business_key_ = ?)")
                        .params(task, was, key)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void findsTwoWhoHoldOneChildOnWhicheverContacts() {
        String first = told("Dee ZZ-Nobody");
        String second = told("Dee ZZ-Nobody");
        plan(first, "P-2031-" + first.substring(7));
        watch.look();
        assertThat(found(first)).doesNotContain("SEVERAL_OWNERS 1");
        plan(second, "P-2031-" + second.substring(7));
        watch.look();
        assertThat(found(second)).as("nobody said that the two are one").doesNotContain("SEVERAL_OWNERS 1");
        oneChild(first, second);
        String waiting = told("Dee ZZ-Nobody");
        oneChild(first, waiting);

        watch.look();

        assertThat(found(waiting)).as("nobody holds the child here yet").isEmpty();
        assertThat(found(first)).contains("SEVERAL_OWNERS 1");
        assertThat(found(second)).contains("SEVERAL_OWNERS 1");
        assertThat(found("P-2031-" + first.substring(7)))
                .as("a plan that nothing watches")
                .containsExactly("NO_PROCESS 0");
        database.sql("update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET'"
                        + " where reference like 'P-2031-%'")
                .update();
    }

    /** Their process is lost while they wait for an answer; whoever was asked would never hear. */
    @Test
    void findsAStepUpAStepDownAndADisagreementOnWhichNothingRuns() {
        String reference = told("Eli ZZ-Nobody");
        withSocialCare(reference);
        assertThat(withoutOneOwner(reference)).as("a sound record").isEmpty();
        String plan = "P-2032-" + reference.substring(7);
        plan(reference, plan);
        database.sql(
                        "update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET' where reference = ?")
                .param(plan)
                .update();
        stepUp(plan);
        assertThat(withoutOneOwner(plan)).containsExactly(plan + " NO_PROCESS 0");
        database.sql("update step_up set state = 'REFUSED', settled_at = raised_at where plan = ?")
                .param(plan)
                .update();
        assertThat(withoutOneOwner(plan)).as("settled").isEmpty();

        stepDown(reference);
        assertThat(withoutOneOwner(reference)).containsExactly(reference + " NO_PROCESS 0");
        database.sql("insert into social_care_step_down_end (step_down, outcome, ended_at)"
                        + " select id, 'DECLINED', asked_at from social_care_step_down where contact_reference = ?")
                .param(reference)
                .update();
        assertThat(withoutOneOwner(reference)).as("ended").isEmpty();
        stepDown(reference);
        assertThat(withoutOneOwner(reference)).as("asked again").hasSize(1);
        database.sql("insert into social_care_step_down_end (step_down, outcome, ended_at)"
                        + " select id, 'DECLINED', asked_at from social_care_step_down where contact_reference = ?"
                        + " on conflict do nothing")
                .param(reference)
                .update();

        challenge(reference);
        assertThat(withoutOneOwner(reference)).containsExactly(reference + " NO_PROCESS 0");
        found(reference, "COLLEAGUE", "TALK");
        assertThat(withoutOneOwner(reference)).as("goes on to the next stage").hasSize(1);
        found(reference, "STANDS", "PARTNERS");
        assertThat(withoutOneOwner(reference)).as("ended").isEmpty();
        challenge(reference);
        assertThat(withoutOneOwner(reference)).as("challenged again").hasSize(1);
    }

    /** Nobody would chase whoever was asked. */
    @Test
    void findsWhoWasAskedToHelpWithoutAProcessThatWaitsForThem() {
        reference = told("Fay ZZ-Nobody");
        decided(reference, "SECTION_17");
        isFoundOnceItIsLost("SocialCareHandoverProcess");

        reference = told("Gil ZZ-Nobody");
        decided(reference, "LEVEL_2B", "NOT_SOCIAL_CARE");
        place(choice(1, "CHILDRENS_CENTRE", "Close by."));
        isFoundOnceItIsLost("ServiceHandoverProcess");

        reference = told("Hal ZZ-Nobody");
        decided(reference, "LEVEL_2B", "NOT_SOCIAL_CARE");
        place(choice(1, FAMILY_SUPPORT, "At home."));
        isFoundOnceItIsLost("FamilySupportProcess");
    }

    /** A case with a plan is closed on the record while somebody is still asked to lead it. */
    @Test
    void findsATaskOnAPlanThatIsClosed() {
        reference = told("Ivo ZZ-Nobody");
        decided(reference, "LEVEL_2B", "NOT_SOCIAL_CARE");
        place(choice(1, FAMILY_SUPPORT, "At home."));
        answer(taken(1));
        String plan = database.sql("select reference from plan where contact_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        assertThat(withoutOneOwner(reference, plan)).as("a sound record").isEmpty();

        database.sql("update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET'"
                        + " where reference = ?")
                .param(plan)
                .update();

        isFoundOn(plan, "Task_AllocateLeadProfessional", "Task_WriteUpReview", "Task_DecideClosing");
    }

    /** Somebody who leads while social care still holds the child is one too many; a desk that only keeps the plan is not. */
    @Test
    void findsSocialCareBesideALeadProfessionalAndNotBesideADeskThatLooksForOne() {
        reference = told("Jon ZZ-Nobody");
        String second = told("Joy ZZ-Nobody");
        withSocialCare(reference);
        withSocialCare(second);
        oneChild(reference, second);
        assertThat(withoutOneOwner(reference, second))
                .as("social care holds it, on two contacts")
                .isEmpty();
        String plan = "P-2033-" + reference.substring(7);
        plan(reference, plan);
        assertThat(withoutOneOwner(reference)).as("nobody leads yet").isEmpty();
        isFoundThoughSocialCareHoldsAnotherChild();

        database.sql("update plan set state = 'ACTIVE', lead_name = 'Lee ZZ-Nobody', allocated_at = begun_at,"
                        + " next_taf_on = current_date where reference = ?")
                .param(plan)
                .update();

        assertThat(withoutOneOwner(reference)).containsExactly(reference + " SEVERAL_OWNERS 1");
        assertThat(withoutOneOwner(second)).containsExactly(second + " SEVERAL_OWNERS 1");
        database.sql("update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET'"
                        + " where reference = ?")
                .param(plan)
                .update();
    }

    private void isFoundThoughSocialCareHoldsAnotherChild() {
        String first = told("Jay ZZ-Nobody");
        String second = told("Jay ZZ-Nobody");
        oneChild(first, second);
        plan(first, "P-2034-" + first.substring(7));
        plan(second, "P-2034-" + second.substring(7));
        assertThat(withoutOneOwner(first)).containsExactly(first + " SEVERAL_OWNERS 1");
        database.sql("update plan set state = 'CLOSED', closed_at = begun_at, closing_reason = 'NEEDS_MET'"
                        + " where reference like 'P-2034-%'")
                .update();
    }

    /** Whoever answered, or is not asked any more since the decision was taken anew, is not waited for. */
    @Test
    void waitsForFamilySupportAndServicesOnlyWhileTheyHaveNotAnswered() {
        Map.of(
                        "Lea ZZ-Nobody",
                        "insert into family_support_answer (decision, answer, rationale, answered_by, answered_at) select"
                                + " sent.id, 'ACCEPT', 'By hand.', 'tfss1', sent.decided_at from destination_decision sent"
                                + " join child on child.id = sent.child join contact on contact.id = child.contact where"
                                + " reference = ?",
                        "Oto ZZ-Nobody",
                        anew("destination_decision", "destination", "'UNIVERSAL_SERVICES'"))
                .forEach((child, settled) -> {
                    reference = told(child);
                    decided(reference, "LEVEL_2B", "NOT_SOCIAL_CARE");
                    place(choice(1, FAMILY_SUPPORT, "At home."));
                    isWaitedForUntil("FamilySupportProcess", settled);
                });
        reference = told("Mia ZZ-Nobody");
        decided(reference, "LEVEL_2B", "NOT_SOCIAL_CARE");
        place(choice(1, "CHILDRENS_CENTRE", "Close by."));
        database.sql("update service_request set state = 'ASKED' where contact_reference = ?")
                .param(reference)
                .update();
        isWaitedForUntil(
                "ServiceHandoverProcess",
                "update service_request set state = 'ACCEPTED', worker = 'Kim ZZ-Nobody', ended_at = asked_at where"
                        + " contact_reference = ?");
    }

    @Test
    void waitsForSocialCareOnlyWhileItIsAskedAndHasNotAnswered() {
        Map.of(
                        "Una ZZ-Nobody",
                        "update social_care_request set asked_at = null where contact_reference = ?",
                        "Uri ZZ-Nobody",
                        "update social_care_request set returned_at = asked_at where contact_reference = ?",
                        "Uwe ZZ-Nobody",
                        anew("threshold_decision", "level, route", "'LEVEL_4', 'SECTION_47'"))
                .forEach((child, settled) -> {
                    reference = told(child);
                    decided(reference, "SECTION_17");
                    isWaitedForUntil("SocialCareHandoverProcess", settled);
                });
    }

    /** The decision in force is superseded by another of the same child. */
    private static String anew(String decisions, String columns, String values) {
        return "with old as (update " + decisions + " set superseded_at = decided_at where child in (select child.id"
                + " from child join contact on contact.id = child.contact where reference = ?) returning *) insert into "
                + decisions + " (id, version, child, round, rationale, decided_by, decided_at, " + columns + ") select"
                + " gen_random_uuid(), 0, child, round + 1, rationale, decided_by, decided_at, " + values + " from old";
    }

    private void isWaitedForUntil(String process, String settled) {
        lost(process);
        assertThat(processes()).as(process).isEqualTo(1);
        assertThat(database.sql(settled).param(reference).update()).isEqualTo(1);
        assertThat(processes()).as(settled).isZero();
    }

    private long processes() {
        return withoutOneOwner(reference).stream()
                .filter(finding -> finding.contains("NO_PROCESS"))
                .count();
    }

    private void withSocialCare(String contact) {
        decided(contact, "SECTION_17");
        new SocialCareSystem(port, database).accept(contact);
        runJobs();
    }

    private void oneChild(String first, String second) {
        database.sql(
                        "update person set identity = (select identity from person where contact_reference = ? and role = 'CHILD')"
                                + " where contact_reference = ? and role = 'CHILD'")
                .params(first, second)
                .update();
    }

    private void isFoundOnceItIsLost(String process) {
        assertThat(withoutOneOwner(reference)).as("a sound record").isEmpty();
        lost(process);
        assertThat(withoutOneOwner(reference)).as(process).containsExactly(reference + " NO_PROCESS 0");
    }

    private void lost(String process) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .processDefinitionKey(process)
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "lost", true, true, true));
    }

    private void stepUp(String plan) {
        database.sql("insert into step_up (id, plan, contact, state, raised_by, raised_at)"
                        + " values (gen_random_uuid(), ?, 'C-lost ' || ?, 'PENDING', 'lp1', ?)")
                .params(plan, plan, now())
                .update();
    }

    private void stepDown(String reference) {
        database.sql(
                        "insert into social_care_step_down (id, contact_reference, child, number, request, fingerprint, former_plan,"
                                + " goals, actions, review_reason, offer, lead_name, lead_agency, lead_reached, agreed_by, agreed_on,"
                                + " agreed_with, worker, worker_reached, asked_by, asked_at, decide_by)"
                                + " select gen_random_uuid(), r.contact_reference, r.child, 1, r.id, 'x', 'CHILD_IN_NEED', 'x', 'x', 'x',"
                                + " 'x', 'x', 'x', 'x', 'x', current_date, 'x', 'x', 'x', 'csw1', ?, ?"
                                + " from social_care_request r where r.contact_reference = ?")
                .params(now(), now(), reference)
                .update();
    }

    private void challenge(String reference) {
        database.sql(
                        "insert into disagreement (id, contact_reference, child, child_number, kind, decision, decided_by, way,"
                                + " challenged_by, name, role, reached, why, wanted, new_harm, begun_at)"
                                + " select gen_random_uuid(), contact.reference, child.id, 1, 'THRESHOLD', gen_random_uuid(), 'dswm1',"
                                + " 'STAFF', 'lp1', 'x', 'x', 'x', 'x', 'x', false, ? from child join contact on contact.id = child.contact"
                                + " where contact.reference = ?")
                .params(now(), reference)
                .update();
    }

    private void found(String reference, String finding, String stage) {
        database.sql("insert into disagreement_stage (disagreement, stage, begun_at, due_at)"
                        + " select id, ?, begun_at, begun_at from disagreement where contact_reference = ?")
                .params(stage, reference)
                .update();
        database.sql("insert into disagreement_finding (disagreement, stage, finding, found_by, found_at)"
                        + " select id, ?, ?, 'dswm1', begun_at from disagreement where contact_reference = ?")
                .params(stage, finding, reference)
                .update();
    }

    private String told(String name) {
        clock.moveTo("2026-03-02T10:20");
        return received(
                        aContact()
                                .about(child(name, Birth.on(LocalDate.parse("2015-05-06")), Sex.UNKNOWN))
                                .withAtHome(parent("Ali ZZ-Nobody", "Mother"))
                                .withFamily(Answer.YES, Agreement.AGREED, Agreement.AGREED)
                                .make(),
                        Channel.API)
                .reference()
                .value();
    }

    private void decided(String reference, String route) {
        decided(reference, "LEVEL_3", route);
    }

    private void decided(String reference, String level, String route) {
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement(1, level, route, "Neglect."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    /** As if it had never been written down: out of sight under another reference and child. */
    private void hide(String reference) {
        database.sql("update social_care_request set contact_reference = 'hidden ' || contact_reference,"
                        + " child = ('00000000' || substring(child::text from 9))::uuid where contact_reference = ?")
                .param(reference)
                .update();
    }

    private void show(String reference, int requests) {
        assertThat(database.sql(
                                "update social_care_request set contact_reference = ?, child = (select child.id from child"
                                        + " join contact on contact.id = child.contact where reference = ?)"
                                        + " where contact_reference = 'hidden ' || ?")
                        .params(reference, reference, reference)
                        .update())
                .isEqualTo(requests);
    }

    private void plan(String contact, String plan) {
        database.sql(
                        "insert into plan (reference, contact_reference, state, holder, decided_at, begun_at, last_activity_at)"
                                + " values (?, ?, 'PROPOSED', 'EARLY_HELP', ?, ?, ?)")
                .params(plan, contact, now(), now(), now())
                .update();
        database.sql("insert into plan_child (decision, plan, child, number, level, agency, joined_at)"
                        + " select gen_random_uuid(), ?, child.id, 1, 'LEVEL_2B', 'childrens-centre', ? from child"
                        + " join contact on contact.id = child.contact where reference = ?")
                .params(plan, now(), contact)
                .update();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<String> found(String reference) {
        return database.sql(
                        "select kind || ' ' || child from owner_finding where reference = ? and mended_at is null order by 1")
                .param(reference)
                .query(String.class)
                .list();
    }

    private String task(String reference) {
        return signedIn("hos1").task(reference, LOOK).path("id").asText();
    }

    private long tasks(String reference) {
        return count(
                "select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ? and t.task_def_key_ = 'Task_LookIntoFinding'",
                reference);
    }
}
