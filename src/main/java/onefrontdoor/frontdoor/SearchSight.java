package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** What somebody sees of the contacts that a search finds; a service finds those of which it is told more than the least. */
@Component
class SearchSight {

    private final CaseFiles files;
    private final Confidence confidence;

    SearchSight(CaseFiles files, Confidence confidence) {
        this.files = files;
        this.confidence = confidence;
    }

    /** In the same order; what is not for them is left out. */
    Map<String, Sight> of(List<String> references, Actor viewer) {
        Sight everywhere = confidence.everywhere(viewer);
        Map<String, Sight> seen = new LinkedHashMap<>();
        for (String reference : references) {
            Sight sight =
                    everywhere.everyChild() ? everywhere : confidence.of(files.of(new Reference(reference)), viewer);
            if (everywhere.everyChild() || sight.shows(FieldClass.NARRATIVE)) {
                seen.put(reference, sight);
            }
        }
        return seen;
    }
}
