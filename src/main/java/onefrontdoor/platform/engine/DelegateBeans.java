package onefrontdoor.platform.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** The beans that a model may name: delegates, by bean name, looked up when asked (P11). */
class DelegateBeans extends AbstractMap<Object, Object> {

    private final ConfigurableListableBeanFactory beans;

    DelegateBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && beans.containsBean(text) && beans.isTypeMatch(text, JavaDelegate.class);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name, JavaDelegate.class) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Arrays.stream(beans.getBeanNamesForType(JavaDelegate.class))
                .map(name -> Map.<Object, Object>entry(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
