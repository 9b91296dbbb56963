/** The pages on which an assessment is written, read and printed. */
@NullMarked
package onefrontdoor.assessment.web;

import org.jspecify.annotations.NullMarked;
