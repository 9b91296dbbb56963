package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class ProcessCoverageTests {

    @Test
    void coversEveryModelByExactlyOneTestClass() {
        assertThat(modelsThatAreCovered())
                .containsExactlyInAnyOrderElementsOf(Model.all().stream()
                        .map(model -> model.file().toString())
                        .toList());
    }

    private static List<String> modelsThatAreCovered() {
        var testClasses = new ClassPathScanningCandidateComponentProvider(false);
        testClasses.addIncludeFilter(new AnnotationTypeFilter(CoversModel.class));
        return testClasses.findCandidateComponents("onefrontdoor").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(found -> found.getAnnotation(CoversModel.class))
                .filter(CoversModel::whole)
                .map(CoversModel::value)
                .toList();
    }
}
