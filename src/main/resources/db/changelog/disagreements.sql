--liquibase formatted sql

--changeset onefrontdoor:disagreements
--comment: Professionals who disagree with a decision, the stages of each disagreement and what was learnt (RB33, T17, INV17)
create table disagreement (
    id uuid primary key,
    contact_reference text not null,
    child uuid not null references child (id),
    child_number int not null,
    kind text not null check (kind in ('THRESHOLD', 'DESTINATION')),
    decision uuid not null,
    decided_by text not null,
    way text not null check (way in ('REFERRER', 'AGENCY', 'PARTNER', 'STAFF')),
    challenged_by text not null,
    agency text,
    name text not null,
    role text not null,
    reached text not null,
    why text not null,
    wanted text not null,
    new_harm boolean not null,
    begun_at timestamptz not null
);
create index disagreement_contact on disagreement (contact_reference);
create index disagreement_decision on disagreement (decision);
create index disagreement_child on disagreement (child);
create index disagreement_begun on disagreement (begun_at);
comment on table disagreement is 'A professional''s challenge of one decision about one child; never changed (RB33)';
comment on column disagreement.id is 'plain: number of the request; sent twice it is one';
comment on column disagreement.contact_reference is 'plain';
comment on column disagreement.child is 'plain';
comment on column disagreement.child_number is 'plain: place of the child on the contact';
comment on column disagreement.kind is 'plain: THRESHOLD or DESTINATION';
comment on column disagreement.decision is 'plain: the decision that is challenged; it stays on the record';
comment on column disagreement.decided_by is 'plain: the user who took it, who never judges the challenge';
comment on column disagreement.way is 'plain: how the challenge came in';
comment on column disagreement.challenged_by is 'plain: the user or agency who challenges, or referrer';
comment on column disagreement.agency is 'plain: the agency for which they speak, by its code, if it has one';
comment on column disagreement.name is 'personal: the professional who challenges';
comment on column disagreement.role is 'personal: their role';
comment on column disagreement.reached is 'personal: how they are reached';
comment on column disagreement.why is 'personal: why they disagree';
comment on column disagreement.wanted is 'personal: what they want instead';
comment on column disagreement.new_harm is 'plain: whether it tells of new harm, which went to duty social work at once';
comment on column disagreement.begun_at is 'plain';

create table disagreement_stage (
    disagreement uuid not null references disagreement (id),
    stage text not null check (stage in ('TALK', 'MANAGERS', 'FORMAL', 'PARTNERS', 'ANEW')),
    begun_at timestamptz not null,
    due_at timestamptz not null,
    primary key (disagreement, stage)
);
comment on table disagreement_stage is 'The stages of a disagreement, each once and never changed (T17)';
comment on column disagreement_stage.disagreement is 'plain';
comment on column disagreement_stage.stage is 'plain: TALK, MANAGERS, FORMAL, PARTNERS, or ANEW where somebody decides anew';
comment on column disagreement_stage.begun_at is 'plain';
comment on column disagreement_stage.due_at is 'plain: when it goes on by the clock, or the head of service is reminded';

create table disagreement_finding (
    disagreement uuid not null,
    stage text not null,
    finding text not null check (finding in
        ('ACCEPTED', 'STANDS', 'COLLEAGUE', 'NOT_ACCEPTED', 'CHANGED', 'UPHELD', 'AWAY', 'RAN_OUT', 'WITHDRAWN', 'SETTLED')),
    words text,
    decision uuid,
    found_by text not null,
    found_at timestamptz not null,
    primary key (disagreement, stage),
    foreign key (disagreement, stage) references disagreement_stage (disagreement, stage),
    check ((finding = 'CHANGED') = (decision is not null))
);
comment on table disagreement_finding is 'How a stage of a disagreement ended, once each and never changed (RB33)';
comment on column disagreement_finding.disagreement is 'plain';
comment on column disagreement_finding.stage is 'plain';
comment on column disagreement_finding.finding is 'plain: how the stage ended, by a person or by the clock';
comment on column disagreement_finding.words is 'personal: why';
comment on column disagreement_finding.decision is 'plain: the new decision, beside which the first one stays';
comment on column disagreement_finding.found_by is 'plain: the user who judged, or system';
comment on column disagreement_finding.found_at is 'plain';

create table disagreement_learning (
    disagreement uuid primary key references disagreement (id),
    kind text not null,
    words text not null,
    learnt_by text not null,
    learnt_at timestamptz not null
);
comment on table disagreement_learning is 'What was learnt from a disagreement, once it ended (RB33)';
comment on column disagreement_learning.disagreement is 'plain';
comment on column disagreement_learning.kind is 'plain: a kind of the council''s list';
comment on column disagreement_learning.words is 'personal: what was learnt';
comment on column disagreement_learning.learnt_by is 'plain';
comment on column disagreement_learning.learnt_at is 'plain';
