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
              m1.reported_on,
              json_build_array(
                m1.id,
                m1.reference,
                m1.heading,
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
                m1.state,
                m1.reported_on,
                m1.priority,
                m1.source_evaluation,
                m1.intelligence_assessment,
                m1.grading_scheme,
                m1.legacy_grade,
                m1.version
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
                    t.reported_on as reported_on,
                    t.reference as reference,
                    nullif(t.heading, t.heading) as heading,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    nullif(t.provenance, t.provenance) as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    t.state as state,
                    t.priority as priority,
                    nullif(t.source_evaluation, t.source_evaluation) as source_evaluation,
                    nullif(t.intelligence_assessment, t.intelligence_assessment) as intelligence_assessment,
                    nullif(t.grading_scheme, t.grading_scheme) as grading_scheme,
                    nullif(t.legacy_grade, t.legacy_grade) as legacy_grade,
                    nullif(t.version, t.version) as version
                  from
                    report t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($1::varbit, t.access_class) <> 0
                ) m1
              order by
                m1.reported_on desc nulls last,
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
            t.id
          from
            report t
          where
            get_bit($1::varbit, t.access_class) <> 0
        ) m4
    )
  )::text as answer;
