package onefrontdoor.frontdoor;

import java.util.function.Supplier;

/** Does a piece of work again, from its beginning, when a colleague changed the same task at the same moment (P3). */
public interface OnceMore {

    <T> T whenOvertaken(Supplier<T> work);
}
