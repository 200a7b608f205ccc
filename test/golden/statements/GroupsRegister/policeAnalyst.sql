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
              m1.name,
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
                m1.status,
                m1.owner_level,
                m1.band_code,
                m1.nominated_on,
                m1.review_on,
                m1.lead_officer
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
                    t.name as name,
                    t.reference as reference,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    t.provenance as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    t.status as status,
                    t.owner_level as owner_level,
                    t.band_code as band_code,
                    t.nominated_on as nominated_on,
                    t.review_on as review_on,
                    t.lead_officer as lead_officer
                  from
                    ocg t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($1::varbit, t.access_class) <> 0
                ) m1
              order by
                m1.name asc nulls last,
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
            t.id
          from
            ocg t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m4
    )
  )::text as answer;
