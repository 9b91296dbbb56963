package onefrontdoor.handover.web;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.handover.AgencyDesk;
import onefrontdoor.handover.AgencyDesk.OnBehalf;
import onefrontdoor.handover.AnswerDesk;
import onefrontdoor.handover.Enquiry;
import onefrontdoor.handover.Reply;
import onefrontdoor.partner.Partners;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people of a service that has users answer: they hold no task of ours and reach no list of ours. */
@Controller
@RequestMapping("/partner/requests")
class PartnerRequestPages {

    private static final String PATH = "/partner/requests/";

    private final Partners partners;
    private final AgencyDesk desk;

    PartnerRequestPages(Partners partners, AgencyDesk desk) {
        this.partners = partners;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Principal person) {
        return of(person)
                .map(agency -> new ModelAndView("service-request/list").addObject("requests", desk.open(agency)))
                .orElseGet(PartnerRequestPages::notFound);
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id, Principal person) {
        return page(id, Map.of(), person).orElseGet(PartnerRequestPages::notFound);
    }

    @PostMapping("/{id}")
    ModelAndView answer(@PathVariable UUID id, @RequestParam Map<String, String> typed, Principal person) {
        try {
            return of(person).map(agency -> answered(id, typed, agency)).orElseGet(PartnerRequestPages::notFound);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            return page(id, typed, person)
                    .map(page -> page.addObject("refusal", refusal.getMessage()))
                    .map(page -> RequestView.withStatus(page, HttpStatus.UNPROCESSABLE_ENTITY))
                    .orElseGet(PartnerRequestPages::notFound);
        }
    }

    private ModelAndView answered(UUID id, Map<String, String> typed, OnBehalf agency) {
        FormAnswers answers = new FormAnswers(agency.by(), Map.copyOf(typed));
        if (RequestView.isQuestion(typed)) {
            return RequestView.asked(desk.ask(id, agency, Enquiry.in(answers, Reply.Way.PAGE)), PATH + id);
        }
        Reply reply = Reply.in(answers, Reply.Way.PAGE);
        return RequestView.answered(desk.answer(id, agency, reply).facts()).addObject("signedIn", true);
    }

    private Optional<ModelAndView> page(UUID id, Map<String, String> typed, Principal person) {
        Optional<AnswerDesk.Preview> preview = of(person).flatMap(agency -> desk.look(id, agency));
        return preview.map(shown -> RequestView.of(shown, PATH + id, typed));
    }

    /** Their own agency, asked for again each time. */
    private Optional<OnBehalf> of(Principal person) {
        return partners.partner(new Actor(person.getName()))
                .map(partner -> new OnBehalf(partner.agency(), partner.by()));
    }

    private static ModelAndView notFound() {
        return new ModelAndView("partner/absent", HttpStatus.NOT_FOUND)
                .addObject("correlationId", MDC.get("correlationId"));
    }
}
