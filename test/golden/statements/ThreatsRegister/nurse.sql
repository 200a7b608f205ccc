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
              m1.risk_score,
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
                m1.kind,
                m1.theme,
                m1.status,
                m1.risk_band,
                m1.risk_score,
                m1.assessed_on,
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
                    t.risk_score as risk_score,
                    t.reference as reference,
                    t.name as name,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    t.provenance as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    t.kind as kind,
                    t.theme as theme,
                    t.status as status,
                    t.risk_band as risk_band,
                    t.assessed_on as assessed_on,
                    t.review_on as review_on,
                    t.lead_officer as lead_officer
                  from
                    threat t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($1::varbit, t.access_class) <> 0
                ) m1
              where
                m1.risk_band = any ($2::text[])
              order by
                m1.risk_score desc nulls last,
                m1.id desc
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
            t.risk_band as risk_band
          from
            threat t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m4
      where
        m4.risk_band = any ($2::text[])
    )
  )::text as answer;
