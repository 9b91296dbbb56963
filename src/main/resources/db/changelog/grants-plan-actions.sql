--liquibase formatted sql

--changeset onefrontdoor:grants-plan-actions runAlways:true runOnChange:true
--comment: Needs, readings, actions and how a plan was closed are added to and never changed
revoke update, delete on plan_need, plan_reading, plan_action, plan_outcome, plan_feedback, plan_closing, plan_closing_result, plan_check from "${applicationRole}";
