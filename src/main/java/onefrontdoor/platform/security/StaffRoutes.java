package onefrontdoor.platform.security;

import onefrontdoor.frontdoor.RestrictionDesk;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.platform.engine.InformationGovernance;
import onefrontdoor.platform.engine.LeadProfessionals;
import onefrontdoor.platform.engine.ProcessOwners;
import onefrontdoor.platform.engine.SocialWorkers;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Where staff may go, by their desks; everything that no line here opens stays shut (P10). */
final class StaffRoutes {

    /** Tasklist, and the network, to which senior officers come who sit at no desk; its page knows whom it lets in. */
    private static final String[] OF_ALL_STAFF = {
        "/camunda/app/tasklist/**",
        "/camunda/assets/**",
        "/camunda/lib/**",
        "/camunda/api/**",
        "/desk/network",
        "/desk/network/*"
    };

    private static final String[] DECIDERS = {
        Desk.DUTY_SOCIAL_WORK_MANAGER.group(), Desk.DUTY_EARLY_HELP_MANAGER.group(), Desk.HEAD_OF_SERVICE.group()
    };

    /** Desks that see everything about a contact; a challenge says who made it and what they know. */
    private static final String[] SEES_DISAGREEMENTS = {
        Desk.CUSTOMER_SUPPORT_OFFICER.group(),
        Desk.DUTY_SOCIAL_WORK_MANAGER.group(),
        Desk.EMERGENCY_DUTY_TEAM.group(),
        Desk.DUTY_EARLY_HELP_MANAGER.group(),
        Desk.HEAD_OF_SERVICE.group()
    };

    /** Managers of those who decide; officers read what was learnt. */
    private static final String[] LEARNS_FROM_DISAGREEMENTS = {
        Desk.DUTY_SOCIAL_WORK_MANAGER.group(), Desk.DUTY_EARLY_HELP_MANAGER.group(), Desk.HEAD_OF_SERVICE.group()
    };

    /** Whoever decides about children whom early help asks social care to take on. */
    private static final String[] READS_EARLY_HELP = {
        Desk.DUTY_SOCIAL_WORK_MANAGER.group(),
        Desk.EMERGENCY_DUTY_TEAM.group(),
        Desk.DUTY_EARLY_HELP_MANAGER.group(),
        Desk.HEAD_OF_SERVICE.group()
    };

    private static final String[] KEEPERS_OF_LISTS = RestrictionDesk.KEEPERS.toArray(String[]::new);

    private static final String[] ASSESSORS = {
        LeadProfessionals.GROUP, Desk.DUTY_EARLY_HELP_MANAGER.group(), Desk.TFSS_TEAM_MANAGER.group()
    };

    private static final String[] KEEPERS_OF_THE_DIRECTORY = {
        Desk.DUTY_EARLY_HELP_MANAGER.group(), Desk.HEAD_OF_SERVICE.group()
    };

    private static final String[] DUTY_PAGES = {
        "/desk/rota/**",
        "/desk/hand-over/**",
        "/desk/alerts/**",
        "/desk/authorisations",
        "/desk/agreements",
        "/desk/cover",
        "/directory",
        "/directory/services/*",
        "/directory/reviews/*"
    };

    /** Whom a plan opens to is decided behind it, plan by plan. */
    private static final String[] PLANS = {"/plans", "/plans/**"};

    /** What each page asks of whoever sends a form is decided behind it, person by person. */
    private static final String[] CASE_PAGES = {
        "/contacts/search",
        "/contacts/break-glass",
        "/contacts/*/information",
        "/contacts/*/urgency",
        "/contacts/*/people/**",
        "/contacts/*/agreement/**",
        "/contacts/*/sharing/**"
    };

    private static final String[] READ_AT_EVERY_DESK = {
        "/contacts/*", "/desk/processes/*/*", "/desk/numbers", "/desk/numbers.json", "/webjars/chart.js/**"
    };

    /** Whom an assessment opens to is decided behind it, family by family. */
    private static final String[] ASSESSMENTS = {"/assessments", "/assessments/**"};

    private static final String[] BUDGET_PAGES = {"/contacts/*/budget", "/desk/budget", "/desk/budget.csv"};

    private static final String[] SPENDERS = {Desk.TFSS_TEAM_MANAGER.group(), Desk.HEAD_OF_SERVICE.group()};

    private static final String[] ENDS_WORK = {
        Desk.DUTY_EARLY_HELP_MANAGER.group(), Desk.TFSS_TEAM_MANAGER.group(), Desk.HEAD_OF_SERVICE.group()
    };
    /** What a social worker asks of early help, and its answers; nothing else of the front door (RB32). */
    private static final String[] STEP_DOWNS = {"/step-downs", "/step-downs/**"};

    /** A style sheet that the pages of partners share with those of staff. */
    private static final String PARTNERS_STYLE = "/staff/staff.css";

    private StaffRoutes() {}

    static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/desk/contacts/**").hasAuthority(Desk.CUSTOMER_SUPPORT_OFFICER.group());
        openRecords(requests);
        requests.requestMatchers("/plans/import", "/plans/import/**").hasAuthority(Desk.HEAD_OF_SERVICE.group());
        requests.requestMatchers(DUTY_PAGES).hasAnyAuthority(Desk.groups());
        requests.requestMatchers(PLANS).access((person, to) -> is(WhoSignedIn.isAtWork(person.get())));
        requests.requestMatchers("/directory/keep/**").hasAnyAuthority(KEEPERS_OF_THE_DIRECTORY);
        requests.requestMatchers(HttpMethod.GET, PARTNERS_STYLE).authenticated();
        requests.requestMatchers(HttpMethod.GET, "/staff/**")
                .access((person, to) ->
                        is(WhoSignedIn.isAtWork(person.get()) || WhoSignedIn.ownsFlowsOnly(person.get())));
        requests.requestMatchers("/partner", "/partner/**")
                .access((person, to) -> is(WhoSignedIn.isPartner(person.get())));
        requests.requestMatchers(HttpMethod.GET, READ_AT_EVERY_DESK).hasAnyAuthority(Desk.groups());
        openElsewhere(requests);
    }

    private static void openElsewhere(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(STEP_DOWNS).hasAuthority(SocialWorkers.GROUP);
        requests.requestMatchers(ASSESSMENTS).hasAnyAuthority(ASSESSORS);
        requests.requestMatchers("/information-governance", "/information-governance/exceptions")
                .hasAuthority(InformationGovernance.GROUP);
        requests.requestMatchers("/models", "/models/**").hasAuthority(ProcessOwners.GROUP);
        requests.requestMatchers("/home").authenticated();
        requests.requestMatchers(OF_ALL_STAFF).access((person, to) -> is(WhoSignedIn.isStaff(person.get())));
        requests.requestMatchers("/camunda/**").hasAuthority(Groups.CAMUNDA_ADMIN);
        requests.anyRequest().denyAll();
    }

    private static void openRecords(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/contacts/*/advice").hasAnyAuthority(DECIDERS);
        requests.requestMatchers("/contacts/*/restriction/**").hasAnyAuthority(KEEPERS_OF_LISTS);
        requests.requestMatchers(HttpMethod.POST, "/contacts/*/budget/**").hasAuthority(Desk.TFSS_TEAM_MANAGER.group());
        requests.requestMatchers("/contacts/*/disagreement/learning").hasAnyAuthority(LEARNS_FROM_DISAGREEMENTS);
        requests.requestMatchers("/contacts/*/disagreement", "/contacts/*/disagreement/*")
                .hasAnyAuthority(SEES_DISAGREEMENTS);
        requests.requestMatchers(HttpMethod.GET, "/contacts/*/brought-along").hasAnyAuthority(READS_EARLY_HELP);
        requests.requestMatchers("/desk/disagreements").hasAuthority(Desk.HEAD_OF_SERVICE.group());
        requests.requestMatchers("/contacts/*/step-down").hasAuthority(Desk.TFSS_TEAM_MANAGER.group());
        requests.requestMatchers("/contacts/*/work-ended", "/contacts/*/moving", "/contacts/*/moving/stays")
                .hasAnyAuthority(ENDS_WORK);
        requests.requestMatchers(HttpMethod.GET, BUDGET_PAGES).hasAnyAuthority(SPENDERS);
        requests.requestMatchers(CASE_PAGES).hasAnyAuthority(Desk.groups());
    }

    private static AuthorizationDecision is(boolean granted) {
        return new AuthorizationDecision(granted);
    }
}
