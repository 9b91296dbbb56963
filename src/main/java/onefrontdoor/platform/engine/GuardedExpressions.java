package onefrontdoor.platform.engine;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions in models see delegates and variables, nothing else. An expression that arrives without a running
 * process, as a query or a stored filter brings it, must be one of the few that the shipped filters use (P11).
 */
class GuardedExpressions extends JuelExpressionManager {

    static final String ME = "${currentUser()}";
    static final String NOW = "${now()}";
    static final String TOMORROW = "${dateTime().plusDays(1).withTimeAtStartOfDay()}";

    private static final Set<String> WITHOUT_PROCESS = Set.of(ME, NOW, TOMORROW);

    GuardedExpressions(Map<Object, Object> delegates) {
        super(delegates);
    }

    @Override
    public Expression createExpression(String text) {
        ensureInitialized();
        return new JuelExpression(createValueExpression(text), this, text) {

            @Override
            public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
                if (scope == null && !isLiteralText() && !WITHOUT_PROCESS.contains(text)) {
                    throw new BadUserRequestException("Expressions are not accepted here.");
                }
                return super.getValue(scope, execution);
            }
        };
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new HarmlessBeans());
        return resolver;
    }

    /** Properties and methods of values, but no way from a value to classes, loaders or the runtime. */
    private static final class HarmlessBeans extends BeanELResolver {

        HarmlessBeans() {
            super(true);
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            refuseReflection(base, property);
            return super.getValue(context, base, property);
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
            refuseReflection(base, method);
            return super.invoke(context, base, method, types, arguments);
        }

        private void refuseReflection(Object base, Object name) {
            boolean reflective = base instanceof Class<?>
                    || base instanceof ClassLoader
                    || base instanceof Member
                    || base instanceof AccessibleObject
                    || base instanceof Runtime
                    || base instanceof ProcessBuilder;
            if (reflective || "class".equals(name) || "getClass".equals(name)) {
                throw new BadUserRequestException("Expressions are not accepted here.");
            }
        }
    }
}
