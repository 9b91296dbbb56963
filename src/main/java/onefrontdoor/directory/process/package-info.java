/** The process behind the directory: entries that nobody confirmed come before whoever keeps them. */
@NullMarked
package onefrontdoor.directory.process;

import org.jspecify.annotations.NullMarked;
