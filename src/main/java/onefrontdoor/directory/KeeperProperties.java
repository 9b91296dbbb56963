package onefrontdoor.directory;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who keeps the entries of the directory right, and how they are asked.
 *
 * @param desk that keeps every entry for which nobody else is named
 * @param desks by the code of the agency whose services they keep
 * @param mostADay how many entries come before their keepers on one day
 * @param withinWorkingDays how long a keeper has to answer
 */
@ConfigurationProperties("onefrontdoor.directory.keeper")
record KeeperProperties(String desk, @DefaultValue Map<String, String> desks, int mostADay, int withinWorkingDays) {

    String of(ServiceEntry entry) {
        return entry.agency().map(desks::get).orElse(desk);
    }
}
