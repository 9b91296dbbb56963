package onefrontdoor.frontdoor.web;

import java.util.List;
import java.util.Set;
import onefrontdoor.frontdoor.BesideCase;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.frontdoor.CaseView;
import onefrontdoor.frontdoor.Reader;
import onefrontdoor.frontdoor.ReadingRoom;
import onefrontdoor.frontdoor.RestrictionDesk;
import onefrontdoor.frontdoor.RestrictionSheets;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Everything about one contact on one page, for staff. */
@Controller
class CasePage {

    /** Who asks for extras for a family, and who decides. */
    private static final Set<String> SPENDERS = Set.of("tfss-team-manager", "head-of-service");

    /** Who sees everything about a contact, and so who disagrees with what. */
    private static final Set<String> SEES_DISAGREEMENTS = Set.of(
            "customer-support-officer",
            "duty-social-work-manager",
            "emergency-duty-team",
            "duty-early-help-manager",
            "head-of-service");

    /** Whoever decides about children whom early help asks social care to take on. */
    private static final Set<String> READS_EARLY_HELP =
            Set.of("duty-social-work-manager", "emergency-duty-team", "duty-early-help-manager", "head-of-service");

    private static final Set<String> STEPS_DOWN = Set.of("tfss-team-manager");

    /** Whoever keeps children who are with a service. */
    private static final Set<String> ENDS_WORK =
            Set.of("duty-early-help-manager", "tfss-team-manager", "head-of-service");

    /** The desks that open every plan; whoever leads one comes from its own page. */
    private static final Set<String> READS_PLANS = Set.of("duty-early-help-manager", "head-of-service");

    private final ReadingRoom readingRoom;
    private final CaseProgress progress;
    private final RestrictionSheets restrictions;
    private final ObjectProvider<BesideCase> beside;

    CasePage(
            ReadingRoom readingRoom,
            CaseProgress progress,
            RestrictionSheets restrictions,
            ObjectProvider<BesideCase> beside) {
        this.readingRoom = readingRoom;
        this.progress = progress;
        this.restrictions = restrictions;
        this.beside = beside;
    }

    @GetMapping("/contacts/{reference}")
    ModelAndView open(@PathVariable String reference, Authentication person) {
        Reader reader = ClosedRecord.reader(person);
        return RestrictedDoor.read(reference)
                .flatMap(found -> readingRoom.open(found, reader).map(view -> page(found, view, reader)))
                .orElseGet(Views::notFound);
    }

    /** The drawing of a process; it is the same for every contact and tells nothing about any. */
    @GetMapping("/desk/processes/{key:[A-Za-z]+}/{version:[1-9][0-9]{0,5}}")
    ResponseEntity<String> picture(@PathVariable String key, @PathVariable int version) {
        return progress.picture(key, version)
                .map(xml -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private List<String> beside(Reference reference) {
        return beside.orderedStream()
                .flatMap(source -> source.on(reference).stream())
                .toList();
    }

    private ModelAndView page(Reference reference, CaseView view, Reader reader) {
        ModelAndView page = new ModelAndView("case/page");
        page.addObject("view", view);
        page.addObject("mayAsk", reader.sitsAtOneOf(CaseActionPages.DECIDERS));
        page.addObject("mayDisagree", reader.sitsAtOneOf(SEES_DISAGREEMENTS));
        page.addObject("maySpend", reader.sitsAtOneOf(SPENDERS));
        page.addObject("mayStepDown", reader.sitsAtOneOf(STEPS_DOWN));
        page.addObject("mayEndWork", reader.sitsAtOneOf(ENDS_WORK));
        page.addObject("mayReadPlans", reader.sitsAtOneOf(READS_PLANS));
        page.addObject("mayRestrict", reader.sitsAtOneOf(RestrictionDesk.KEEPERS));
        page.addObject("mayReadAlong", reader.sitsAtOneOf(READS_EARLY_HELP));
        page.addObject("beside", beside(reference));
        page.addObject("restricted", restrictions.inWords(reference).orElse(null));
        return page;
    }
}
