package onefrontdoor.redesign.process;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** The pieces of work that programmers have built, by the names under which a model asks for them. */
final class Work {

    private static final Pattern DELEGATES = Pattern.compile("onefrontdoor\\..*\\.process\\..*Delegate");

    private Work() {}

    static Set<String> known() {
        ClassPathScanningCandidateComponentProvider classes = new ClassPathScanningCandidateComponentProvider(false);
        classes.addIncludeFilter(new RegexPatternTypeFilter(DELEGATES));
        return classes.findCandidateComponents("onefrontdoor").stream()
                .map(found ->
                        StringUtils.uncapitalize(ClassUtils.getShortName(String.valueOf(found.getBeanClassName()))))
                .collect(Collectors.toSet());
    }
}
