package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.consent.OverrideStanding;
import onefrontdoor.consent.OverrideStory;
import onefrontdoor.consent.SharingDecision;
import onefrontdoor.consent.SharingOverride;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** Overrides and decisions on sharing in words. */
@Component
class AuthorisationSheet {

    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final Clock clock;

    AuthorisationSheet(AgenciesInWords agencies, StaffWords words, Clock clock) {
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /** @param names of the people on the contact by their place on it */
    AuthorisationView.Authorised authorised(OverrideStory story, Map<String, String> names, Actor viewer) {
        OverrideStanding standing = story.standing();
        String place = standing.whose().place();
        return new AuthorisationView.Authorised(
                standing.id(),
                state(standing),
                stands(standing),
                names.getOrDefault(place, place),
                words.of(standing.ground()),
                details(story),
                story.steps().stream().map(this::step).toList(),
                standing.awaitsSignature(clock.instant())
                        && !standing.authorisedBy().equals(viewer));
    }

    private AuthorisationView.State state(OverrideStanding standing) {
        Instant now = clock.instant();
        if (standing.ended()) {
            return AuthorisationView.State.ENDED;
        }
        if (!standing.isInForce(now)) {
            return AuthorisationView.State.LAPSED;
        }
        return standing.awaitsSignature(now) ? AuthorisationView.State.PROVISIONAL : AuthorisationView.State.IN_FORCE;
    }

    /** How it stands, in a sentence. */
    String stands(OverrideStanding standing) {
        Instant due = standing.signatureDue();
        return words.sentence(
                "consent.override." + state(standing),
                words.dayOf(standing.reviewAt()),
                due == null ? "" : words.of(due));
    }

    /** One that somebody has to look at, without a name. */
    AuthorisationsToReview.Waiting waiting(OverrideStanding standing) {
        return new AuthorisationsToReview.Waiting(
                standing.whose().contact().value(),
                standing.whose().place(),
                words.of(standing.ground()),
                words.sentence("consent.step.by", standing.authorisedBy().id(), words.of(standing.authorisedAt())),
                stands(standing));
    }

    private List<Detail> details(OverrideStory story) {
        SharingOverride told = story.told();
        return new Details(words)
                .with("facts", told.facts())
                .with("level", told.level())
                .agencies("recipients", told.recipients())
                .with("items", told.items())
                .with("parents", parents(told.parents()))
                .with("balance", told.balance())
                .with("review", words.dayOf(story.standing().reviewAt()))
                .with("authorised", authorised(story))
                .lines();
    }

    private String authorised(OverrideStory story) {
        OverrideStanding standing = story.standing();
        return words.sentence(
                "consent.authorised",
                standing.authorisedBy().id(),
                words.coded("Desk", story.desk()),
                words.of(standing.authorisedAt()));
    }

    private String parents(SharingOverride.Parents parents) {
        return parents.informed()
                ? words.sentence("consent.parents.told")
                : words.sentence("consent.parents.not-told", parents.whyNot());
    }

    private Detail step(OverrideStory.Step step) {
        String by = words.sentence("consent.step.by", step.by().id(), words.of(step.at()));
        String said = step.event().words();
        return new Detail(words.of(step.event().kind()), said == null ? by : by + " " + said);
    }

    AuthorisationView.Decided decided(SharingDecision decision, Map<String, String> names) {
        String place = decision.request().whose().place();
        return new AuthorisationView.Decided(
                words.of(decision.decidedAt()),
                decision.mayShare(),
                names.getOrDefault(place, place),
                agencies.name(decision.request().withWhom()),
                decision.ruling().reason(),
                details(decision));
    }

    private List<Detail> details(SharingDecision decision) {
        Details details = new Details(words)
                .with("sharing", decision.ruling().sharing())
                .with("rule", decision.ruling().rule())
                .with("basis", decision.ruling().lawfulBasis())
                .with("purpose", decision.request().purpose())
                .with("level", decision.request().level())
                .with("next", decision.ruling().nextStep())
                .with("relied-on", decision.override() == null ? null : words.sentence("consent.relied-on"))
                .with("asked", words.who(decision.askedBy().id()));
        decision.parts()
                .forEach(part -> details.with(
                        part.given() ? "given" : "kept", words.of(part.fieldClass()) + ": " + part.reason()));
        return details.lines();
    }
}
