--liquibase formatted sql

--changeset onefrontdoor:grants-step-down runAlways:true runOnChange:true
--comment: What was asked and how it ended is added to and never changed (RB11)
revoke update, delete on step_down, step_down_end from "${applicationRole}";
