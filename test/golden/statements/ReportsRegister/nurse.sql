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
                m1.level_0,
                m1.heading,
                m1.marking,
                m1.handling,
                m1.recorded_at,
                m1.level_1,
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
                m1.level_2,
                m1.level_3,
                m1.level_4,
                m1.level_5,
                m1.level_6,
                case
                  when mod(m1.level_1, 8) = 1
                  or mod(m1.level_0, 8) = 1
                  or mod(m1.level_2, 8) = 1
                  or mod(m1.level_3, 8) = 1
                  or mod(m1.level_4, 8) = 1
                  or mod(m1.level_5, 8) = 1
                  or mod(m1.level_6, 8) = 1 then (
                    select
                      p.contact
                    from
                      partner p
                    where
                      p.id = m1.owner_id
                  )
                end,
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
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_0,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.heading
                    end as heading,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_1,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.provenance
                    end as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_2,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when get_bit($2::varbit, t.access_class) <> 0 then 2
                      when get_bit($2::varbit, t.access_class) <> 0 then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_3,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_4,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_5,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_6,
                    t.state as state,
                    t.priority as priority,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.source_evaluation
                    end as source_evaluation,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.intelligence_assessment
                    end as intelligence_assessment,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.grading_scheme
                    end as grading_scheme,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.legacy_grade
                    end as legacy_grade,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.version
                    end as version
                  from
                    report t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($3::varbit, t.access_class) <> 0
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
            get_bit($3::varbit, t.access_class) <> 0
        ) m4
    )
  )::text as answer;
