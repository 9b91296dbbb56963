--liquibase formatted sql

--changeset onefrontdoor:grants-social-care-step-down runAlways:true runOnChange:true
--comment: What was asked, answered and how it ended is added to and never changed (RB11); only the place of the open one is given up
revoke update, delete on social_care_step_down, social_care_step_down_answer, social_care_step_down_end
    from "${applicationRole}";
revoke update on social_care_step_down_open from "${applicationRole}";
revoke delete on co_working from "${applicationRole}";
