--liquibase formatted sql

--changeset onefrontdoor:grants-plan-moves runAlways:true runOnChange:true
--comment: Moves and their answers are added to and never changed
revoke update, delete on plan_move, plan_move_answer from "${applicationRole}";
