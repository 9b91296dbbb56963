package onefrontdoor.handover;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.Period;
import onefrontdoor.directory.DirectoryOnPaper;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the network is made of in tests, beside its tables. */
final class NetworkParts {

    private NetworkParts() {}

    static NetworkPlaces places(DirectoryOnPaper directory) {
        return new NetworkPlaces(directory, agencies(), words());
    }

    static Deadlines deadlines() {
        Deadlines deadlines = mock(Deadlines.class);
        when(deadlines.due(any(Timer.class), any(Instant.class)))
                .thenAnswer(asked -> asked.<Instant>getArgument(1).plus(Period.ofDays(2)));
        return deadlines;
    }

    private static AgenciesInWords agencies() {
        AgenciesInWords agencies = mock(AgenciesInWords.class);
        when(agencies.name(any())).thenAnswer(asked -> asked.getArgument(0));
        return agencies;
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("staff");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
