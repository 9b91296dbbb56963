--liquibase formatted sql

--changeset onefrontdoor:speed-task-lists
-- The lists of Tasklist begin with what is due first and count what is in them, also among 50,000 open tasks.
create index task_due on act_ru_task (due_date_);
create index task_listed on act_ru_task (id_) include (assignee_, suspension_state_, tenant_id_, due_date_);
create index task_of_group on act_ru_identitylink (group_id_, type_, task_id_);
create index group_of_task on act_ru_identitylink (task_id_, group_id_, type_);
create index red_contact on act_ru_variable (proc_inst_id_, text_, type_) where name_ = 'urgency' and task_id_ is null;
