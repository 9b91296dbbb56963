--liquibase formatted sql

--changeset onefrontdoor:work-ending-moves
--comment: Of a family that moved the work ends only once the other authority has it (RB37); what was written before stays
alter table work_ending add column moved_to text;
alter table work_ending add column acknowledged_by text;
alter table work_ending add constraint moved_family_is_acknowledged check (outcome <> 'MOVED_AWAY'
    or (length(trim(coalesce(moved_to, ''))) > 0 and length(trim(coalesce(acknowledged_by, ''))) > 0)) not valid;
comment on column work_ending.moved_to is 'personal: authority to which the family moved';
comment on column work_ending.acknowledged_by is 'personal: who there said that they take over';
