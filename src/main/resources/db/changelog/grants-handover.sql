--liquibase formatted sql

--changeset onefrontdoor:grants-handover runAlways:true runOnChange:true
--comment: What social care answered is added to and never changed (INV05)
revoke update, delete on social_care_answer from "${applicationRole}";
