--liquibase formatted sql

--changeset onefrontdoor:family-similar-days splitStatements:false
create function dates_one_digit_off(day date) returns date[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(make_date(year, month, day_of_month)), '{}')
    from (select left(changed, 4)::int as year, substr(changed, 5, 2)::int as month, right(changed, 2)::int as day_of_month
        from (select overlay(to_char(day, 'YYYYMMDD') placing digit::text from place for 1) as changed
            from generate_series(1, 8) place, generate_series(0, 9) digit) as one_changed
        where changed <> to_char(day, 'YYYYMMDD')) as told
    where case when year > 0 and month between 1 and 12 and day_of_month > 0
        then day_of_month <= extract(day from make_date(year, month, 1) + interval '1 month' - interval '1 day')
        else false end
$$;
comment on function dates_one_digit_off is 'The days that somebody may have meant who mistyped one digit of this one';
create index person_name_undated on person using gin (plain_full_name public.gin_trgm_ops) where birth_date is null;
create index person_sounds_undated on person using gin (name_sounds) where birth_date is null;
create index person_name_and_home on person (plain_address, plain_family_name, plain_given_name);
