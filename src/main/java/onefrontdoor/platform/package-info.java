/** The wiring that makes one application of the modules: engine, security, clock, calendar and the answers to what goes wrong. */
@ApplicationModule
@NullMarked
package onefrontdoor.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
