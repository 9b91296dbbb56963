/** The pages on which plans are seen, all of them or one's own. */
@NullMarked
package onefrontdoor.taf.web;

import org.jspecify.annotations.NullMarked;
