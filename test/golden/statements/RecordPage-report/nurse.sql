select
  coalesce(json_agg(json_build_array(f.id, f.type)), '[]'::json)::text as answer
from
  (
    select
      m1.id,
      'Person'
    from
      (
        select
          t.id
        from
          person t
        where
          get_bit($1::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = any ($2::uuid[])
    union all
    select
      m2.id,
      'Identifier'
    from
      (
        select
          t.id
        from
          identifier t
        where
          get_bit($3::varbit, t.access_class) <> 0
      ) m2
    where
      m2.id = any ($2::uuid[])
    union all
    select
      m3.id,
      'Place'
    from
      (
        select
          t.id
        from
          place t
        where
          get_bit($4::varbit, t.access_class) <> 0
      ) m3
    where
      m3.id = any ($2::uuid[])
    union all
    select
      m4.id,
      'Event'
    from
      (
        select
          t.id
        from
          event t
        where
          get_bit($5::varbit, t.access_class) <> 0
      ) m4
    where
      m4.id = any ($2::uuid[])
    union all
    select
      m5.id,
      'Item'
    from
      (
        select
          t.id
        from
          item t
        where
          get_bit($6::varbit, t.access_class) <> 0
      ) m5
    where
      m5.id = any ($2::uuid[])
    union all
    select
      m6.id,
      'Ocg'
    from
      (
        select
          t.id
        from
          ocg t
        where
          get_bit($7::varbit, t.access_class) <> 0
      ) m6
    where
      m6.id = any ($2::uuid[])
    union all
    select
      m7.id,
      'Vulnerability'
    from
      (
        select
          t.id
        from
          vulnerability t
        where
          false
      ) m7
    where
      m7.id = any ($2::uuid[])
    union all
    select
      m8.id,
      'CountyLine'
    from
      (
        select
          t.id
        from
          county_line t
        where
          get_bit($8::varbit, t.access_class) <> 0
      ) m8
    where
      m8.id = any ($2::uuid[])
    union all
    select
      m9.id,
      'Threat'
    from
      (
        select
          t.id
        from
          threat t
        where
          get_bit($9::varbit, t.access_class) <> 0
      ) m9
    where
      m9.id = any ($2::uuid[])
    union all
    select
      m10.id,
      'Report'
    from
      (
        select
          t.id
        from
          report t
        where
          get_bit($10::varbit, t.access_class) <> 0
      ) m10
    where
      m10.id = any ($2::uuid[])
    union all
    select
      m11.id,
      'Paragraph'
    from
      (
        select
          t.id
        from
          paragraph t
        where
          (
            get_bit($11::varbit, t.access_class) <> 0
            and get_bit($12::varbit, t.report_class) <> 0
          )
      ) m11
    where
      m11.id = any ($2::uuid[])
    union all
    select
      m12.id,
      'MissingEpisode'
    from
      (
        select
          t.id
        from
          missing_episode t
        where
          (
            get_bit($13::varbit, t.access_class) <> 0
            and get_bit($12::varbit, t.person_class) <> 0
          )
      ) m12
    where
      m12.id = any ($2::uuid[])
    union all
    select
      m13.id,
      'Membership'
    from
      (
        select
          t.id
        from
          membership t
        where
          (
            get_bit($14::varbit, t.access_class) <> 0
            and get_bit($12::varbit, t.ocg_class) <> 0
            and get_bit($12::varbit, t.person_class) <> 0
          )
      ) m13
    where
      m13.id = any ($2::uuid[])
    union all
    select
      m14.id,
      'Contact'
    from
      (
        select
          t.id
        from
          contact t
        where
          (
            get_bit($15::varbit, t.access_class) <> 0
            and get_bit($12::varbit, t.from_class) <> 0
            and get_bit($12::varbit, t.to_class) <> 0
          )
      ) m14
    where
      m14.id = any ($2::uuid[])
    union all
    select
      m15.id,
      'Link'
    from
      (
        select
          t.id
        from
          link t
        where
          (
            get_bit($16::varbit, t.access_class) <> 0
            and get_bit($12::varbit, t.from_class) <> 0
            and get_bit($12::varbit, t.to_class) <> 0
          )
      ) m15
    where
      m15.id = any ($2::uuid[])
    union all
    select
      m16.id,
      'Annotation'
    from
      (
        select
          t.id
        from
          annotation t
        where
          (
            get_bit($17::varbit, t.access_class) <> 0
            and (
              get_bit($18::varbit, t.access_class) <> 0
              or (
                t.state is null
                or not (t.state::text = $19::text)
              )
            )
            and (
              get_bit($12::varbit, t.subject_class) <> 0
              and (
                t.paragraph_id is null
                or get_bit($12::varbit, t.paragraph_class) <> 0
              )
              and (
                t.about_group::text = $20::text
                or (
                  t.about_group::text = $21::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $23::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $24::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $26::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $27::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $28::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $29::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $30::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $31::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $32::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $33::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $34::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $35::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $36::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $37::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $38::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $39::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $40::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $41::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $42::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $43::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $44::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $45::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $46::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $47::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($25::varbit, t.subject_class) <> 0
                    )
                    or get_bit($25::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $48::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $49::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $50::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($22::varbit, t.subject_class) <> 0
                    )
                    or get_bit($22::varbit, t.paragraph_class) <> 0
                  )
                )
              )
            )
          )
      ) m16
    where
      m16.id = any ($2::uuid[])
  ) f (id, type);

select
  (
    select
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
        m1.version,
        m1.intake_state,
        m1.happened_on,
        m1.whereabouts,
        m1.handling_conditions,
        (
          select
            json_build_array(m4.id, m4.reference, m4.level_0, m4.heading, m4.marking)
          from
            (
              select
                t.id,
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
                (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
              from
                report t
                join access_class c on c.id = t.access_class
              where
                get_bit($2::varbit, t.access_class) <> 0
            ) m4
          where
            m4.id = m1.supersedes_id
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(m5.id, json_build_array(m5.id, m5.reference, m5.level_0, m5.heading, m5.marking)) as item
                from
                  (
                    select
                      m5.*
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
                          t.supersedes_id as supersedes_id
                        from
                          report t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($2::varbit, t.access_class) <> 0
                      ) m5
                    where
                      m5.supersedes_id = m1.id
                    order by
                      m5.reported_on desc nulls last,
                      m5.id desc
                    limit
                      6
                  ) m5
              ) r
          ),
          null::integer
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m6.id,
                    m6.position,
                    json_build_array(
                      m6.id,
                      m6.reference,
                      m6.statement_type,
                      m6.marking,
                      m6.handling,
                      m6.recorded_at,
                      m6.level_0,
                      m6.provenance,
                      (
                        select
                          json_build_array(m7.id, m7.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m7
                        where
                          m7.id = m6.owner_id
                      ),
                      (
                        select
                          json_build_array(m8.code, m8.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m8
                        where
                          m8.code = m6.district
                      ),
                      m6.level_1,
                      m6.level_2,
                      case
                        when mod(m6.level_0, 8) = 1
                        or mod(m6.level_1, 8) = 1
                        or mod(m6.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m6.owner_id
                        )
                      end,
                      m6.position,
                      m6.text,
                      m6.source_evaluation,
                      m6.intelligence_assessment
                    )
                  ) as item
                from
                  (
                    select
                      m6.*
                    from
                      (
                        select
                          t.id,
                          t.position as position,
                          t.reference as reference,
                          t.statement_type as statement_type,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($4::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then t.text
                          end as text,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($3::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          t.report_id as report_id
                        from
                          paragraph t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($5::varbit, t.access_class) <> 0
                            and get_bit($6::varbit, t.report_class) <> 0
                          )
                      ) m6
                    where
                      m6.report_id = m1.id
                    order by
                      m6.position asc nulls last,
                      m6.id asc
                    limit
                      26
                  ) m6
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.report_id as report_id
                from
                  paragraph t
                where
                  (
                    get_bit($5::varbit, t.access_class) <> 0
                    and get_bit($6::varbit, t.report_class) <> 0
                  )
              ) m9
            where
              m9.report_id = m1.id
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m10.id,
                    m10.name,
                    json_build_array(
                      m10.id,
                      m10.reference,
                      m10.level_0,
                      m10.name,
                      m10.marking,
                      m10.handling,
                      m10.recorded_at,
                      m10.level_1,
                      m10.provenance,
                      (
                        select
                          json_build_array(m11.id, m11.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m11
                        where
                          m11.id = m10.owner_id
                      ),
                      (
                        select
                          json_build_array(m12.code, m12.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m12
                        where
                          m12.code = m10.district
                      ),
                      m10.level_2,
                      m10.level_3,
                      case
                        when mod(m10.level_1, 8) = 1
                        or mod(m10.level_0, 8) = 1
                        or mod(m10.level_2, 8) = 1
                        or mod(m10.level_3, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m10.owner_id
                        )
                      end,
                      m10.family_name,
                      m10.given_name,
                      m10.date_of_birth,
                      m10.age,
                      m10.sex,
                      m10.subject_category
                    )
                  ) as item
                from
                  (
                    select
                      m10.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then t.name
                            when get_bit($8::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                          end as name,
                          t.reference as reference,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then 3
                            when get_bit($8::varbit, t.access_class) <> 0 then 2
                            when get_bit($8::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($8::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then t.family_name
                            when get_bit($8::varbit, t.access_class) <> 0 then rtrim(
                              regexp_replace(t.family_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                            )
                          end as family_name,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then t.given_name
                            when get_bit($8::varbit, t.access_class) <> 0 then rtrim(
                              regexp_replace(t.given_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                            )
                          end as given_name,
                          t.date_of_birth as date_of_birth,
                          t.age as age,
                          t.sex as sex,
                          case
                            when get_bit($7::varbit, t.access_class) <> 0 then t.subject_category
                          end as subject_category
                        from
                          person t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($9::varbit, t.access_class) <> 0
                      ) m10
                    where
                      m10.id in (
                        select
                          m13.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m13
                        where
                          m13.from_id = m1.id
                          and m13.to_type = 'PERSON'
                      )
                    order by
                      m10.name asc nulls last,
                      m10.id asc
                    limit
                      26
                  ) m10
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
                  person t
                where
                  get_bit($9::varbit, t.access_class) <> 0
              ) m14
            where
              m14.id in (
                select
                  m15.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m15
                where
                  m15.from_id = m1.id
                  and m15.to_type = 'PERSON'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m16.id,
                    m16.value,
                    json_build_array(
                      m16.id,
                      m16.reference,
                      m16.level_0,
                      m16.value,
                      m16.marking,
                      m16.handling,
                      m16.recorded_at,
                      m16.level_1,
                      m16.provenance,
                      (
                        select
                          json_build_array(m17.id, m17.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m17
                        where
                          m17.id = m16.owner_id
                      ),
                      (
                        select
                          json_build_array(m18.code, m18.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m18
                        where
                          m18.code = m16.district
                      ),
                      case
                        when mod(m16.level_1, 8) = 1
                        or mod(m16.level_0, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m16.owner_id
                        )
                      end,
                      m16.kind,
                      m16.normalised,
                      m16.detail
                    )
                  ) as item
                from
                  (
                    select
                      m16.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then t.value
                          end as value,
                          t.reference as reference,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.kind as kind,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then t.normalised
                          end as normalised,
                          case
                            when get_bit($11::varbit, t.access_class) <> 0 then t.detail
                          end as detail
                        from
                          identifier t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($12::varbit, t.access_class) <> 0
                      ) m16
                    where
                      m16.id in (
                        select
                          m19.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m19
                        where
                          m19.from_id = m1.id
                          and m19.to_type = 'IDENTIFIER'
                      )
                    order by
                      m16.value asc nulls last,
                      m16.id asc
                    limit
                      26
                  ) m16
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
                  get_bit($12::varbit, t.access_class) <> 0
              ) m20
            where
              m20.id in (
                select
                  m21.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m21
                where
                  m21.from_id = m1.id
                  and m21.to_type = 'IDENTIFIER'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m22.id,
                    m22.address,
                    json_build_array(
                      m22.id,
                      m22.reference,
                      m22.address,
                      m22.marking,
                      m22.handling,
                      m22.recorded_at,
                      m22.provenance,
                      (
                        select
                          json_build_array(m23.id, m23.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m23
                        where
                          m23.id = m22.owner_id
                      ),
                      (
                        select
                          json_build_array(m24.code, m24.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m24
                        where
                          m24.code = m22.district
                      ),
                      m22.postcode
                    )
                  ) as item
                from
                  (
                    select
                      m22.*
                    from
                      (
                        select
                          t.id,
                          nullif(t.address, t.address) as address,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          nullif(t.provenance, t.provenance) as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when true then substring(
                              t.postcode
                              from
                                '^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$'
                            )
                          end as postcode
                        from
                          place t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($13::varbit, t.access_class) <> 0
                      ) m22
                    where
                      m22.id in (
                        select
                          m25.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m25
                        where
                          m25.from_id = m1.id
                          and m25.to_type = 'PLACE'
                      )
                    order by
                      m22.address asc nulls last,
                      m22.id asc
                    limit
                      26
                  ) m22
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
                  place t
                where
                  get_bit($13::varbit, t.access_class) <> 0
              ) m26
            where
              m26.id in (
                select
                  m27.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m27
                where
                  m27.from_id = m1.id
                  and m27.to_type = 'PLACE'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m28.id,
                    m28.occurred_on,
                    json_build_array(
                      m28.id,
                      m28.reference,
                      m28.level_0,
                      m28.category,
                      m28.marking,
                      m28.handling,
                      m28.recorded_at,
                      m28.level_1,
                      m28.provenance,
                      (
                        select
                          json_build_array(m29.id, m29.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m29
                        where
                          m29.id = m28.owner_id
                      ),
                      (
                        select
                          json_build_array(m30.code, m30.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m30
                        where
                          m30.code = m28.district
                      ),
                      m28.level_2,
                      m28.level_3,
                      m28.level_4,
                      m28.level_5,
                      case
                        when mod(m28.level_1, 8) = 1
                        or mod(m28.level_0, 8) = 1
                        or mod(m28.level_2, 8) = 1
                        or mod(m28.level_3, 8) = 1
                        or mod(m28.level_4, 8) = 1
                        or mod(m28.level_5, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m28.owner_id
                        )
                      end,
                      m28.kind,
                      m28.occurred_on,
                      m28.outcome
                    )
                  ) as item
                from
                  (
                    select
                      m28.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then t.occurred_on
                            when get_bit($15::varbit, t.access_class) <> 0 then case
                              when isfinite(t.occurred_on) then make_date(
                                extract(
                                  year
                                  from
                                    t.occurred_on
                                )::integer,
                                1,
                                1
                              )
                              else t.occurred_on
                            end
                          end as occurred_on,
                          t.reference as reference,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when get_bit($15::varbit, t.access_class) <> 0 then 2
                            when get_bit($15::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then t.category
                          end as category,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($15::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then 3
                            when get_bit($15::varbit, t.access_class) <> 0 then 2
                            when get_bit($15::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_5,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then t.kind
                          end as kind,
                          case
                            when get_bit($14::varbit, t.access_class) <> 0 then t.outcome
                          end as outcome
                        from
                          event t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($16::varbit, t.access_class) <> 0
                      ) m28
                    where
                      m28.id in (
                        select
                          m31.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m31
                        where
                          m31.from_id = m1.id
                          and m31.to_type = 'EVENT'
                      )
                    order by
                      m28.occurred_on desc nulls last,
                      m28.id desc
                    limit
                      26
                  ) m28
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
                  event t
                where
                  get_bit($16::varbit, t.access_class) <> 0
              ) m32
            where
              m32.id in (
                select
                  m33.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m33
                where
                  m33.from_id = m1.id
                  and m33.to_type = 'EVENT'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m34.id,
                    m34.name,
                    json_build_array(
                      m34.id,
                      m34.reference,
                      m34.level_0,
                      m34.name,
                      m34.marking,
                      m34.handling,
                      m34.recorded_at,
                      m34.level_1,
                      m34.provenance,
                      (
                        select
                          json_build_array(m35.id, m35.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m35
                        where
                          m35.id = m34.owner_id
                      ),
                      (
                        select
                          json_build_array(m36.code, m36.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m36
                        where
                          m36.code = m34.district
                      ),
                      m34.level_2,
                      m34.level_3,
                      case
                        when mod(m34.level_1, 8) = 1
                        or mod(m34.level_0, 8) = 1
                        or mod(m34.level_2, 8) = 1
                        or mod(m34.level_3, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m34.owner_id
                        )
                      end,
                      m34.status,
                      m34.owner_level,
                      m34.band_code,
                      m34.nominated_on,
                      m34.review_on,
                      m34.lead_officer
                    )
                  ) as item
                from
                  (
                    select
                      m34.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then t.name
                          end as name,
                          t.reference as reference,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($18::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          t.status as status,
                          t.owner_level as owner_level,
                          t.band_code as band_code,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then t.nominated_on
                          end as nominated_on,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then t.review_on
                          end as review_on,
                          case
                            when get_bit($17::varbit, t.access_class) <> 0 then t.lead_officer
                          end as lead_officer
                        from
                          ocg t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($19::varbit, t.access_class) <> 0
                      ) m34
                    where
                      m34.id in (
                        select
                          m37.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m37
                        where
                          m37.from_id = m1.id
                          and m37.to_type = 'OCG'
                      )
                    order by
                      m34.name asc nulls last,
                      m34.id asc
                    limit
                      26
                  ) m34
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
                  get_bit($19::varbit, t.access_class) <> 0
              ) m38
            where
              m38.id in (
                select
                  m39.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m39
                where
                  m39.from_id = m1.id
                  and m39.to_type = 'OCG'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m40.id,
                    m40.name,
                    json_build_array(
                      m40.id,
                      m40.reference,
                      m40.name,
                      m40.marking,
                      m40.handling,
                      m40.recorded_at,
                      m40.provenance,
                      (
                        select
                          json_build_array(m41.id, m41.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m41
                        where
                          m41.id = m40.owner_id
                      ),
                      (
                        select
                          json_build_array(m42.code, m42.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m42
                        where
                          m42.code = m40.district
                      ),
                      m40.kind,
                      m40.status,
                      m40.risk_band,
                      m40.safeguarding_lead,
                      m40.review_on
                    )
                  ) as item
                from
                  (
                    select
                      m40.*
                    from
                      (
                        select
                          t.id,
                          nullif(t.name, t.name) as name,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          nullif(t.provenance, t.provenance) as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.kind as kind,
                          t.status as status,
                          nullif(t.risk_band, t.risk_band) as risk_band,
                          nullif(t.safeguarding_lead, t.safeguarding_lead) as safeguarding_lead,
                          nullif(t.review_on, t.review_on) as review_on
                        from
                          vulnerability t
                          join access_class c on c.id = t.access_class
                        where
                          false
                      ) m40
                    where
                      m40.id in (
                        select
                          m43.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m43
                        where
                          m43.from_id = m1.id
                          and m43.to_type = 'VULNERABILITY'
                      )
                    order by
                      m40.name asc nulls last,
                      m40.id asc
                    limit
                      26
                  ) m40
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
                  vulnerability t
                where
                  false
              ) m44
            where
              m44.id in (
                select
                  m45.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m45
                where
                  m45.from_id = m1.id
                  and m45.to_type = 'VULNERABILITY'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m46.id,
                    m46.brand,
                    json_build_array(
                      m46.id,
                      m46.reference,
                      m46.brand,
                      m46.marking,
                      m46.handling,
                      m46.recorded_at,
                      m46.level_0,
                      m46.provenance,
                      (
                        select
                          json_build_array(m47.id, m47.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m47
                        where
                          m47.id = m46.owner_id
                      ),
                      (
                        select
                          json_build_array(m48.code, m48.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m48
                        where
                          m48.code = m46.district
                      ),
                      m46.level_1,
                      case
                        when mod(m46.level_0, 8) = 1
                        or mod(m46.level_1, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m46.owner_id
                        )
                      end,
                      m46.line_type,
                      m46.status,
                      m46.first_seen,
                      m46.last_seen,
                      m46.exporting_area,
                      m46.importing_areas,
                      m46.commodities,
                      (
                        select
                          json_build_array(m49.id, m49.reference, m49.level_0, m49.name, m49.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($17::varbit, t.access_class) <> 0 then 3
                                when false then 2
                                when false then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($17::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($19::varbit, t.access_class) <> 0
                          ) m49
                        where
                          m49.id = m46.ocg_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m46.*
                    from
                      (
                        select
                          t.id,
                          t.brand as brand,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($20::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($20::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($20::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($21::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          t.line_type as line_type,
                          t.status as status,
                          t.first_seen as first_seen,
                          t.last_seen as last_seen,
                          t.exporting_area as exporting_area,
                          t.importing_areas as importing_areas,
                          t.commodities as commodities,
                          t.ocg_id as ocg_id
                        from
                          county_line t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($22::varbit, t.access_class) <> 0
                      ) m46
                    where
                      m46.id in (
                        select
                          m50.to_id
                        from
                          (
                            select
                              t.id,
                              t.from_id as from_id,
                              t.to_id as to_id,
                              t.to_type as to_type
                            from
                              link t
                            where
                              (
                                get_bit($10::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.from_class) <> 0
                                and get_bit($6::varbit, t.to_class) <> 0
                              )
                          ) m50
                        where
                          m50.from_id = m1.id
                          and m50.to_type = 'COUNTY_LINE'
                      )
                    order by
                      m46.brand asc nulls last,
                      m46.id asc
                    limit
                      26
                  ) m46
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
                  county_line t
                where
                  get_bit($22::varbit, t.access_class) <> 0
              ) m51
            where
              m51.id in (
                select
                  m52.to_id
                from
                  (
                    select
                      t.id,
                      t.from_id as from_id,
                      t.to_id as to_id,
                      t.to_type as to_type
                    from
                      link t
                    where
                      (
                        get_bit($10::varbit, t.access_class) <> 0
                        and get_bit($6::varbit, t.from_class) <> 0
                        and get_bit($6::varbit, t.to_class) <> 0
                      )
                  ) m52
                where
                  m52.from_id = m1.id
                  and m52.to_type = 'COUNTY_LINE'
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m53.id,
                    m53.recorded_at,
                    json_build_array(
                      m53.id,
                      m53.reference,
                      m53.kind,
                      m53.marking,
                      m53.handling,
                      m53.level_0,
                      m53.provenance,
                      m53.recorded_at,
                      (
                        select
                          json_build_array(m54.id, m54.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m54
                        where
                          m54.id = m53.owner_id
                      ),
                      case m53.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m55.id, m55.reference, m55.level_0, m55.name, m55.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($7::varbit, t.access_class) <> 0 then 3
                                    when get_bit($8::varbit, t.access_class) <> 0 then 2
                                    when get_bit($8::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($7::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($8::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m55
                            where
                              m55.id = m53.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m56.id, m56.reference, m56.level_0, m56.value, m56.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m56
                            where
                              m56.id = m53.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m57.id, m57.reference, m57.address, m57.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.address, t.address) as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m57
                            where
                              m57.id = m53.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m58.id, m58.reference, m58.level_0, m58.category, m58.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then 3
                                    when get_bit($15::varbit, t.access_class) <> 0 then 2
                                    when get_bit($15::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($16::varbit, t.access_class) <> 0
                              ) m58
                            where
                              m58.id = m53.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m59.id, m59.reference, m59.level_0, m59.description, m59.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($23::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($23::varbit, t.access_class) <> 0 then t.description
                                  end as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($24::varbit, t.access_class) <> 0
                              ) m59
                            where
                              m59.id = m53.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m60.id, m60.reference, m60.level_0, m60.name, m60.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($17::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($17::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($19::varbit, t.access_class) <> 0
                              ) m60
                            where
                              m60.id = m53.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m61.id, m61.reference, m61.name, m61.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m61
                            where
                              m61.id = m53.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m62.id, m62.reference, m62.brand, m62.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.brand as brand,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  county_line t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($22::varbit, t.access_class) <> 0
                              ) m62
                            where
                              m62.id = m53.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m63.id, m63.reference, m63.level_0, m63.name, m63.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($25::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($25::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($26::varbit, t.access_class) <> 0
                              ) m63
                            where
                              m63.id = m53.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m64.id, m64.reference, m64.level_0, m64.heading, m64.marking)
                            from
                              (
                                select
                                  t.id,
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
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m64
                            where
                              m64.id = m53.from_id
                          )
                        )
                      end,
                      case m53.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m65.id, m65.reference, m65.level_0, m65.name, m65.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($7::varbit, t.access_class) <> 0 then 3
                                    when get_bit($8::varbit, t.access_class) <> 0 then 2
                                    when get_bit($8::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($7::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($8::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m65
                            where
                              m65.id = m53.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m66.id, m66.reference, m66.level_0, m66.value, m66.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m66
                            where
                              m66.id = m53.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m67.id, m67.reference, m67.address, m67.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.address, t.address) as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m67
                            where
                              m67.id = m53.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m68.id, m68.reference, m68.level_0, m68.category, m68.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then 3
                                    when get_bit($15::varbit, t.access_class) <> 0 then 2
                                    when get_bit($15::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($16::varbit, t.access_class) <> 0
                              ) m68
                            where
                              m68.id = m53.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m69.id, m69.reference, m69.level_0, m69.description, m69.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($23::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($23::varbit, t.access_class) <> 0 then t.description
                                  end as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($24::varbit, t.access_class) <> 0
                              ) m69
                            where
                              m69.id = m53.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m70.id, m70.reference, m70.level_0, m70.name, m70.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($17::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($17::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($19::varbit, t.access_class) <> 0
                              ) m70
                            where
                              m70.id = m53.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m71.id, m71.reference, m71.name, m71.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m71
                            where
                              m71.id = m53.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m72.id, m72.reference, m72.brand, m72.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.brand as brand,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  county_line t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($22::varbit, t.access_class) <> 0
                              ) m72
                            where
                              m72.id = m53.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m73.id, m73.reference, m73.level_0, m73.name, m73.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($25::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($25::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($26::varbit, t.access_class) <> 0
                              ) m73
                            where
                              m73.id = m53.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m74.id, m74.reference, m74.level_0, m74.heading, m74.marking)
                            from
                              (
                                select
                                  t.id,
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
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m74
                            where
                              m74.id = m53.to_id
                          )
                        )
                      end,
                      m53.valid_from,
                      m53.valid_to,
                      m53.level_1,
                      m53.source_evaluation,
                      m53.intelligence_assessment,
                      m53.level_2,
                      m53.note,
                      case
                        when mod(m53.level_0, 8) = 1
                        or mod(m53.level_1, 8) = 1
                        or mod(m53.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m53.owner_id
                        )
                      end
                    )
                  ) as item
                from
                  (
                    select
                      m53.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          t.kind as kind,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($28::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then t.note
                          end as note
                        from
                          link t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($10::varbit, t.access_class) <> 0
                            and get_bit($6::varbit, t.from_class) <> 0
                            and get_bit($6::varbit, t.to_class) <> 0
                          )
                      ) m53
                    where
                      (
                        m53.from_id = m1.id
                        or m53.to_id = m1.id
                      )
                    order by
                      m53.recorded_at desc nulls last,
                      m53.id desc
                    limit
                      26
                  ) m53
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.from_id as from_id,
                  t.to_id as to_id
                from
                  link t
                where
                  (
                    get_bit($10::varbit, t.access_class) <> 0
                    and get_bit($6::varbit, t.from_class) <> 0
                    and get_bit($6::varbit, t.to_class) <> 0
                  )
              ) m75
            where
              (
                m75.from_id = m1.id
                or m75.to_id = m1.id
              )
          )
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m76.id,
                    m76.recorded_at,
                    json_build_array(
                      m76.id,
                      m76.reference,
                      m76.kind,
                      m76.marking,
                      m76.handling,
                      m76.recorded_at,
                      m76.level_0,
                      m76.provenance,
                      (
                        select
                          json_build_array(m77.id, m77.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m77
                        where
                          m77.id = m76.owner_id
                      ),
                      (
                        select
                          json_build_array(m78.code, m78.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m78
                        where
                          m78.code = m76.district
                      ),
                      m76.level_1,
                      case
                        when mod(m76.level_0, 8) = 1
                        or mod(m76.level_1, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m76.owner_id
                        )
                      end,
                      m76.state,
                      m76.about_field,
                      m76.quote,
                      m76.quote_prefix,
                      m76.quote_suffix,
                      m76.text,
                      m76.agreement,
                      m76.statement_type,
                      (
                        select
                          json_build_array(m79.id, m79.position)
                        from
                          (
                            select
                              t.id,
                              t.position as position
                            from
                              paragraph t
                            where
                              (
                                get_bit($5::varbit, t.access_class) <> 0
                                and get_bit($6::varbit, t.report_class) <> 0
                              )
                          ) m79
                        where
                          m79.id = m76.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m80.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($29::varbit, t.access_class) <> 0
                                and (
                                  get_bit($30::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $31::text)
                                  )
                                )
                                and (
                                  get_bit($6::varbit, t.subject_class) <> 0
                                  and (
                                    t.paragraph_id is null
                                    or get_bit($6::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    t.about_group::text = $32::text
                                    or (
                                      t.about_group::text = $33::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $35::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $36::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $38::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $39::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $40::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $41::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $42::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $43::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $44::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $45::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $46::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $47::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $48::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $49::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $50::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $51::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $52::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $53::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $54::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $55::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $56::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $57::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $58::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $59::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($37::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($37::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $60::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $61::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $62::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($34::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($34::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                  )
                                )
                              )
                          ) m80
                        where
                          m80.id = m76.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m76.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          t.kind as kind,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          case
                            when get_bit($30::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($30::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($30::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_1,
                          t.state as state,
                          t.about_field as about_field,
                          t.quote as quote,
                          t.quote_prefix as quote_prefix,
                          t.quote_suffix as quote_suffix,
                          t.text as text,
                          t.agreement as agreement,
                          t.statement_type as statement_type,
                          t.paragraph_id as paragraph_id,
                          t.parent_id as parent_id,
                          t.subject_id as subject_id
                        from
                          annotation t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($29::varbit, t.access_class) <> 0
                            and (
                              get_bit($30::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $31::text)
                              )
                            )
                            and (
                              get_bit($6::varbit, t.subject_class) <> 0
                              and (
                                t.paragraph_id is null
                                or get_bit($6::varbit, t.paragraph_class) <> 0
                              )
                              and (
                                t.about_group::text = $32::text
                                or (
                                  t.about_group::text = $33::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $35::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $36::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $38::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $39::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $40::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $41::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $42::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $43::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $44::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $45::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $46::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $47::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $48::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $49::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $50::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $51::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $52::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $53::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $54::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $55::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $56::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $57::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $58::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $59::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($37::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($37::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $60::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $61::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $62::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($34::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($34::varbit, t.paragraph_class) <> 0
                                  )
                                )
                              )
                            )
                          )
                      ) m76
                    where
                      m76.subject_id = m1.id
                    order by
                      m76.recorded_at desc nulls last,
                      m76.id desc
                    limit
                      26
                  ) m76
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.subject_id as subject_id
                from
                  annotation t
                where
                  (
                    get_bit($29::varbit, t.access_class) <> 0
                    and (
                      get_bit($30::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $31::text)
                      )
                    )
                    and (
                      get_bit($6::varbit, t.subject_class) <> 0
                      and (
                        t.paragraph_id is null
                        or get_bit($6::varbit, t.paragraph_class) <> 0
                      )
                      and (
                        t.about_group::text = $32::text
                        or (
                          t.about_group::text = $33::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $35::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $36::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $38::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $39::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $40::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $41::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $42::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $43::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $44::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $45::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $46::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $47::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $48::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $49::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $50::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $51::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $52::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $53::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $54::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $55::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $56::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $57::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $58::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $59::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($37::varbit, t.subject_class) <> 0
                            )
                            or get_bit($37::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $60::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $61::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $62::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($34::varbit, t.subject_class) <> 0
                            )
                            or get_bit($34::varbit, t.paragraph_class) <> 0
                          )
                        )
                      )
                    )
                  )
              ) m81
            where
              m81.subject_id = m1.id
          )
        )
      )
    from
      (
        select
          t.id,
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
            when get_bit($63::varbit, t.access_class) <> 0 then 2
            when get_bit($63::varbit, t.access_class) <> 0 then 1
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
          t.reported_on as reported_on,
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
          end as version,
          t.intake_state as intake_state,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.happened_on
          end as happened_on,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.whereabouts
          end as whereabouts,
          t.handling_conditions as handling_conditions,
          t.supersedes_id as supersedes_id
        from
          report t
          join access_class c on c.id = t.access_class
        where
          get_bit($2::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $64::uuid
  )::text as answer;
