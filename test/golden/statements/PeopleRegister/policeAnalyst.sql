select
  json_build_array(
    (
      select
        coalesce(json_agg(r.item), '[]'::json)
      from
        (
          select
            json_build_array(
              m1.id,
              m1.family_name,
              json_build_array(
                m1.id,
                m1.reference,
                m1.name,
                m1.marking,
                m1.handling,
                m1.recorded_at,
                m1.provenance,
                (
                  select
                    json_build_array(m2.id, m2.name)
                  from
                    (
                      select
                        t.id,
                        t.name as name
                      from
                        partner t
                    ) m2
                  where
                    m2.id = m1.owner_id
                ),
                (
                  select
                    json_build_array(m3.code, m3.name)
                  from
                    (
                      select
                        t.code,
                        t.name as name
                      from
                        district t
                    ) m3
                  where
                    m3.code = m1.district
                ),
                m1.family_name,
                m1.given_name,
                m1.date_of_birth,
                m1.age,
                m1.sex,
                m1.subject_category
              )
            ) as item
          from
            (
              select
                m1.*
              from
                (
                  select
                    t.id,
                    t.family_name as family_name,
                    t.reference as reference,
                    t.name as name,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    t.provenance as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    t.given_name as given_name,
                    t.date_of_birth as date_of_birth,
                    t.age as age,
                    t.sex as sex,
                    t.subject_category as subject_category
                  from
                    person t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($1::varbit, t.access_class) <> 0
                ) m1
              where
                m1.name ilike $2::text
              order by
                m1.family_name asc nulls last,
                m1.id asc
              limit
                4
            ) m1
        ) r
    ),
    (
      select
        count(*)
      from
        (
          select
            t.id,
            t.name as name
          from
            person t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m4
      where
        m4.name ilike $2::text
    )
  )::text as answer;
