--liquibase formatted sql

--changeset onefrontdoor:grants-assessment runAlways:true runOnChange:true
--comment: What was written into an assessment, why it was begun and what a manager found is added to and never changed (INV05)
revoke update on assessment_text, assessment_reason, assessment_parent from "${applicationRole}";
revoke update, delete on assessment_check from "${applicationRole}";
