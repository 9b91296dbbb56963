package onefrontdoor.redesign.process;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.redesign.ModelSet;

/**
 * One unsafe change of our own models, and all that is to be said of it.
 *
 * @param pattern what is changed, as a regular expression that fits once at least
 * @param into what it becomes
 * @param says the one finding, after the name of the file
 */
record Broken(String file, String pattern, String into, String says) {

    ModelSet in(ModelSet ours) {
        String text = ours.files().get(file);
        String broken = text.replaceAll("(?s)" + pattern, into);
        assertThat(broken).as("nothing was broken").isNotEqualTo(text);
        return ours.with(file, broken);
    }

    String sentence() {
        return file + ", " + says;
    }

    @Override
    public String toString() {
        return says;
    }
}
