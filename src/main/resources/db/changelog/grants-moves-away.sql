--liquibase formatted sql

--changeset onefrontdoor:grants-moves-away runAlways:true runOnChange:true
--comment: That a family moves, and that it stays after all, is added to and never changed (RB37)
revoke update, delete on move_away, move_away_end from "${applicationRole}";
