package onefrontdoor.stepchange;

import java.util.List;

/** How each stage can end by the word of a person. */
final class Findings {

    private Findings() {}

    static List<Finding> at(DisagreementStage stage) {
        return switch (stage) {
            case TALK -> List.of(Finding.ACCEPTED, Finding.COLLEAGUE, Finding.NOT_ACCEPTED);
            case MANAGERS -> List.of(Finding.CHANGED, Finding.ACCEPTED, Finding.NOT_ACCEPTED);
            case FORMAL -> List.of(Finding.UPHELD, Finding.ACCEPTED, Finding.NOT_ACCEPTED);
            case PARTNERS -> List.of(Finding.UPHELD, Finding.STANDS);
            case ANEW -> List.of(Finding.CHANGED, Finding.STANDS);
        };
    }
}
