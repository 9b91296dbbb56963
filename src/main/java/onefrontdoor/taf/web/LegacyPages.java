package onefrontdoor.taf.web;

import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.LegacyImport;
import onefrontdoor.taf.LegacyReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the head of service takes over the records of the earlier system; the file is read and not kept. */
@Controller
class LegacyPages {

    private static final String PATH = "/plans/import";
    private static final int ALL = Integer.MAX_VALUE;

    private final LegacyImport imports;
    private final MessageSource words;

    LegacyPages(LegacyImport imports, MessageSource words) {
        this.imports = imports;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView ask() {
        return page(null, null);
    }

    @PostMapping(PATH + "/look")
    ModelAndView look(@RequestParam MultipartFile file) throws IOException {
        try {
            return page(imports.look(file.getBytes()), null);
        } catch (Refusal refused) {
            return refused(refused);
        }
    }

    @PostMapping(PATH + "/look.csv")
    Object lookAtAll(@RequestParam MultipartFile file) throws IOException {
        try {
            return table(imports.look(file.getBytes()));
        } catch (Refusal refused) {
            return refused(refused);
        }
    }

    @PostMapping(PATH)
    ModelAndView take(@RequestParam MultipartFile file, Principal person) throws IOException {
        try {
            UUID number = imports.take(file.getBytes(), new Actor(person.getName()));
            ModelAndView done = new ModelAndView("redirect:" + PATH + "/" + number);
            done.setStatus(HttpStatus.SEE_OTHER);
            return done;
        } catch (Refusal refused) {
            return refused(refused);
        }
    }

    @GetMapping(PATH + "/{number:[0-9a-f-]{36}}")
    ModelAndView report(@PathVariable UUID number, Principal person) {
        return new ModelAndView("plans/import-report", "report", report(number, person, LegacyImport.MOST))
                .addObject("number", number)
                .addObject("most", LegacyImport.MOST);
    }

    @GetMapping(PATH + "/{number:[0-9a-f-]{36}}/rows.csv")
    ResponseEntity<String> rows(@PathVariable UUID number, Principal person) {
        return table(report(number, person, ALL));
    }

    private LegacyReport report(UUID number, Principal person, int most) {
        return imports.report(number, new Actor(person.getName()), most);
    }

    private ResponseEntity<String> table(LegacyReport report) {
        String head = words.getMessage("legacy.table-head", null, Locale.UK) + "\r\n";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-report.csv\"")
                .body(report.asCsv(head));
    }

    private static ModelAndView refused(Refusal refused) {
        ModelAndView page = page(null, refused.getMessage());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView page(@Nullable LegacyReport report, @Nullable String refusal) {
        return new ModelAndView("plans/import")
                .addObject("report", report)
                .addObject("refusal", refusal)
                .addObject("most", LegacyImport.MOST);
    }
}
