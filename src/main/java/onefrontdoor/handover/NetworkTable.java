package onefrontdoor.handover;

import java.util.List;

/**
 * One list of the early help network in words and counts; it names nobody.
 *
 * @param key of its title
 * @param columns keys of their headings
 */
public record NetworkTable(String key, List<String> columns, List<List<String>> rows) {}
