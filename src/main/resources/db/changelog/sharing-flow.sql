--liquibase formatted sql

--changeset onefrontdoor:sharing-review
create table sharing_review (
    id uuid primary key,
    child uuid not null references child (id),
    outcome text not null check (outcome in ('SHARE_LEAST', 'DO_NOT_SHARE', 'ASK_AGAIN')),
    rationale text not null,
    reviewed_by text not null,
    reviewed_at timestamptz not null
);
create index sharing_review_child on sharing_review (child, reviewed_at);
comment on table sharing_review is 'What a manager said about telling a service of a child when the family disagrees or cannot safely be asked; added to and never changed (CT10, CT12)';
comment on column sharing_review.id is 'plain';
comment on column sharing_review.child is 'plain';
comment on column sharing_review.outcome is 'plain: SHARE_LEAST, DO_NOT_SHARE or ASK_AGAIN';
comment on column sharing_review.rationale is 'personal';
comment on column sharing_review.reviewed_by is 'plain: user';
comment on column sharing_review.reviewed_at is 'plain';

--changeset onefrontdoor:reconsideration
create table reconsideration (
    id uuid primary key,
    contact uuid not null references contact (id),
    opened_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    check ((settled_at is null) = (settled_by is null))
);
create unique index reconsideration_open on reconsideration (contact) where settled_at is null;
create index reconsideration_contact on reconsideration (contact, opened_at);
comment on table reconsideration is 'That a manager reconsiders the risk after a family refused or withdrew; at most one at a time for a contact (RB21, INV10)';
comment on column reconsideration.id is 'plain';
comment on column reconsideration.contact is 'plain';
comment on column reconsideration.opened_at is 'plain';
comment on column reconsideration.settled_at is 'plain';
comment on column reconsideration.settled_by is 'plain: user';
