/** The ways by which services and social care look at a request and answer it: private link, pages of partners, API. */
@NullMarked
package onefrontdoor.handover.web;

import org.jspecify.annotations.NullMarked;
