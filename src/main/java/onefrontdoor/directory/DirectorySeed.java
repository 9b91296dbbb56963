package onefrontdoor.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import onefrontdoor.shared.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Fills an empty directory from the document that the council names, by the way of any other import. */
@Component
class DirectorySeed implements ApplicationRunner {

    private final DirectoryProperties properties;
    private final DirectoryBook book;
    private final DirectoryImport importing;
    private final ResourceLoader files;

    DirectorySeed(DirectoryProperties properties, DirectoryBook book, DirectoryImport importing, ResourceLoader files) {
        this.properties = properties;
        this.book = book;
        this.importing = importing;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (properties.source().isBlank() || !book.isEmpty()) {
            return;
        }
        String document = files.getResource(properties.source()).getContentAsString(StandardCharsets.UTF_8);
        DirectoryImport.Outcome outcome = importing.take(document, Actor.SYSTEM);
        if (outcome.isRefused()) {
            throw new IllegalStateException("The directory cannot be filled from " + properties.source() + ": "
                    + String.join("; ", outcome.faults()));
        }
    }
}
