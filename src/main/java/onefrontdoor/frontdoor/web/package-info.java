/** The door itself: the pages on which anyone makes contact, the page for somebody on the phone, and the interface for agencies. */
@NullMarked
package onefrontdoor.frontdoor.web;

import org.jspecify.annotations.NullMarked;
