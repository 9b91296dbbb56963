package onefrontdoor.taf;

import java.util.UUID;

/** Tells the process of an import that a file was received. */
public interface LegacyProcess {

    void fileReceived(UUID file);
}
