package onefrontdoor.stepchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.stepchange.Challenge;
import onefrontdoor.stepchange.ChallengeDesk;
import onefrontdoor.stepchange.DisagreementSheet;
import onefrontdoor.stepchange.LearningDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A form on which somebody disagrees, as it was sent; after a refusal everything typed stands in it again. */
record SaidAgainst(
        Reference contact,
        Challenge.From from,
        Actor by,
        Map<String, String> typed,
        @Nullable Refusal refused) {

    static SaidAgainst nothing(Reference contact, Challenge.From from, Actor by) {
        return new SaidAgainst(contact, from, by, Map.of(), null);
    }

    SaidAgainst sent(Map<String, String> fields) {
        return new SaidAgainst(contact, from, by, fields, null);
    }

    void raise(ChallengeDesk desk) {
        FormAnswers answers = new FormAnswers(by, Map.copyOf(typed));
        UUID decision = id("decision", "Choose the decision with which you disagree.");
        desk.raise(
                new ChallengeDesk.Request(id("request", "Open the page again."), contact, decision),
                Challenge.in(answers, from));
    }

    /** Only where the decision is one of those that this page offers: of a brother or sister none is. */
    void raise(ChallengeDesk desk, List<DisagreementSheet.Option> among) {
        boolean offered =
                among.stream().anyMatch(option -> option.decision().toString().equals(typed.get("decision")));
        sent(offered ? typed : Map.of()).raise(desk);
    }

    void withdraw(ChallengeDesk desk) {
        desk.withdraw(contact, id("disagreement", "There is no such disagreement of yours."), from.way(), by);
    }

    void learn(LearningDesk desk) {
        UUID disagreement = id("disagreement", "There is no such disagreement on this contact.");
        desk.write(contact, disagreement, new FormAnswers(by, Map.copyOf(typed)));
    }

    private UUID id(String field, String otherwise) {
        try {
            return UUID.fromString(typed.getOrDefault(field, ""));
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Refusal.Kind.INVALID, otherwise);
        }
    }

    /** Does what was asked and leads on, or shows the page again. */
    ModelAndView then(Runnable deed, String onwards, Function<SaidAgainst, ModelAndView> again) {
        try {
            deed.run();
            ModelAndView done = new ModelAndView("redirect:" + onwards);
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return again.apply(new SaidAgainst(contact, from, by, typed, refusal));
        }
    }

    /** A form that is mended keeps its number, so that it is one request however often it is sent. */
    ModelAndView on(ModelAndView page) {
        page.addObject("contact", contact.value())
                .addObject("typed", typed)
                .addObject("refusal", refused == null ? null : refused.getMessage())
                .addObject(
                        "fresh", typed.getOrDefault("request", UUID.randomUUID().toString()));
        page.setStatus(
                refused == null
                        ? HttpStatus.OK
                        : HttpStatus.valueOf(refused.kind().status()));
        return page;
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SaidAgainst " + from;
    }
}
