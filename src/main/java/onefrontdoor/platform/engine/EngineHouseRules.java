package onefrontdoor.platform.engine;

import java.util.ArrayList;
import java.util.List;
import javax.script.ScriptEngineManager;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.redesign.StartHolds;
import onefrontdoor.shared.FormView;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everything that this project sets on the engine, in one place (promises, section 4). */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineHouseRules extends AbstractProcessEnginePlugin {

    /** Tasklist asks for this many filters at once and shows nothing when it is refused. */
    private static final int MOST_RESULTS_A_QUERY = 2_000;

    /** JUEL and FEEL offer themselves as script languages on the class path; through here nobody finds them (P11). */
    private static final @Nullable ClassLoader NO_CLASSES = null;

    private final ConfigurableListableBeanFactory beans;
    private final ObjectProvider<FormView> views;
    private final ObjectProvider<AuditTrail> audit;
    private final ObjectProvider<RestrictedDesks> restricted;
    private final ObjectProvider<StartHolds> holds;
    private final ObjectProvider<PasswordEncryptor> passwords;
    private final WhoseTask whose;
    private final RuleQuestions questions;

    EngineHouseRules(
            ConfigurableListableBeanFactory beans,
            ObjectProvider<FormView> views,
            ObjectProvider<AuditTrail> audit,
            ObjectProvider<RestrictedDesks> restricted,
            ObjectProvider<StartHolds> holds,
            ObjectProvider<PasswordEncryptor> passwords,
            WhoseTask whose,
            RuleQuestions questions) {
        this.beans = beans;
        this.views = views;
        this.audit = audit;
        this.restricted = restricted;
        this.holds = holds;
        this.passwords = passwords;
        this.whose = whose;
        this.questions = questions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        lockDown(engine);
        keepPersonalDataOut(engine);
        showOnlyWhatConcerns(engine);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
    }

    private void lockDown(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressions(new DelegateBeans(beans)));
        engine.setScriptEngineResolver(new DefaultScriptEngineResolver(new ScriptEngineManager(NO_CLASSES)));
        engine.setPasswordEncryptor(passwords.getIfAvailable(ModernPasswords::new));
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedClasses("");
        engine.setDeserializationAllowedPackages("");
        engine.setDefaultSerializationFormat("application/json");
        engine.setQueryMaxResultsLimit(MOST_RESULTS_A_QUERY);
        engine.setWebappsAuthenticationLoggingEnabled(true);
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
        engine.setLoginMaxAttempts(Integer.MAX_VALUE);
        interceptors(engine).add(new RefusalNote());
    }

    private void keepPersonalDataOut(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new StepsHistoryLevel()));
        engine.setHistory(StepsHistoryLevel.NAME);
        engine.setFormService(new LiveFormService(views, audit));
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        engine.setTaskMetricsEnabled(false);
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.getCustomPostDecisionTableEvaluationListeners().add(questions);
        engine.setDmnEngineConfiguration(tables);
    }

    private void showOnlyWhatConcerns(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new NoTaskAuthorizations());
        // A right that an administrator takes away counts at once, and no request asks whether there is any such.
        engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_ALWAYS);
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new NeedToKnowChecker(whose)));
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().add(new NeedToKnow.Factory(whose));
        engine.getCustomSessionFactories().add(new HandedOn.Factory());
        parseListeners(engine).add(new UserTaskGuard(whose));
        parseListeners(engine).add(new RestrictedTaskGroups(restricted));
        parseListeners(engine).add(new HeldStarts(holds));
    }

    private List<BpmnParseListener> parseListeners(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        return engine.getCustomPostBPMNParseListeners();
    }

    private List<CommandInterceptor> interceptors(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreCommandInterceptorsTxRequired() == null) {
            engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        return engine.getCustomPreCommandInterceptorsTxRequired();
    }
}
