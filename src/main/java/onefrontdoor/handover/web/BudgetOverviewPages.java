package onefrontdoor.handover.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.handover.BudgetLine;
import onefrontdoor.handover.BudgetReadingDesk;
import onefrontdoor.handover.BudgetWords;
import onefrontdoor.handover.BudgetYear;
import onefrontdoor.shared.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the budget of a year stands, what it achieved, and which requests wait for somebody; names nobody (E39). */
@Controller
class BudgetOverviewPages {

    private static final String HEAD = "year,kind,asked,approved,committed,spent,achieved,partly,not achieved\r\n";

    /** A year that cannot be is answered with the one that runs. */
    private static final int EARLIEST = 2000;

    private static final int LATEST = 2999;

    private final BudgetReadingDesk reading;
    private final BudgetWords words;

    BudgetOverviewPages(BudgetReadingDesk reading, BudgetWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** A request that waits, with the day by which it is due. */
    record Due(BudgetReadingDesk.Waiting waiting, String day) {}

    @GetMapping("/desk/budget")
    ModelAndView overview(@RequestParam(defaultValue = "0") int year, Authentication person) {
        BudgetYear shown = year(year);
        return new ModelAndView("budget/overview")
                .addObject("year", shown)
                .addObject("now", words.now())
                .addObject("found", reading.of(shown))
                .addObject("waiting", waiting(new Actor(person.getName())));
    }

    private List<Due> waiting(Actor reader) {
        return reading.waiting(reader).stream()
                .map(waiting -> new Due(waiting, words.day(waiting.due())))
                .toList();
    }

    @GetMapping("/desk/budget.csv")
    ResponseEntity<String> table(@RequestParam(defaultValue = "0") int year) {
        BudgetYear shown = year(year);
        String body = reading.of(shown).lines().stream()
                .map(line -> csv(shown, line))
                .collect(Collectors.joining("", HEAD, ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"budget.csv\"")
                .body(body);
    }

    private static String csv(BudgetYear year, BudgetLine line) {
        return Stream.of(
                        year,
                        '"' + line.kind().replace("\"", "\"\"") + '"',
                        line.asked(),
                        line.approved(),
                        line.committed().plain(),
                        line.spent().plain(),
                        line.achieved(),
                        line.partly(),
                        line.notAchieved())
                .map(Object::toString)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private BudgetYear year(int asked) {
        return asked < EARLIEST || asked > LATEST ? words.now() : new BudgetYear(asked);
    }
}
