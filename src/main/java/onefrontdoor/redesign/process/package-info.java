/** What a model, a form and a decision table may say: every rule by which a redesign is checked. */
@NamedInterface("check")
@NullMarked
package onefrontdoor.redesign.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
