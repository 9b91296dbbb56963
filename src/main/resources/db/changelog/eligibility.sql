--liquibase formatted sql

--changeset onefrontdoor:family-support-proposal
create table family_support_proposal (
    decision uuid primary key references destination_decision (id),
    proposal text not null,
    codes text[] not null check (cardinality(codes) > 0),
    reasons text[] not null check (cardinality(reasons) = cardinality(codes)),
    proposed_at timestamptz not null
);
comment on table family_support_proposal is 'What the table of eligibility proposed about a child whom early help sends to targeted family support; the team manager decides (G10)';
comment on column family_support_proposal.decision is 'plain: the destination decision';
comment on column family_support_proposal.proposal is 'personal: ACCEPT, NEED_INFORMATION or DECLINE';
comment on column family_support_proposal.codes is 'personal: reason codes such as NO_CRITERION';
comment on column family_support_proposal.reasons is 'personal: the sentences of the rules';
comment on column family_support_proposal.proposed_at is 'plain';
