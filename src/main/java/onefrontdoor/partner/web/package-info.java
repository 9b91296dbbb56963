/** The pages of partner agencies. */
@NullMarked
package onefrontdoor.partner.web;

import org.jspecify.annotations.NullMarked;
