select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id
          from
            threat t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status
          from
            threat t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
      where
        m2.status = $2::text
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status,
            t.assessed_on as assessed_on
          from
            threat t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
      where
        m2.status = $2::text
        and m2.assessed_on is not null
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status,
            case
              when get_bit($1::varbit, t.access_class) <> 0 then t.pursue
            end as pursue
          from
            threat t
          where
            get_bit($2::varbit, t.access_class) <> 0
            and t.pursue = any ($3::text[])
        ) m2
      where
        m2.status = $4::text
        and m2.pursue = any ($3::text[])
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status,
            t.review_on as review_on
          from
            threat t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
      where
        m2.status = $2::text
        and m2.review_on < $3::date
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status
          from
            ocg t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
      where
        m2.status = $2::text
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id
          from
            ocg t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m2
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id
          from
            missing_episode t
          where
            (
              get_bit($1::varbit, t.access_class) <> 0
              and get_bit($2::varbit, t.person_class) <> 0
            )
        ) m2
    )
  )::text as answer;

select
  json_build_array(
    '[]'::json,
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.status as status
          from
            missing_episode t
          where
            (
              get_bit($1::varbit, t.access_class) <> 0
              and get_bit($2::varbit, t.person_class) <> 0
            )
        ) m2
      where
        m2.status = $3::text
    )
  )::text as answer;
