package onefrontdoor.application.browser;

import java.util.List;

/**
 * Words that somebody might send in the hope that a screen takes them for more than words (P12).
 *
 * @param isMarkup whether a careless page would turn them into elements
 */
record Payload(String name, String words, boolean isMarkup) {

    private static final String RUN = "window.__x=1";

    /** @param canary address that must never be asked for anything */
    static List<Payload> all(String canary) {
        return List.of(
                markup("script", "<script data-born>" + RUN + "</script>"),
                markup("image with handler", "<img data-born src=x onerror=\"" + RUN + "\">"),
                markup("SVG with onload", "<svg data-born onload=\"" + RUN + "\"><desc>x</desc></svg>"),
                markup(
                        "MathML",
                        "<math data-born><mtext><style><img src=x onerror=" + RUN + "></style></mtext></math>"),
                markup("mutation", "<noscript><p title=\"</noscript><img data-born src=x onerror=" + RUN + ">\">"),
                markup("frame", "<iframe data-born srcdoc=\"<script>parent.__x=1</script>\"></iframe>"),
                markup("javascript link", "<a data-born href=\"javascript:" + RUN + "\">press me</a>"),
                markup("image elsewhere", "<img data-born src=\"" + canary + "/picture\">"),
                markup("way out", "</textarea></title></style>'\"><img data-born src=x onerror=" + RUN + ">"),
                words("attribute", "\" autofocus onfocus=\"" + RUN + "\" data-born=\""),
                words("markdown", "![x](" + canary + "/markdown) [press](javascript:" + RUN + ") **bold**"),
                words("AngularJS", "{{constructor.constructor('" + RUN + "')()}}"),
                markup(
                        "AngularJS directive",
                        "<i data-born ng-app ng-init=\"constructor.constructor('" + RUN + "')()\">{{7*7}}</i>"),
                words("FEEL template", "{{#loop everyChild}}{{name}}{{/loop}} {{= 6 * 7}} {{contact.reference}}"),
                words("JUEL", "${execution.setVariable('x', 1)} #{6 * 7}"),
                words("hidden characters", "safe \u202Egnp.exe\u202C \u200Bzero\u200Dwidth\uFEFF \u2066end\u2069"),
                words("long word", "W".repeat(4000)));
    }

    private static Payload markup(String name, String words) {
        return new Payload(name, words, true);
    }

    private static Payload words(String name, String words) {
        return new Payload(name, words, false);
    }
}
