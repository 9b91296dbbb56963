package onefrontdoor.platform.demo;

import java.util.List;
import onefrontdoor.partner.Partner;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.platform.engine.InformationGovernance;
import onefrontdoor.platform.engine.LeadProfessionals;
import onefrontdoor.platform.engine.ProcessOwners;
import onefrontdoor.platform.engine.SocialWorkers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Synthetic staff for the demonstration (domain, section 6.1); they never exist beside a real database. */
@Component
@DependsOn({"deskProvisioning", "informationGovernance", "partnerGroups"})
@Profile(DemoWithoutDatabase.PROFILE)
class DemoPeople implements InitializingBean {

    static final String PASSWORD = "one-front-door";

    static final List<Person> PEOPLE = List.of(
            new Person("cso1", "Casey", "ZZ-Cole", Desk.CUSTOMER_SUPPORT_OFFICER),
            new Person("dswm1", "Sam", "ZZ-Patel", Desk.DUTY_SOCIAL_WORK_MANAGER),
            new Person("dswm2", "Alex", "ZZ-Stone", Desk.DUTY_SOCIAL_WORK_MANAGER),
            new Person("dehm1", "Robin", "ZZ-Hart", Desk.DUTY_EARLY_HELP_MANAGER),
            new Person("dehm2", "Jules", "ZZ-Reed", Desk.DUTY_EARLY_HELP_MANAGER),
            new Person("edt1", "Kit", "ZZ-Night", Desk.EMERGENCY_DUTY_TEAM),
            new Person("tm1", "Dara", "ZZ-Field", Desk.TFSS_TEAM_MANAGER),
            new Person("da1", "Noa", "ZZ-Shaw", Desk.DOMESTIC_ABUSE_WORKER),
            new Person("hou1", "Ben", "ZZ-Lodge", Desk.HOUSING_WORKER),
            new Person("hos1", "Morgan", "ZZ-Lane", Desk.HEAD_OF_SERVICE),
            new Person("lp1", "Lou", "ZZ-Penn", LeadProfessionals.GROUP, LeadProfessionals.TITLE),
            new Person("lp2", "Max", "ZZ-Quill", LeadProfessionals.GROUP, LeadProfessionals.TITLE),
            new Person("csw1", "Tomi", "ZZ-Rowe", SocialWorkers.GROUP, SocialWorkers.TITLE),
            new Person("po1", "Pat", "ZZ-Flow", ProcessOwners.GROUP, ProcessOwners.TITLE),
            new Person("po2", "Uma", "ZZ-Chart", ProcessOwners.GROUP, ProcessOwners.TITLE),
            new Person("ig1", "Ira", "ZZ-Ledger", InformationGovernance.GROUP, InformationGovernance.TITLE),
            new Person("cc1", "Robin", "ZZ-Gale", Partner.group("childrens-centre"), "Partner: children's centre"));

    private final IdentityService identities;

    DemoPeople(IdentityService identities) {
        this.identities = identities;
    }

    record Person(String login, String firstName, String lastName, String group, String title) {

        Person(String login, String firstName, String lastName, Desk desk) {
            this(login, firstName, lastName, desk.group(), desk.title());
        }
    }

    @Override
    public void afterPropertiesSet() {
        PEOPLE.stream()
                .filter(person ->
                        identities.createUserQuery().userId(person.login()).count() == 0)
                .forEach(this::employ);
    }

    private void employ(Person person) {
        User user = identities.newUser(person.login());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        identities.createMembership(person.login(), person.group());
    }
}
