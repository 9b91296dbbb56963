package onefrontdoor.directory;

import java.util.List;

/**
 * A local area collaborative: partners who share what they have in one part of the borough (B35, B36).
 *
 * @param postcodes districts, such as SL1
 * @param seniorOfficer who supports it for the council's children, learning and skills directorate
 * @param socialCareContact its direct contact in social care
 */
public record LocalArea(String title, List<String> postcodes, String seniorOfficer, String socialCareContact) {}
