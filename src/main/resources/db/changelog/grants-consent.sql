--liquibase formatted sql

--changeset onefrontdoor:grants-consent runAlways:true runOnChange:true
--comment: What families agreed to, what was authorised and what was decided about sharing is added to and never changed (RB22, RB25)
revoke update, delete on agreement_entry, agreement_agency, sharing_override, override_recipient, override_event, sharing_decision, sharing_decision_part, sharing_review, stop_press, sharing_ended from "${applicationRole}";
