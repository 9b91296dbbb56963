package onefrontdoor.directory.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.TableLine;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.directory.UnmetNeeds;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What families needed and no service could give in the last year, for those who commission services (E42, SC31). */
@Controller
class UnmetNeedPages {

    private static final String HEAD = "day,need,district,level,cause,service\r\n";

    private final UnmetNeeds unmet;
    private final Directory directory;
    private final Clock clock;

    UnmetNeedPages(UnmetNeeds unmet, Directory directory, Clock clock) {
        this.unmet = unmet;
        this.directory = directory;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(String day, String need, String district, String level, String cause, String service) {

        private String asCsv() {
            return TableLine.of(Stream.of(day, need, district, level, cause, service));
        }
    }

    @GetMapping("/directory/keep/unmet")
    ModelAndView list() {
        return new ModelAndView("directory/unmet").addObject("lines", lines());
    }

    @GetMapping("/directory/keep/unmet.csv")
    ResponseEntity<String> table() {
        String body = lines().stream().map(Line::asCsv).collect(Collectors.joining("", HEAD, ""));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"unmet-need.csv\"")
                .body(body);
    }

    private List<Line> lines() {
        Instant aYearAgo =
                clock.instant().atZone(WorkingCalendar.LONDON).minusYears(1).toInstant();
        return unmet.since(aYearAgo).stream().map(this::line).toList();
    }

    private Line line(UnmetNeed need) {
        String service = need.service() == null
                ? ""
                : directory.find(need.service()).map(ServiceEntry::title).orElse("");
        LocalDate day = DutyWords.local(need.noticedAt()).toLocalDate();
        String level = need.level().replace("LEVEL_", "").toLowerCase(Locale.ROOT);
        return new Line(
                day.toString(),
                need.need(),
                need.district(),
                level,
                need.cause().name(),
                service);
    }
}
