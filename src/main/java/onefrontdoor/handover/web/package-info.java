/** The ways by which a service looks at a request and answers it: private link, pages of partners, API. */
@NullMarked
package onefrontdoor.handover.web;

import org.jspecify.annotations.NullMarked;
