package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.FormView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What whoever chooses a destination is shown: the directory as it is now, and beside each child who declined it before. */
@Configuration(proxyBeanMethods = false)
class DestinationForm {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final CaseSheet caseSheet;
    private final ChildSheet childSheet;
    private final OfferedServices offered;
    private final DeclinedBefore declined;

    DestinationForm(
            CaseFiles files,
            DecisionBook decisions,
            CaseSheet caseSheet,
            ChildSheet childSheet,
            OfferedServices offered,
            DeclinedBefore declined) {
        this.files = files;
        this.decisions = decisions;
        this.caseSheet = caseSheet;
        this.childSheet = childSheet;
        this.offered = offered;
        this.declined = declined;
    }

    @Bean
    FormView decideDestinationForm() {
        return new CaseForm("decide-destination", files, caseSheet, (contact, children, viewer) -> {
            Map<String, Object> asked = new LinkedHashMap<>(offered.options());
            asked.put("matches", List.of());
            asked.put(
                    "children",
                    decisions.awaitingDestination(children).stream()
                            .map(this::question)
                            .toList());
            return CaseForm.Own.asking(asked);
        });
    }

    private Map<String, Object> question(Child child) {
        return childSheet.question(child, declined.inWords(child) + childSheet.proposedDestination(child));
    }
}
