/** The pages of information governance. */
@NullMarked
package onefrontdoor.audit.web;

import org.jspecify.annotations.NullMarked;
