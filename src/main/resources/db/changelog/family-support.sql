--liquibase formatted sql

--changeset onefrontdoor:family-support-answer
create table family_support_answer (
    decision uuid primary key references destination_decision (id),
    answer text not null,
    rationale text not null check (length(trim(rationale)) > 0),
    alternative text,
    answered_by text not null,
    answered_at timestamptz not null,
    check (answer <> 'DECLINE' or alternative is not null)
);
comment on table family_support_answer is 'What the team manager of targeted family support answered to a decision that sends a child there (T14, TF10)';
comment on column family_support_answer.decision is 'plain: the destination decision';
comment on column family_support_answer.answer is 'personal: ACCEPT or DECLINE';
comment on column family_support_answer.rationale is 'personal: the team manager''s own words';
comment on column family_support_answer.alternative is 'personal: where a declined child should go instead';
comment on column family_support_answer.answered_by is 'plain: user';
comment on column family_support_answer.answered_at is 'plain';
