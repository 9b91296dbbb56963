package onefrontdoor.frontdoor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.consent.SharingFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The agencies that may be told of a family, as the council configures them. */
@Component
@NamedInterface("sending")
public class AgenciesInWords {

    private final Set<String> services = new LinkedHashSet<>();
    private final SharingFile file;
    private final StaffWords words;

    AgenciesInWords(
            @Value("${onefrontdoor.sharing.services-in-statement}") List<String> inStatement,
            @Value("${onefrontdoor.step-down.services}") List<String> stepDown,
            SharingFile file,
            StaffWords words) {
        this.file = file;
        this.words = words;
        services.addAll(inStatement);
        Arrays.stream(Destination.values())
                .map(Destination::agency)
                .flatMap(Optional::stream)
                .forEach(services::add);
        services.addAll(stepDown);
    }

    /** Every agency: the services that help early first, then those that protect. */
    public Set<String> codes() {
        Set<String> all = new LinkedHashSet<>(services);
        all.addAll(file.protectingAgencies());
        return all;
    }

    List<Option> options() {
        return codes().stream().map(code -> new Option(code, name(code))).toList();
    }

    /** The name of an agency, or its code in words. */
    public String name(String code) {
        return words.coded("Agency", code);
    }
}
