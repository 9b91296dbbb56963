--liquibase formatted sql

--changeset onefrontdoor:grants-one-story runAlways:true runOnChange:true
--comment: That work ended is added to and never changed
revoke update, delete on work_ending from "${applicationRole}";
