/** What a redesign would have made of past contacts: what is known of them, what a replay finds, and how two of them differ. */
@NamedInterface("what-if")
@NullMarked
package onefrontdoor.redesign.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
