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
            false
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
            false
        ) m2
      where
        m2.status = $1::text
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
            nullif(t.assessed_on, t.assessed_on) as assessed_on
          from
            threat t
          where
            false
        ) m2
      where
        m2.status = $1::text
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
            nullif(t.pursue, t.pursue) as pursue
          from
            threat t
          where
            false
        ) m2
      where
        m2.status = $1::text
        and m2.pursue = any ($2::text[])
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
            nullif(t.review_on, t.review_on) as review_on
          from
            threat t
          where
            false
        ) m2
      where
        m2.status = $1::text
        and m2.review_on < $2::date
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
            false
        ) m2
      where
        m2.status = $1::text
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
            false
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
