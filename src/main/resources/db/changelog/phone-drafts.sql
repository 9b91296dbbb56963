--liquibase formatted sql

--changeset onefrontdoor:phone-draft
create table phone_draft (
    token      uuid        primary key,
    officer    text        not null,
    answers    jsonb       not null,
    checked    boolean     not null,
    touched_at timestamptz not null
);
create index phone_draft_officer on phone_draft (officer, touched_at);
comment on table phone_draft is 'What a Customer Support Officer has typed while somebody is on the phone and not recorded yet; deleted when it is recorded or thrown away';
comment on column phone_draft.token is 'plain: makes sending twice the same contact (P2)';
comment on column phone_draft.officer is 'plain: account of the officer, who alone sees it';
comment on column phone_draft.answers is 'personal: everything as typed';
comment on column phone_draft.checked is 'plain: whether the officer has tried to record it, so that the page says what is wrong';
comment on column phone_draft.touched_at is 'plain';
