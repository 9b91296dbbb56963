package onefrontdoor.consent;

import static onefrontdoor.consent.Demands.demand;
import static onefrontdoor.consent.Demands.said;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Person;
import onefrontdoor.family.PersonRegister;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Who may authorise sharing without agreement, and what they must say (INV03, Q05). */
@Component
class OverrideRules {

    private final SharingProperties plan;
    private final Recipients recipients;
    private final StaffList staff;
    private final PersonRegister register;

    OverrideRules(SharingProperties plan, Recipients recipients, StaffList staff, PersonRegister register) {
        this.plan = plan;
        this.recipients = recipients;
        this.staff = staff;
        this.register = register;
    }

    /** The desk that gives this person the authority. */
    String authorityOf(Actor by) {
        return staff.desksOf(by.id()).stream()
                .filter(plan.overriders()::contains)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "Only a duty social worker manager or the head of service decides on sharing without"
                                + " agreement. Ask one of them."));
    }

    boolean isAuthority(Actor person) {
        return !Collections.disjoint(staff.desksOf(person.id()), plan.overriders());
    }

    void check(SharingOverride override, Instant now) {
        demand(said(override.facts()), "Write down the facts you rely on.");
        demand(
                !override.recipients().isEmpty() && !override.recipients().contains(Recipients.FAMILY),
                "Name the agencies that get the information.");
        demand(!override.items().isEmpty(), "Choose what is shared.");
        demand(
                override.items().stream().noneMatch(item -> item.protection() == FieldClass.Protection.NEVER),
                "Who made contact as a member of the public is told to nobody.");
        demand(
                override.parents().informed() || said(override.parents().whyNot()),
                "Say why the parents are not informed.");
        demand(override.reviewAt().isAfter(now), "Choose a review date in the future.");
        checkGround(override);
    }

    private void checkGround(SharingOverride override) {
        switch (override.ground()) {
            case PREVENT_OR_DETECT_SERIOUS_CRIME ->
                demand(
                        override.recipients().stream()
                                .allMatch(agency -> recipients.kindOf(agency) == RecipientKind.POLICE),
                        "To prevent or detect serious crime, information goes to the police alone.");
            case CA2004_S16LA_DUTY -> checkDutyToShare(override);
            case SIGNIFICANT_HARM_CHILD,
                    SIGNIFICANT_HARM_ADULT,
                    VITAL_INTERESTS,
                    COURT_ORDER,
                    LEGAL_OBLIGATION,
                    OVERRIDING_PUBLIC_INTEREST -> {}
        }
    }

    /** A contact that came before the duty was in force keeps the law that it came under (SC33). */
    private void checkDutyToShare(SharingOverride override) {
        LocalDate from = plan.dutyToShareFrom();
        Optional<LocalDate> told = register.of(override.whose())
                .map(Person::toldAt)
                .map(moment -> LocalDate.ofInstant(moment, WorkingCalendar.LONDON));
        demand(
                from != null && told.filter(day -> !day.isBefore(from)).isPresent(),
                "The duty to share of the 2026 Act is not in force for this contact.");
        demand(
                said(override.balance()),
                "Weigh it up: say why not sharing would be more detrimental to the child than sharing.");
    }
}
