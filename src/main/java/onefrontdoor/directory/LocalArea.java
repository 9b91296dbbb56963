package onefrontdoor.directory;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A local area collaborative: partners who share what they have in one part of the borough (B35, B36).
 *
 * @param postcodes districts, such as SL1
 * @param seniorOfficer who supports it for the council's children, learning and skills directorate
 * @param socialCareContact its direct contact in social care
 * @param seniorOfficerLogin user id with which the senior officer sees the lists of this area; empty for none (A13)
 */
public record LocalArea(
        String title,
        List<String> postcodes,
        String seniorOfficer,
        String socialCareContact,
        @DefaultValue("") String seniorOfficerLogin) {

    public boolean isSupportedBy(String login) {
        return !login.isEmpty() && login.equals(seniorOfficerLogin);
    }
}
