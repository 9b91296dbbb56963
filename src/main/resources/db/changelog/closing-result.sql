--liquibase formatted sql

--changeset onefrontdoor:plan-closing-result
create table plan_closing_result (
    plan        text        primary key references plan (reference),
    pack        text        not null,
    verdict     text        not null check (verdict in ('MUST_LAST', 'FEWER_NEEDS', 'NO_EVIDENCE', 'NOT_MET')),
    because     int[]       not null,
    lasts_until date,
    at          timestamptz not null,
    constraint only_what_is_met_must_last check ((verdict = 'MUST_LAST') = (lasts_until is not null))
);
comment on table plan_closing_result is 'What a closed plan means for payment by results, where a programme pays; only added to (INV21, domain 3.5)';
comment on column plan_closing_result.plan is 'plain';
comment on column plan_closing_result.pack is 'plain: rules of the programme by which it was judged';
comment on column plan_closing_result.verdict is 'plain';
comment on column plan_closing_result.because is 'plain: numbers of the needs that stand in the way';
comment on column plan_closing_result.lasts_until is 'plain: when somebody looks whether it lasts (T19)';
comment on column plan_closing_result.at is 'plain';
