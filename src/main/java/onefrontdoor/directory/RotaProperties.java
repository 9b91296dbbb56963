package onefrontdoor.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The desks and the services that staff them, as the council configures them (A20, E43). */
@ConfigurationProperties("onefrontdoor.rota")
record RotaProperties(List<DutyDesk> desks, List<String> services) {

    Optional<DutyDesk> desk(String code) {
        return desks.stream().filter(desk -> desk.code().equals(code)).findFirst();
    }
}
