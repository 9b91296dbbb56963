package onefrontdoor.directory.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.OpenReferralFeed;
import onefrontdoor.directory.OpenReferralFeed.Page;
import onefrontdoor.directory.ServicesSought;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public feed of the directory: read only, without a key (domain 3.6). */
@RestController
@RequestMapping(path = "/open-referral", produces = MediaType.APPLICATION_JSON_VALUE)
class OpenReferralController {

    private static final Map<String, String> ABOUT = Map.of(
            "version", "HSDS-UK-3.0",
            "profile", "https://open-referral-uk-profile.readthedocs.io/en/latest/",
            "openapi_url", "https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json");

    private static final String USUAL_PAGE = "50";

    private final OpenReferralFeed feed;

    OpenReferralController(OpenReferralFeed feed) {
        this.feed = feed;
    }

    @GetMapping({"", "/"})
    Map<String, String> about() {
        return ABOUT;
    }

    @GetMapping("/services")
    Page services(Wanted wanted) {
        return feed.services(wanted.sought(), wanted.number(), wanted.size());
    }

    @GetMapping("/services/{id}")
    JsonNode service(@PathVariable String id) {
        return feed.service(known(id));
    }

    @GetMapping("/taxonomies")
    Page taxonomies(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = USUAL_PAGE) int size) {
        return feed.taxonomies(page, size);
    }

    @GetMapping("/taxonomies/{id}")
    JsonNode taxonomy(@PathVariable String id) {
        return feed.taxonomy(known(id));
    }

    @GetMapping("/taxonomy_terms")
    Page terms(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = USUAL_PAGE) int size) {
        return feed.terms(page, size);
    }

    @GetMapping("/taxonomy_terms/{id}")
    JsonNode term(@PathVariable String id) {
        return feed.term(known(id));
    }

    @GetMapping("/service_at_locations")
    Page places(
            Wanted wanted,
            @RequestParam(required = false) @Nullable String postcode,
            @RequestParam(required = false) @Nullable Double proximity) {
        ServicesSought sought = wanted.sought();
        Optional<String> near = Wanted.said(postcode);
        near.ifPresent(where -> {
            if (proximity == null) {
                sought.near(where);
            } else {
                sought.within(where, proximity);
            }
        });
        return feed.places(sought, wanted.number(), wanted.size());
    }

    @GetMapping("/service_at_locations/{id}")
    JsonNode place(@PathVariable String id) {
        return feed.place(known(id));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "The directory holds nothing under this identifier.");
        }
    }
}
