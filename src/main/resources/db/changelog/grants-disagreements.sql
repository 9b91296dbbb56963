--liquibase formatted sql

--changeset onefrontdoor:grants-disagreements runAlways:true runOnChange:true
--comment: What was challenged, found and learnt is added to and never changed (RB33)
revoke update, delete on disagreement, disagreement_stage, disagreement_finding, disagreement_learning from "${applicationRole}";
