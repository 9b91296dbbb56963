package onefrontdoor.directory;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Agencies as the council configures them; a key is kept only as its SHA-256 in hexadecimal. */
@ConfigurationProperties("onefrontdoor")
record AgencyProperties(@DefaultValue List<Entry> agencies) {

    record Entry(String code, String name, String sourceCode, String keySha256) {

        Agency agency() {
            return new Agency(code, name, sourceCode);
        }
    }
}
