package onefrontdoor.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What everybody may read of a service. Of one whose place is secret only what is known to tell no place. */
final class PublishedService {

    private static final Set<String> TELLS_NO_PLACE = Set.of(
            "id",
            "organization_id",
            "name",
            "description",
            "url",
            "email",
            "status",
            "fees",
            "accreditations",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "assurer_email",
            "alert",
            "last_modified",
            "languages",
            "organization",
            "cost_options",
            "contacts",
            "attributes",
            ServiceEntry.LOCAL);
    private static final Set<String> WITHIN = Set.of(
            "id",
            "name",
            "description",
            "email",
            "website",
            "url",
            "code",
            "note",
            "option",
            "amount",
            "amount_description",
            "title",
            "phones",
            "number",
            "languages",
            "link_id",
            "link_type",
            "taxonomy_term_id",
            "taxonomy_term",
            "taxonomy",
            "taxonomy_id",
            "agency",
            "eligibility",
            "levels",
            "referral_route",
            "places",
            "waiting_days",
            "unborn",
            "confidential_address");

    private PublishedService() {}

    /** The service with everything nested in it. */
    static ObjectNode of(ServiceEntry entry) {
        ObjectNode service = entry.document().deepCopy();
        if (entry.isConfidential()) {
            service.retain(TELLS_NO_PLACE);
            service.forEach(PublishedService::keepNoPlace);
        }
        return service;
    }

    /** The service as in a list: fields with one value only. */
    static ObjectNode inList(ServiceEntry entry) {
        ObjectNode service = of(entry);
        List<String> lists = new ArrayList<>();
        service.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                lists.add(field.getKey());
            }
        });
        return service.remove(lists);
    }

    private static void keepNoPlace(JsonNode within) {
        if (within instanceof ObjectNode object) {
            object.retain(WITHIN);
        }
        within.forEach(PublishedService::keepNoPlace);
    }
}
