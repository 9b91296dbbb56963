--liquibase formatted sql

--changeset onefrontdoor:grants-step-up runAlways:true runOnChange:true
--comment: From where a contact was carried is added to and never changed; a step-up is settled, never removed
revoke update, delete on carried_contact, carried_child from "${applicationRole}";
revoke delete on step_up from "${applicationRole}";
