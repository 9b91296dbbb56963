/** What the processes of an assessment ask of the domain, and how the domain reaches them. */
@NullMarked
package onefrontdoor.assessment.process;

import org.jspecify.annotations.NullMarked;
