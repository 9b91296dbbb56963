package onefrontdoor.frontdoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a form brought: only the fields that were asked for, and a message for each that held what cannot be kept. */
record Typed(Map<String, String> texts, List<FieldError> errors) {

    static Typed in(HttpServletRequest request, Collection<String> keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (String key : keys) {
            String sent = request.getParameter(key);
            String text = StorableText.withOneLineEnding(sent == null ? "" : sent);
            texts.put(key, StorableText.storable(text));
            if (!StorableText.isStorable(text)) {
                errors.add(FieldError.of(key, "error.unstorable"));
            }
        }
        return new Typed(texts, errors);
    }
}
