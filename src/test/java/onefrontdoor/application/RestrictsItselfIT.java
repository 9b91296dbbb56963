package onefrontdoor.application;

import static onefrontdoor.application.ColleaguesFamily.KIMS_BROTHER;
import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.MakeContact;
import org.junit.jupiter.api.Test;

/** Contacts that restrict themselves before anybody can look (SC17). */
class RestrictsItselfIT extends RestrictedScenario {

    @Test
    void neverPassesCustomerSupportHoweverLittleIsKnown() {
        String reference = told(AContact.aContact()
                .about(AContact.childDescribedAs("A boy in a red hat"))
                .withAtHome(AContact.parent("kim zz quince", "Mother")));

        assertThat(count(
                        "select count(*) from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_"
                                + " where p.business_key_ = ? and t.task_def_key_ <> 'Task_DecideThreshold'",
                        reference))
                .isZero();
        assertThat(signedIn("dswm1").task(reference)).isPresent();
    }

    @Test
    void isRestrictedWhenWhoeverMakesContactSaysSo() {
        MakeContact plain = AContact.aContact().make();
        String reference = received(
                        new MakeContact(
                                plain.referrer(),
                                plain.children(),
                                plain.household(),
                                plain.home(),
                                plain.worry(),
                                plain.family(),
                                Answer.YES),
                        Channel.PUBLIC_PAGE)
                .reference()
                .value();

        assertThat(listed(reference)).contains("dswm1", KIMS_BROTHER);
        assertThat(signedIn("cso1").get("/contacts/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void aNewContactAboutTheSameBoyIsRestrictedToo() {
        String first = told(ColleaguesFamily.told());
        kimLeavesTheCouncil();

        String second = told(ColleaguesFamily.toldAgain());

        assertThat(listed(second)).isEqualTo(listed(first));
        assertThat(signedIn("cso1").get("/contacts/" + second).statusCode()).isEqualTo(404);
        assertThat(signedIn("dswm1").get("/contacts/" + second + "/people").body())
                .as("those on both lists find the other record")
                .contains(first);
    }

    @Test
    void aRedOneRingsForThoseOnTheListOnly() {
        String reference =
                told(ColleaguesFamily.told().expected(Immediacy.TODAY).yesTo(Indicator.PHYSICAL_ABUSE));

        assertThat(database.sql("select distinct told.person from red_alert_told told"
                                + " join red_alert alert on alert.id = told.alert where alert.reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .as("nobody is on duty, so that everybody who may know of it is called")
                .containsExactlyInAnyOrder("dswm1", "dswm2");
        assertThat(signedIn("dswm1").get("/desk/alerts").body()).contains(reference);

        database.sql("delete from restriction_listed where person = 'dswm2'").update();

        assertThat(signedIn("dswm2").get("/desk/alerts").body())
                .as("called before, and not on the list any more")
                .doesNotContain(reference);
    }
}
