--liquibase formatted sql

--changeset onefrontdoor:grants-budget runAlways:true runOnChange:true
--comment: What was asked, decided, spent and achieved is added to and never changed (RB11)
revoke update, delete on budget_request, budget_step from "${applicationRole}";
