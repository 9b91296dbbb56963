--liquibase formatted sql

--changeset onefrontdoor:grants-taf-meetings runAlways:true runOnChange:true
--comment: Attendance and minutes are added to and never changed; a member leaves and a meeting ends, neither is removed
revoke update, delete on taf_attendance, taf_minutes from "${applicationRole}";
revoke delete on taf_member, taf_meeting, taf_invitation from "${applicationRole}";
