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
              m1.value,
              json_build_array(
                m1.id,
                m1.reference,
                m1.value,
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
                m1.kind,
                m1.normalised,
                m1.detail
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
                    nullif(t.value, t.value) as value,
                    t.reference as reference,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    nullif(t.provenance, t.provenance) as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    t.kind as kind,
                    nullif(t.normalised, t.normalised) as normalised,
                    nullif(t.detail, t.detail) as detail
                  from
                    identifier t
                    join access_class c on c.id = t.access_class
                  where
                    false
                ) m1
              order by
                m1.value asc nulls last,
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
            identifier t
          where
            false
        ) m4
    )
  )::text as answer;
