package onefrontdoor.platform;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onefrontdoor.redesign.ModelSet;

/** The two folders that a command about models names, the models first. */
final class NamedFolders {

    /** Exit code of a command that was not understood. */
    static final int NOT_UNDERSTOOD = 2;

    private NamedFolders() {}

    /** What lies in them; nothing where they are not two or do not exist, and then it is said what to name. */
    static Optional<ModelSet> set(PrintStream out, String command, List<String> words) {
        List<Path> folders = words.stream()
                .filter(word -> !word.equals(command))
                .map(Path::of)
                .toList();
        if (folders.size() != 2 || !folders.stream().allMatch(Files::isDirectory)) {
            out.println("Name two folders that exist, the models first: " + command + " processes forms");
            return Optional.empty();
        }
        return Optional.of(ModelSet.in(folders.get(0), folders.get(1)));
    }

    /** The same for a command that also takes settings, such as {@code --spring.datasource.url=…}. */
    static Optional<ModelSet> setBesideSettings(PrintStream out, String command, String... words) {
        return set(
                out,
                command,
                List.of(words).stream().filter(word -> !word.startsWith("--")).toList());
    }
}
