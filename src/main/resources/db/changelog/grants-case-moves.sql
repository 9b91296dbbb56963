--liquibase formatted sql

--changeset onefrontdoor:grants-case-moves runAlways:true runOnChange:true
--comment: What was ordered, answered, run and held is added to and never changed
revoke update, delete on case_move, case_move_answer, case_move_run, start_hold from "${applicationRole}";
