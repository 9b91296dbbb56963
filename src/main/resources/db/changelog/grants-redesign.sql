--liquibase formatted sql

--changeset onefrontdoor:grants-redesign runAlways:true runOnChange:true
--comment: What was handed in, answered and live is added to and never changed
revoke update, delete on redesign, redesign_answer, live_set from "${applicationRole}";
