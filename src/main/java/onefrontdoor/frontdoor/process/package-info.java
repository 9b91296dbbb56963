/** Where the triage processes meet the front door: one delegate a task, and the engine's side of what the door asks of it. */
@NullMarked
package onefrontdoor.frontdoor.process;

import org.jspecify.annotations.NullMarked;
