package onefrontdoor.application.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page: with a mouse, or with the keyboard alone. */
enum Hand {
    WITH_A_MOUSE {
        @Override
        void type(Locator field, String words) {
            field.fill(words);
        }

        @Override
        void choose(Locator radio) {
            radio.check();
        }

        @Override
        void press(Locator button) {
            button.click();
        }
    },
    WITH_THE_KEYBOARD {
        @Override
        void type(Locator field, String words) {
            tabTo(field, IS_FOCUSED);
            field.page().keyboard().type(words);
        }

        @Override
        void choose(Locator radio) {
            tabTo(radio, GROUP_IS_FOCUSED);
            radio.page().keyboard().press("Space");
            for (int step = 0; step < MOST_STEPS && !radio.isChecked(); step++) {
                radio.page().keyboard().press("ArrowDown");
            }
        }

        @Override
        void press(Locator button) {
            tabTo(button, IS_FOCUSED);
            button.page().keyboard().press("Enter");
        }
    };

    private static final int MOST_STEPS = 60;
    private static final String IS_FOCUSED = "element => element === document.activeElement";
    private static final String GROUP_IS_FOCUSED = "radio => radio.name === document.activeElement.name";

    abstract void type(Locator field, String words);

    abstract void choose(Locator radio);

    abstract void press(Locator button);

    private static void tabTo(Locator target, String isThere) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((boolean) target.evaluate(isThere)) {
                return;
            }
            target.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
