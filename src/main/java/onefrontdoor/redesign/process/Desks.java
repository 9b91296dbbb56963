package onefrontdoor.redesign.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The groups of people who can be given work, from {@code desks.properties}. */
final class Desks {

    private Desks() {}

    static Set<String> known() {
        Properties desks = new Properties();
        try (InputStream file = Objects.requireNonNull(Desks.class.getResourceAsStream("/desks.properties"))) {
            desks.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The desks cannot be read.", unreadable);
        }
        return new TreeSet<>(desks.stringPropertyNames());
    }
}
