--liquibase formatted sql

--changeset onefrontdoor:assessment-led-elsewhere
--comment: A lead professional of another agency need not sign in here (G15)
alter table assessment alter column lead drop not null;

--changeset onefrontdoor:assessment-ended
--comment: A plan that closes ends whatever of its assessment is still being written
alter table assessment drop constraint assessment_state_check;
alter table assessment add constraint assessment_state_check
    check (state in ('WRITING', 'SUBMITTED', 'RETURNED', 'COUNTS', 'ENDED', 'DELETED'));

--changeset onefrontdoor:assessment-round
--comment: What counted is written on when a child joins, with a whole new time (E20, T11)
alter table assessment add column round_begun_at timestamptz;
comment on column assessment.round_begun_at is 'plain: when it was opened again for a child who joined';

--changeset onefrontdoor:assessment-overdue-told
--comment: Somebody else hears of a missed date once, however often the task of the author is made anew (T11)
alter table assessment add column overdue_told_for timestamptz;
comment on column assessment.overdue_told_for is 'plain: the missed date of which a manager was told';
