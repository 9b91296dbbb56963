package onefrontdoor.application;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cases under way hold. */
public final class InFlight {

    private InFlight() {}

    /** Takes every case away, so that the models by which it goes can be taken away too. */
    public static void end(RuntimeService runtime) {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "end of test", true, true, true));
    }

    /** Tasks, clocks, places and drafts with their versions, as they stand in the tables. */
    static List<Map<String, Object>> everythingThatRuns(JdbcClient database) {
        return database.sql("""
                        select 'task' as what, id_ as id, name_ as name, task_def_key_ as place, assignee_ as who,
                               due_date_ as due, proc_def_id_ as version from act_ru_task
                        union all select 'clock', id_, handler_type_, handler_cfg_, null, duedate_, process_def_id_ from act_ru_job
                        union all select 'place', id_, business_key_, act_id_, null, null, proc_def_id_ from act_ru_execution
                        union all select 'message', id_, event_name_, activity_id_, null, null, null from act_ru_event_subscr
                          where proc_inst_id_ is not null
                        union all select 'draft', task_id::text, answers::text, null, null, null, null from task_draft
                        order by 1, 2""").query().listOfRows();
    }
}
