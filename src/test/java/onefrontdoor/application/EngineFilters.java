package onefrontdoor.application;

import jakarta.servlet.Filter;
import java.lang.reflect.Constructor;
import org.springframework.beans.BeanUtils;

/** The filters before the engine's web API, one at a time, so that a test can leave out the others. */
class EngineFilters {

    private static final String PACKAGE = "onefrontdoor.platform.security.";

    Filter routes() {
        return make("EngineRoutes");
    }

    Filter bodies() {
        return make("EngineBodies");
    }

    /** They are package-private to the platform and stay so. */
    private static Filter make(String name) {
        try {
            Constructor<?> constructor = Class.forName(PACKAGE + name).getDeclaredConstructor();
            return (Filter) BeanUtils.instantiateClass(constructor);
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(gone);
        }
    }
}
