package onefrontdoor.redesign;

/**
 * Something that a process owner has to look at before a redesign goes live.
 *
 * @param element what it is called in the picture, or the file where it is about all of it
 * @param wrong in a sentence
 * @param toDo in a sentence
 */
public record Finding(Weight weight, String file, String element, String wrong, String toDo) {

    /** Whether it stops the redesign. */
    public enum Weight {
        ERROR,
        WARNING
    }

    public static Finding error(String file, String element, String wrong, String toDo) {
        return new Finding(Weight.ERROR, file, element, wrong, toDo);
    }

    public static Finding warning(String file, String element, String wrong, String toDo) {
        return new Finding(Weight.WARNING, file, element, wrong, toDo);
    }

    public boolean stops() {
        return weight == Weight.ERROR;
    }

    /** As it is read on a page and on the command line. */
    @Override
    public String toString() {
        return file + ", “" + element + "”: " + wrong + " " + toDo;
    }
}
