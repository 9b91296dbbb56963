package onefrontdoor.handover.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onefrontdoor.handover.NetworkDesk;
import onefrontdoor.handover.NetworkTable;
import onefrontdoor.shared.Actor;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The early help network: the page of those who run early help, and the lists for the meeting of the Collective, which may
 * leave the council. A senior officer sees the lists of the areas that they support (A13, B23, E42).
 */
@Controller
class NetworkPages {

    private static final String PAGE = "/desk/network";
    private static final String MEETING = PAGE + "/meeting";
    private static final Set<String> RUN_EARLY_HELP = Set.of("duty-early-help-manager", "head-of-service");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final NetworkDesk desk;
    private final MessageSource words;

    NetworkPages(NetworkDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    /** A month in figures and in words. */
    record Month(String value, String words) {

        static Month of(YearMonth month) {
            return new Month(month.toString(), MONTH.format(month));
        }
    }

    @GetMapping(PAGE)
    ModelAndView now(@RequestParam(defaultValue = "") String area, Authentication person) {
        if (!runsEarlyHelp(person)) {
            areasOf(person);
            return new ModelAndView("redirect:" + MEETING);
        }
        return page("handover/network", area, person)
                .addObject("view", desk.now(chosen(area, desk.areas()), new Actor(person.getName())));
    }

    @GetMapping(MEETING)
    ModelAndView meeting(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String area,
            Authentication person) {
        YearMonth wanted = wanted(month);
        return page("handover/meeting", area, person)
                .addObject("months", desk.months().stream().map(Month::of).toList())
                .addObject("month", Month.of(wanted))
                .addObject("smallest", desk.smallestCount())
                .addObject("tables", desk.during(wanted, chosen(area, areasOf(person))));
    }

    @GetMapping(MEETING + ".csv")
    ResponseEntity<String> table(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String area,
            Authentication person) {
        YearMonth wanted = wanted(month);
        List<NetworkTable> tables = desk.during(wanted, chosen(area, areasOf(person)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"early-help-network-" + wanted + ".csv\"")
                .body(new NetworkCsv(words).of(tables));
    }

    private ModelAndView page(String template, String area, Authentication person) {
        List<String> areas = areasOf(person);
        return new ModelAndView(template)
                .addObject("areas", areas)
                .addObject("area", areas.contains(area) ? area : "")
                .addObject("runsEarlyHelp", runsEarlyHelp(person));
    }

    /** One of the months on offer, or else the last whole one. */
    private YearMonth wanted(String month) {
        List<YearMonth> months = desk.months();
        return months.stream()
                .filter(one -> one.toString().equals(month))
                .findFirst()
                .orElse(months.get(0));
    }

    private static List<String> chosen(String area, List<String> areas) {
        return areas.contains(area) ? List.of(area) : areas;
    }

    private List<String> areasOf(Authentication person) {
        List<String> areas = runsEarlyHelp(person) ? desk.areas() : desk.supportedBy(new Actor(person.getName()));
        if (areas.isEmpty()) {
            throw new AccessDeniedException("The network is for those who run early help and for senior officers.");
        }
        return areas;
    }

    private static boolean runsEarlyHelp(Authentication person) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(RUN_EARLY_HELP::contains);
    }
}
