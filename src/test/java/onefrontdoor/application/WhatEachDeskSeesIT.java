package onefrontdoor.application;

import static java.util.Map.entry;
import static onefrontdoor.consent.FieldClass.BASIC;
import static onefrontdoor.consent.FieldClass.NARRATIVE;
import static onefrontdoor.consent.FieldClass.POLICE_INFORMATION;
import static onefrontdoor.consent.FieldClass.PUBLIC_REFERRER_IDENTITY;
import static onefrontdoor.consent.FieldClass.SAFE_ADDRESS;
import static onefrontdoor.consent.FieldClass.THIRD_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.Overrides;
import onefrontdoor.frontdoor.AdviceDesk;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of information, on every form and page of a contact, before everybody who works here (P6, RB24, INV11, INV12). */
class WhatEachDeskSeesIT extends FrontDoorScenario {

    private static final Set<FieldClass> ALL = EnumSet.allOf(FieldClass.class);
    private static final Set<FieldClass> ALL_OF_THE_FAMILY =
            EnumSet.of(BASIC, NARRATIVE, SAFE_ADDRESS, THIRD_PARTY, POLICE_INFORMATION);

    /** Who sees what of a contact that nobody sent to a service. */
    private static final Map<String, Set<FieldClass>> DESKS = new TreeMap<>(Map.ofEntries(
            entry("cso1", EnumSet.complementOf(EnumSet.of(PUBLIC_REFERRER_IDENTITY))),
            entry("dswm1", ALL),
            entry("dehm1", ALL),
            entry("edt1", ALL),
            entry("hos1", ALL),
            entry("daw1", ALL_OF_THE_FAMILY),
            entry("hou1", EnumSet.of(BASIC, NARRATIVE)),
            entry("tm1", EnumSet.noneOf(FieldClass.class)),
            entry("ig1", EnumSet.noneOf(FieldClass.class))));

    /** What the form of a task shows besides to whomever it is given. */
    private static final Map<String, Set<FieldClass>> TASKS = Map.ofEntries(
            entry("write-assessment", Set.of()),
            entry("check-quality", Set.of()),
            entry("review-unfinished-assessment", Set.of()),
            entry("give-advice", Set.of()),
            entry("decide-family-support", Set.of()),
            entry("allocate-lead-professional", Set.of()),
            entry("write-up-review", Set.of()),
            entry("decide-closing", Set.of()),
            entry("check-after-closing", Set.of()),
            entry("look-at-plan", Set.of()),
            entry("ask-family", ALL_OF_THE_FAMILY),
            entry("pass-on-adult-concern", ALL_OF_THE_FAMILY));

    private static final List<String> PAGES =
            List.of("", "/people", "/agreement", "/sharing", "/budget", "/step-down", "/work-ended", "/moving");

    @Autowired
    private List<FormView> forms;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AdviceDesk advice;

    @Autowired
    private Overrides overrides;

    private final List<String> leaks = new ArrayList<>();
    private final Map<FieldClass, Integer> shown = new TreeMap<>();
    private int cells;

    private List<ClassifiedContacts.Planted> contacts;

    @BeforeEach
    void everyKindOfContact() {
        contacts = new ClassifiedContacts(database, advice, overrides)
                .plant(told -> received(told, Channel.PUBLIC_PAGE).reference().value());
    }

    @AfterEach
    void nobodySignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void onlyWhatTheDeskOrItsTaskNeedsIsOnAForm() {
        for (FormView form : aboutContacts()) {
            DESKS.forEach((login, sees) -> {
                Set<FieldClass> allowed = EnumSet.noneOf(FieldClass.class);
                allowed.addAll(sees);
                allowed.addAll(TASKS.getOrDefault(form.form(), ALL));
                contacts.forEach(
                        planted -> look(login + " " + form.form(), open(form, login, planted), planted, allowed));
            });
        }

        assertThat(forms).hasSizeGreaterThan(12);
        report("forms");
    }

    @Test
    void onlyWhatTheDeskNeedsIsOnAPage() {
        DESKS.forEach((login, sees) -> {
            Caller person = new Caller(port);
            person.submit("/sign-in", "/sign-in", Map.of("username", login, "password", Staff.PASSWORD));
            contacts.forEach(planted -> {
                PAGES.forEach(page -> {
                    String path = "/contacts/" + planted.reference() + page;
                    look(login + " " + page, person.get(path).body(), planted, sees);
                });
                look(login + " search", searched(person, planted), planted, sees);
            });
        });

        report("pages");
    }

    private void report(String where) {
        System.out.printf("P6: %d cells on %s, leaks %d, shown %s%n", cells, where, leaks.size(), shown);
        assertThat(leaks).isEmpty();
        assertThat(shown).containsOnlyKeys(ALL).allSatisfy((kind, times) -> assertThat(times)
                .isGreaterThan(3));
    }

    private void look(String where, String body, ClassifiedContacts.Planted planted, Set<FieldClass> allowed) {
        planted.canaries().forEach((canary, kind) -> {
            cells++;
            if (body.contains(canary)) {
                shown.merge(kind, 1, Integer::sum);
                if (!allowed.contains(kind)) {
                    leaks.add(where + " shows " + canary + ", " + kind);
                }
            }
        });
    }

    private String searched(Caller person, ClassifiedContacts.Planted planted) {
        return person.get("/contacts/search").statusCode() == 200
                ? person.submit("/contacts/search", "/contacts/search", Map.of("reference", planted.reference()))
                        .body()
                : "";
    }

    /** One form is about a service of the directory, and knows no contact. */
    private List<FormView> aboutContacts() {
        return forms.stream()
                .filter(form -> !form.form().equals("confirm-entry"))
                .toList();
    }

    private String open(FormView form, String login, ClassifiedContacts.Planted planted) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(login, "", Staff.deskOf(login)));
        Optional<String> subject = Optional.ofNullable(planted.subjects().get(form.form()));
        Optional<String> plan = subject.filter(about -> about.startsWith("P-"));
        OpenedTask task = new OpenedTask(
                new Reference(plan.orElse(planted.reference())),
                new Actor(login),
                plan.isPresent() ? Optional.empty() : subject);
        return transaction.execute(running -> written(form.open(task)));
    }

    private static String written(Map<String, Object> shown) {
        try {
            return new ObjectMapper().writeValueAsString(shown);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
