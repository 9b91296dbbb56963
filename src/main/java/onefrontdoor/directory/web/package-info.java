/** The pages of the duty rota. */
@NullMarked
package onefrontdoor.directory.web;

import org.jspecify.annotations.NullMarked;
