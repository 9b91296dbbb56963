package onefrontdoor.frontdoor;

import org.springframework.modulith.NamedInterface;

/**
 * Tells a part of every child's story: who was responsible from when until when, and what else happened (INV04, INV16). Every
 * bean of this kind adds its rows; pages, ownership at an instant and the nightly check are all read from them alone.
 */
@NamedInterface("step")
public interface StoryPart {

    /**
     * A select, without parameters and without order, of the columns {@code child} (uuid, on one contact), {@code since} and
     * {@code until} (timestamptz, without end while null), {@code kind} (a {@link StoryKind}), {@code level}, {@code route},
     * {@code who} (code of a desk or an agency, or a role: responsible, or with an end who ended it; never a person) and
     * {@code reference} (where to read on), all of them text. What it reads of one child must be found by index.
     */
    String rows();
}
