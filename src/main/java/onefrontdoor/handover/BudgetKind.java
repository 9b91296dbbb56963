package onefrontdoor.handover;

/** A kind of extra that may be paid from the commissioning budget, with its name for people (N14 to N17). */
public record BudgetKind(String code, String title) {

    public BudgetKind {
        if (!code.matches("[A-Z][A-Z0-9_]*") || title.isBlank()) {
            throw new IllegalArgumentException("A kind of extra has a code in capitals and a title.");
        }
    }
}
