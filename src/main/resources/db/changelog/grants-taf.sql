--liquibase formatted sql

--changeset onefrontdoor:grants-taf runAlways:true runOnChange:true
--comment: What happened to a plan is added to and never changed; a plan is closed, never removed (INV09)
revoke update, delete on plan_child, plan_event, plan_clock from "${applicationRole}";
revoke delete on plan from "${applicationRole}";
revoke update, delete on plan_member from "${applicationRole}";
revoke delete on plan_tie, plan_adult_service from "${applicationRole}";
