package onefrontdoor.application;

import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the application a database as production does: by address, before it starts, so that it is no demonstration. */
class DatabaseByAddress implements BeforeAllCallback {

    static final String NAME = "application";

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("spring.datasource.url", TestDatabase.address(NAME));
    }
}
