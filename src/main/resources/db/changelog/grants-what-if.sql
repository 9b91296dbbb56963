--liquibase formatted sql

--changeset onefrontdoor:grants-what-if runAlways:true runOnChange:true
--comment: What was asked and tried is added to and never changed; what steps asked is forgotten with them
revoke update on rule_question from "${applicationRole}";
revoke update, delete on what_if, what_if_answer from "${applicationRole}";
