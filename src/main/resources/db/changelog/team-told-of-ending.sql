--liquibase formatted sql

--changeset onefrontdoor:team-told-of-ending
alter table taf_invitation drop constraint taf_invitation_news_check;
alter table taf_invitation add constraint taf_invitation_news_check
    check (news in ('INVITED', 'CHANGED', 'CANCELLED', 'ENDED'));
