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
          get_bit($8::varbit, t.access_class) <> 0
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
          get_bit($9::varbit, t.access_class) <> 0
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
          get_bit($10::varbit, t.access_class) <> 0
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
          get_bit($11::varbit, t.access_class) <> 0
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
            get_bit($12::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.report_class) <> 0
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
            get_bit($14::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.person_class) <> 0
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
            get_bit($15::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.ocg_class) <> 0
            and get_bit($13::varbit, t.person_class) <> 0
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
            get_bit($16::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.from_class) <> 0
            and get_bit($13::varbit, t.to_class) <> 0
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
            get_bit($17::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.from_class) <> 0
            and get_bit($13::varbit, t.to_class) <> 0
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
            get_bit($18::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.subject_class) <> 0
            and (
              t.paragraph_id is null
              or get_bit($13::varbit, t.paragraph_class) <> 0
            )
            and (
              t.about_group::text = $19::text
              or (
                t.about_group::text = $20::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $22::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $23::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $25::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $26::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $27::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $28::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $29::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $30::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $31::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $32::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $33::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $34::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $35::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $36::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $37::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $38::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $39::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $40::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $41::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $42::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $43::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $44::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $45::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $46::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($24::varbit, t.subject_class) <> 0
                  )
                  or get_bit($24::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $47::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $48::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $49::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $50::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
            )
            and (
              get_bit($51::varbit, t.access_class) <> 0
              or (
                t.state is null
                or not (t.state::text = $52::text)
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
        m1.handling_conditions,
        m1.expires_at,
        m1.onward,
        (
          select
            json_build_array(m4.id, m4.name)
          from
            (
              select
                t.id,
                t.name as name
              from
                partner t
            ) m4
          where
            m4.id = m1.originator_id
        ),
        m1.released_to,
        m1.embargo_until,
        m1.named_readers,
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
        m1.handling_instructions,
        (
          select
            json_build_array(m5.id, m5.reference, m5.heading, m5.marking)
          from
            (
              select
                t.id,
                t.reference as reference,
                nullif(t.heading, t.heading) as heading,
                (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
              from
                report t
                join access_class c on c.id = t.access_class
              where
                get_bit($1::varbit, t.access_class) <> 0
            ) m5
          where
            m5.id = m1.supersedes_id
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(m6.id, json_build_array(m6.id, m6.reference, m6.heading, m6.marking)) as item
                from
                  (
                    select
                      m6.*
                    from
                      (
                        select
                          t.id,
                          t.reported_on as reported_on,
                          t.reference as reference,
                          nullif(t.heading, t.heading) as heading,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          t.supersedes_id as supersedes_id
                        from
                          report t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($1::varbit, t.access_class) <> 0
                      ) m6
                    where
                      m6.supersedes_id = m1.id
                    order by
                      m6.reported_on desc nulls last,
                      m6.id desc
                    limit
                      6
                  ) m6
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
                    m7.id,
                    m7.position,
                    json_build_array(
                      m7.id,
                      m7.reference,
                      m7.statement_type,
                      m7.marking,
                      m7.handling,
                      m7.recorded_at,
                      m7.level_0,
                      m7.provenance,
                      (
                        select
                          json_build_array(m8.id, m8.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m8
                        where
                          m8.id = m7.owner_id
                      ),
                      (
                        select
                          json_build_array(m9.code, m9.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m9
                        where
                          m9.code = m7.district
                      ),
                      m7.level_1,
                      m7.level_2,
                      m7.level_3,
                      case
                        when mod(m7.level_1, 8) = 1
                        or mod(m7.level_0, 8) = 1
                        or mod(m7.level_2, 8) = 1
                        or mod(m7.level_3, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m7.owner_id
                        )
                      end,
                      m7.position,
                      m7.text,
                      m7.source_evaluation,
                      m7.intelligence_assessment
                    )
                  ) as item
                from
                  (
                    select
                      m7.*
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
                            when get_bit($2::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($3::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then t.text
                          end as text,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($2::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          t.report_id as report_id
                        from
                          paragraph t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($4::varbit, t.access_class) <> 0
                            and get_bit($5::varbit, t.report_class) <> 0
                          )
                      ) m7
                    where
                      m7.report_id = m1.id
                    order by
                      m7.position asc nulls last,
                      m7.id asc
                    limit
                      26
                  ) m7
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
                    get_bit($4::varbit, t.access_class) <> 0
                    and get_bit($5::varbit, t.report_class) <> 0
                  )
              ) m10
            where
              m10.report_id = m1.id
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
                    m11.id,
                    m11.name,
                    json_build_array(
                      m11.id,
                      m11.reference,
                      m11.level_0,
                      m11.name,
                      m11.marking,
                      m11.handling,
                      m11.recorded_at,
                      m11.level_1,
                      m11.provenance,
                      (
                        select
                          json_build_array(m12.id, m12.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m12
                        where
                          m12.id = m11.owner_id
                      ),
                      (
                        select
                          json_build_array(m13.code, m13.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m13
                        where
                          m13.code = m11.district
                      ),
                      m11.level_2,
                      m11.level_3,
                      m11.level_4,
                      case
                        when mod(m11.level_2, 8) = 1
                        or mod(m11.level_1, 8) = 1
                        or mod(m11.level_0, 8) = 1
                        or mod(m11.level_3, 8) = 1
                        or mod(m11.level_4, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m11.owner_id
                        )
                      end,
                      m11.family_name,
                      m11.given_name,
                      m11.date_of_birth,
                      m11.age,
                      m11.sex,
                      m11.subject_category
                    )
                  ) as item
                from
                  (
                    select
                      m11.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.name
                            when get_bit($7::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                          end as name,
                          t.reference as reference,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when get_bit($7::varbit, t.access_class) <> 0 then 2
                            when get_bit($7::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($7::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.family_name
                            when get_bit($7::varbit, t.access_class) <> 0 then rtrim(
                              regexp_replace(t.family_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                            )
                          end as family_name,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.given_name
                            when get_bit($7::varbit, t.access_class) <> 0 then rtrim(
                              regexp_replace(t.given_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                            )
                          end as given_name,
                          t.date_of_birth as date_of_birth,
                          t.age as age,
                          t.sex as sex,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.subject_category
                          end as subject_category
                        from
                          person t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($8::varbit, t.access_class) <> 0
                      ) m11
                    where
                      m11.id in (
                        select
                          m14.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m14
                        where
                          m14.from_id = m1.id
                          and m14.to_type = 'PERSON'
                      )
                    order by
                      m11.name asc nulls last,
                      m11.id asc
                    limit
                      26
                  ) m11
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
                  get_bit($8::varbit, t.access_class) <> 0
              ) m15
            where
              m15.id in (
                select
                  m16.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m16
                where
                  m16.from_id = m1.id
                  and m16.to_type = 'PERSON'
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
                    m17.id,
                    m17.value,
                    json_build_array(
                      m17.id,
                      m17.reference,
                      m17.level_0,
                      m17.value,
                      m17.marking,
                      m17.handling,
                      m17.recorded_at,
                      m17.level_1,
                      m17.provenance,
                      (
                        select
                          json_build_array(m18.id, m18.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m18
                        where
                          m18.id = m17.owner_id
                      ),
                      (
                        select
                          json_build_array(m19.code, m19.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m19
                        where
                          m19.code = m17.district
                      ),
                      m17.level_2,
                      case
                        when mod(m17.level_2, 8) = 1
                        or mod(m17.level_1, 8) = 1
                        or mod(m17.level_0, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m17.owner_id
                        )
                      end,
                      m17.kind,
                      m17.normalised,
                      m17.detail
                    )
                  ) as item
                from
                  (
                    select
                      m17.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then t.value
                          end as value,
                          t.reference as reference,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then 3
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
                            when get_bit($10::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          t.kind as kind,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then t.normalised
                          end as normalised,
                          case
                            when get_bit($10::varbit, t.access_class) <> 0 then t.detail
                          end as detail
                        from
                          identifier t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($11::varbit, t.access_class) <> 0
                      ) m17
                    where
                      m17.id in (
                        select
                          m20.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m20
                        where
                          m20.from_id = m1.id
                          and m20.to_type = 'IDENTIFIER'
                      )
                    order by
                      m17.value asc nulls last,
                      m17.id asc
                    limit
                      26
                  ) m17
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
                  get_bit($11::varbit, t.access_class) <> 0
              ) m21
            where
              m21.id in (
                select
                  m22.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m22
                where
                  m22.from_id = m1.id
                  and m22.to_type = 'IDENTIFIER'
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
                    m23.id,
                    m23.address,
                    json_build_array(
                      m23.id,
                      m23.reference,
                      m23.level_0,
                      m23.address,
                      m23.marking,
                      m23.handling,
                      m23.recorded_at,
                      m23.level_1,
                      m23.provenance,
                      (
                        select
                          json_build_array(m24.id, m24.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m24
                        where
                          m24.id = m23.owner_id
                      ),
                      (
                        select
                          json_build_array(m25.code, m25.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m25
                        where
                          m25.code = m23.district
                      ),
                      m23.level_2,
                      case
                        when mod(m23.level_2, 8) = 1
                        or mod(m23.level_1, 8) = 1
                        or mod(m23.level_0, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m23.owner_id
                        )
                      end,
                      m23.postcode
                    )
                  ) as item
                from
                  (
                    select
                      m23.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then t.address
                          end as address,
                          t.reference as reference,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then 3
                            when get_bit($13::varbit, t.access_class) <> 0 then 2
                            when get_bit($13::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($12::varbit, t.access_class) <> 0 then t.postcode
                            when get_bit($13::varbit, t.access_class) <> 0 then substring(
                              t.postcode
                              from
                                '^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$'
                            )
                          end as postcode
                        from
                          place t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($14::varbit, t.access_class) <> 0
                      ) m23
                    where
                      m23.id in (
                        select
                          m26.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m26
                        where
                          m26.from_id = m1.id
                          and m26.to_type = 'PLACE'
                      )
                    order by
                      m23.address asc nulls last,
                      m23.id asc
                    limit
                      26
                  ) m23
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
                  get_bit($14::varbit, t.access_class) <> 0
              ) m27
            where
              m27.id in (
                select
                  m28.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m28
                where
                  m28.from_id = m1.id
                  and m28.to_type = 'PLACE'
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
                    m29.id,
                    m29.occurred_on,
                    json_build_array(
                      m29.id,
                      m29.reference,
                      m29.level_0,
                      m29.category,
                      m29.marking,
                      m29.handling,
                      m29.recorded_at,
                      m29.level_1,
                      m29.provenance,
                      (
                        select
                          json_build_array(m30.id, m30.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m30
                        where
                          m30.id = m29.owner_id
                      ),
                      (
                        select
                          json_build_array(m31.code, m31.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m31
                        where
                          m31.code = m29.district
                      ),
                      m29.level_2,
                      m29.level_3,
                      m29.level_4,
                      m29.level_5,
                      m29.level_6,
                      case
                        when mod(m29.level_2, 8) = 1
                        or mod(m29.level_1, 8) = 1
                        or mod(m29.level_0, 8) = 1
                        or mod(m29.level_3, 8) = 1
                        or mod(m29.level_4, 8) = 1
                        or mod(m29.level_5, 8) = 1
                        or mod(m29.level_6, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m29.owner_id
                        )
                      end,
                      m29.kind,
                      m29.occurred_on,
                      m29.outcome
                    )
                  ) as item
                from
                  (
                    select
                      m29.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then t.occurred_on
                            when get_bit($16::varbit, t.access_class) <> 0 then case
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
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when get_bit($16::varbit, t.access_class) <> 0 then 2
                            when get_bit($16::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then t.category
                          end as category,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($16::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_5,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then 3
                            when get_bit($16::varbit, t.access_class) <> 0 then 2
                            when get_bit($16::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_6,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then t.kind
                          end as kind,
                          case
                            when get_bit($15::varbit, t.access_class) <> 0 then t.outcome
                          end as outcome
                        from
                          event t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($17::varbit, t.access_class) <> 0
                      ) m29
                    where
                      m29.id in (
                        select
                          m32.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m32
                        where
                          m32.from_id = m1.id
                          and m32.to_type = 'EVENT'
                      )
                    order by
                      m29.occurred_on desc nulls last,
                      m29.id desc
                    limit
                      26
                  ) m29
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
                  get_bit($17::varbit, t.access_class) <> 0
              ) m33
            where
              m33.id in (
                select
                  m34.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m34
                where
                  m34.from_id = m1.id
                  and m34.to_type = 'EVENT'
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
                    m35.id,
                    m35.name,
                    json_build_array(
                      m35.id,
                      m35.reference,
                      m35.level_0,
                      m35.name,
                      m35.marking,
                      m35.handling,
                      m35.recorded_at,
                      m35.level_1,
                      m35.provenance,
                      (
                        select
                          json_build_array(m36.id, m36.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m36
                        where
                          m36.id = m35.owner_id
                      ),
                      (
                        select
                          json_build_array(m37.code, m37.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m37
                        where
                          m37.code = m35.district
                      ),
                      m35.level_2,
                      m35.level_3,
                      m35.level_4,
                      case
                        when mod(m35.level_2, 8) = 1
                        or mod(m35.level_1, 8) = 1
                        or mod(m35.level_0, 8) = 1
                        or mod(m35.level_3, 8) = 1
                        or mod(m35.level_4, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m35.owner_id
                        )
                      end,
                      m35.status,
                      m35.owner_level,
                      m35.band_code,
                      m35.nominated_on,
                      m35.review_on,
                      m35.lead_officer
                    )
                  ) as item
                from
                  (
                    select
                      m35.*
                    from
                      (
                        select
                          t.id,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then t.name
                          end as name,
                          t.reference as reference,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then 3
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
                            when get_bit($18::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($19::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          t.status as status,
                          t.owner_level as owner_level,
                          t.band_code as band_code,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then t.nominated_on
                          end as nominated_on,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then t.review_on
                          end as review_on,
                          case
                            when get_bit($18::varbit, t.access_class) <> 0 then t.lead_officer
                          end as lead_officer
                        from
                          ocg t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($20::varbit, t.access_class) <> 0
                      ) m35
                    where
                      m35.id in (
                        select
                          m38.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m38
                        where
                          m38.from_id = m1.id
                          and m38.to_type = 'OCG'
                      )
                    order by
                      m35.name asc nulls last,
                      m35.id asc
                    limit
                      26
                  ) m35
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
                  get_bit($20::varbit, t.access_class) <> 0
              ) m39
            where
              m39.id in (
                select
                  m40.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m40
                where
                  m40.from_id = m1.id
                  and m40.to_type = 'OCG'
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
                    m41.id,
                    m41.name,
                    json_build_array(
                      m41.id,
                      m41.reference,
                      m41.name,
                      m41.marking,
                      m41.handling,
                      m41.recorded_at,
                      m41.provenance,
                      (
                        select
                          json_build_array(m42.id, m42.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m42
                        where
                          m42.id = m41.owner_id
                      ),
                      (
                        select
                          json_build_array(m43.code, m43.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m43
                        where
                          m43.code = m41.district
                      ),
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m41.owner_id
                        )
                      end,
                      m41.kind,
                      m41.status,
                      m41.risk_band,
                      m41.safeguarding_lead,
                      m41.review_on
                    )
                  ) as item
                from
                  (
                    select
                      m41.*
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
                          t.risk_band as risk_band,
                          nullif(t.safeguarding_lead, t.safeguarding_lead) as safeguarding_lead,
                          nullif(t.review_on, t.review_on) as review_on
                        from
                          vulnerability t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($21::varbit, t.access_class) <> 0
                      ) m41
                    where
                      m41.id in (
                        select
                          m44.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m44
                        where
                          m44.from_id = m1.id
                          and m44.to_type = 'VULNERABILITY'
                      )
                    order by
                      m41.name asc nulls last,
                      m41.id asc
                    limit
                      26
                  ) m41
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
                  get_bit($21::varbit, t.access_class) <> 0
              ) m45
            where
              m45.id in (
                select
                  m46.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m46
                where
                  m46.from_id = m1.id
                  and m46.to_type = 'VULNERABILITY'
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
                    m47.id,
                    m47.brand,
                    json_build_array(
                      m47.id,
                      m47.reference,
                      m47.brand,
                      m47.marking,
                      m47.handling,
                      m47.recorded_at,
                      m47.provenance,
                      (
                        select
                          json_build_array(m48.id, m48.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m48
                        where
                          m48.id = m47.owner_id
                      ),
                      (
                        select
                          json_build_array(m49.code, m49.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m49
                        where
                          m49.code = m47.district
                      ),
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m47.owner_id
                        )
                      end,
                      m47.line_type,
                      m47.status,
                      m47.first_seen,
                      m47.last_seen,
                      m47.exporting_area,
                      m47.importing_areas,
                      m47.commodities,
                      (
                        select
                          json_build_array(m50.id, m50.reference, m50.level_0, m50.name, m50.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($18::varbit, t.access_class) <> 0 then 3
                                when false then 2
                                when false then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($18::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($20::varbit, t.access_class) <> 0
                          ) m50
                        where
                          m50.id = m47.ocg_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m47.*
                    from
                      (
                        select
                          t.id,
                          t.brand as brand,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          nullif(t.provenance, t.provenance) as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
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
                      ) m47
                    where
                      m47.id in (
                        select
                          m51.to_id
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
                                get_bit($9::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.from_class) <> 0
                                and get_bit($5::varbit, t.to_class) <> 0
                              )
                          ) m51
                        where
                          m51.from_id = m1.id
                          and m51.to_type = 'COUNTY_LINE'
                      )
                    order by
                      m47.brand asc nulls last,
                      m47.id asc
                    limit
                      26
                  ) m47
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
              ) m52
            where
              m52.id in (
                select
                  m53.to_id
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
                        get_bit($9::varbit, t.access_class) <> 0
                        and get_bit($5::varbit, t.from_class) <> 0
                        and get_bit($5::varbit, t.to_class) <> 0
                      )
                  ) m53
                where
                  m53.from_id = m1.id
                  and m53.to_type = 'COUNTY_LINE'
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
                    m54.id,
                    m54.recorded_at,
                    json_build_array(
                      m54.id,
                      m54.reference,
                      m54.kind,
                      m54.marking,
                      m54.handling,
                      m54.level_0,
                      m54.provenance,
                      m54.recorded_at,
                      (
                        select
                          json_build_array(m55.id, m55.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m55
                        where
                          m55.id = m54.owner_id
                      ),
                      case m54.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m56.id, m56.reference, m56.level_0, m56.name, m56.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($6::varbit, t.access_class) <> 0 then 3
                                    when get_bit($7::varbit, t.access_class) <> 0 then 2
                                    when get_bit($7::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($6::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($7::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m56
                            where
                              m56.id = m54.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m57.id, m57.reference, m57.level_0, m57.value, m57.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($10::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($10::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m57
                            where
                              m57.id = m54.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m58.id, m58.reference, m58.level_0, m58.address, m58.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($12::varbit, t.access_class) <> 0 then 3
                                    when get_bit($13::varbit, t.access_class) <> 0 then 2
                                    when get_bit($13::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($12::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($14::varbit, t.access_class) <> 0
                              ) m58
                            where
                              m58.id = m54.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m59.id, m59.reference, m59.level_0, m59.category, m59.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then 3
                                    when get_bit($16::varbit, t.access_class) <> 0 then 2
                                    when get_bit($16::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($17::varbit, t.access_class) <> 0
                              ) m59
                            where
                              m59.id = m54.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m60.id, m60.reference, m60.description, m60.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.description as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($23::varbit, t.access_class) <> 0
                              ) m60
                            where
                              m60.id = m54.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m61.id, m61.reference, m61.level_0, m61.name, m61.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($18::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($18::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($20::varbit, t.access_class) <> 0
                              ) m61
                            where
                              m61.id = m54.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m62.id, m62.reference, m62.name, m62.marking)
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
                                  get_bit($21::varbit, t.access_class) <> 0
                              ) m62
                            where
                              m62.id = m54.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m63.id, m63.reference, m63.brand, m63.marking)
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
                              ) m63
                            where
                              m63.id = m54.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m64.id, m64.reference, m64.name, m64.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($24::varbit, t.access_class) <> 0
                              ) m64
                            where
                              m64.id = m54.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m65.id, m65.reference, m65.heading, m65.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.heading, t.heading) as heading,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m65
                            where
                              m65.id = m54.from_id
                          )
                        )
                      end,
                      case m54.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m66.id, m66.reference, m66.level_0, m66.name, m66.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($6::varbit, t.access_class) <> 0 then 3
                                    when get_bit($7::varbit, t.access_class) <> 0 then 2
                                    when get_bit($7::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($6::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($7::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m66
                            where
                              m66.id = m54.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m67.id, m67.reference, m67.level_0, m67.value, m67.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($10::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($10::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m67
                            where
                              m67.id = m54.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m68.id, m68.reference, m68.level_0, m68.address, m68.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($12::varbit, t.access_class) <> 0 then 3
                                    when get_bit($13::varbit, t.access_class) <> 0 then 2
                                    when get_bit($13::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($12::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($14::varbit, t.access_class) <> 0
                              ) m68
                            where
                              m68.id = m54.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m69.id, m69.reference, m69.level_0, m69.category, m69.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then 3
                                    when get_bit($16::varbit, t.access_class) <> 0 then 2
                                    when get_bit($16::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($17::varbit, t.access_class) <> 0
                              ) m69
                            where
                              m69.id = m54.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m70.id, m70.reference, m70.description, m70.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.description as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($23::varbit, t.access_class) <> 0
                              ) m70
                            where
                              m70.id = m54.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m71.id, m71.reference, m71.level_0, m71.name, m71.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($18::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($18::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($20::varbit, t.access_class) <> 0
                              ) m71
                            where
                              m71.id = m54.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m72.id, m72.reference, m72.name, m72.marking)
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
                                  get_bit($21::varbit, t.access_class) <> 0
                              ) m72
                            where
                              m72.id = m54.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m73.id, m73.reference, m73.brand, m73.marking)
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
                              ) m73
                            where
                              m73.id = m54.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m74.id, m74.reference, m74.name, m74.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($24::varbit, t.access_class) <> 0
                              ) m74
                            where
                              m74.id = m54.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m75.id, m75.reference, m75.heading, m75.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.heading, t.heading) as heading,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m75
                            where
                              m75.id = m54.to_id
                          )
                        )
                      end,
                      m54.valid_from,
                      m54.valid_to,
                      m54.level_1,
                      m54.source_evaluation,
                      m54.intelligence_assessment,
                      m54.level_2,
                      m54.note,
                      m54.level_3,
                      case
                        when mod(m54.level_3, 8) = 1
                        or mod(m54.level_0, 8) = 1
                        or mod(m54.level_1, 8) = 1
                        or mod(m54.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m54.owner_id
                        )
                      end
                    )
                  ) as item
                from
                  (
                    select
                      m54.*
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
                            when get_bit($25::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($26::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($25::varbit, t.access_class) <> 0 then t.note
                          end as note,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_3
                        from
                          link t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($9::varbit, t.access_class) <> 0
                            and get_bit($5::varbit, t.from_class) <> 0
                            and get_bit($5::varbit, t.to_class) <> 0
                          )
                      ) m54
                    where
                      (
                        m54.from_id = m1.id
                        or m54.to_id = m1.id
                      )
                    order by
                      m54.recorded_at desc nulls last,
                      m54.id desc
                    limit
                      26
                  ) m54
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
                    get_bit($9::varbit, t.access_class) <> 0
                    and get_bit($5::varbit, t.from_class) <> 0
                    and get_bit($5::varbit, t.to_class) <> 0
                  )
              ) m76
            where
              (
                m76.from_id = m1.id
                or m76.to_id = m1.id
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
                    m77.id,
                    m77.recorded_at,
                    json_build_array(
                      m77.id,
                      m77.reference,
                      m77.kind,
                      m77.marking,
                      m77.handling,
                      m77.recorded_at,
                      m77.level_0,
                      m77.provenance,
                      (
                        select
                          json_build_array(m78.id, m78.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m78
                        where
                          m78.id = m77.owner_id
                      ),
                      (
                        select
                          json_build_array(m79.code, m79.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m79
                        where
                          m79.code = m77.district
                      ),
                      m77.level_1,
                      m77.level_2,
                      case
                        when mod(m77.level_1, 8) = 1
                        or mod(m77.level_0, 8) = 1
                        or mod(m77.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m77.owner_id
                        )
                      end,
                      m77.state,
                      m77.about_field,
                      m77.quote,
                      m77.quote_prefix,
                      m77.quote_suffix,
                      m77.text,
                      m77.edited_at,
                      m77.agreement,
                      m77.statement_type,
                      (
                        select
                          json_build_array(m80.id, m80.position)
                        from
                          (
                            select
                              t.id,
                              t.position as position
                            from
                              paragraph t
                            where
                              (
                                get_bit($4::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.report_class) <> 0
                              )
                          ) m80
                        where
                          m80.id = m77.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m81.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($28::varbit, t.access_class) <> 0
                                and get_bit($5::varbit, t.subject_class) <> 0
                                and (
                                  t.paragraph_id is null
                                  or get_bit($5::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  t.about_group::text = $29::text
                                  or (
                                    t.about_group::text = $30::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $32::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
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
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $37::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $38::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $39::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $40::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $41::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $42::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $43::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
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
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $46::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $47::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $48::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $49::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
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
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $52::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $53::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($34::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($34::varbit, t.paragraph_class) <> 0
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
                                        and get_bit($34::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($34::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $57::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $58::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $59::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $60::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($31::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($31::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                )
                                and (
                                  get_bit($61::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $62::text)
                                  )
                                )
                              )
                          ) m81
                        where
                          m81.id = m77.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m77.*
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
                            when get_bit($61::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($61::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($63::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($61::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          t.state as state,
                          t.about_field as about_field,
                          t.quote as quote,
                          t.quote_prefix as quote_prefix,
                          t.quote_suffix as quote_suffix,
                          t.text as text,
                          t.edited_at as edited_at,
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
                            get_bit($28::varbit, t.access_class) <> 0
                            and get_bit($5::varbit, t.subject_class) <> 0
                            and (
                              t.paragraph_id is null
                              or get_bit($5::varbit, t.paragraph_class) <> 0
                            )
                            and (
                              t.about_group::text = $29::text
                              or (
                                t.about_group::text = $30::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $32::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
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
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $37::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $38::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $39::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $40::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $41::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $42::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $43::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
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
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $46::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $47::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $48::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $49::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
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
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $52::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $53::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($34::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($34::varbit, t.paragraph_class) <> 0
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
                                    and get_bit($34::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($34::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $57::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $58::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $59::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $60::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($31::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($31::varbit, t.paragraph_class) <> 0
                                )
                              )
                            )
                            and (
                              get_bit($61::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $62::text)
                              )
                            )
                          )
                      ) m77
                    where
                      m77.subject_id = m1.id
                    order by
                      m77.recorded_at desc nulls last,
                      m77.id desc
                    limit
                      26
                  ) m77
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
                    get_bit($28::varbit, t.access_class) <> 0
                    and get_bit($5::varbit, t.subject_class) <> 0
                    and (
                      t.paragraph_id is null
                      or get_bit($5::varbit, t.paragraph_class) <> 0
                    )
                    and (
                      t.about_group::text = $29::text
                      or (
                        t.about_group::text = $30::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $32::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
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
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $37::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $38::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $39::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $40::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $41::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $42::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $43::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
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
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $46::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $47::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $48::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $49::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
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
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $52::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $53::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($34::varbit, t.subject_class) <> 0
                          )
                          or get_bit($34::varbit, t.paragraph_class) <> 0
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
                            and get_bit($34::varbit, t.subject_class) <> 0
                          )
                          or get_bit($34::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $57::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $58::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $59::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $60::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($31::varbit, t.subject_class) <> 0
                          )
                          or get_bit($31::varbit, t.paragraph_class) <> 0
                        )
                      )
                    )
                    and (
                      get_bit($61::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $62::text)
                      )
                    )
                  )
              ) m82
            where
              m82.subject_id = m1.id
          )
        )
      )
    from
      (
        select
          t.id,
          t.reference as reference,
          nullif(t.heading, t.heading) as heading,
          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
          c.handling as handling,
          t.recorded_at as recorded_at,
          nullif(t.provenance, t.provenance) as provenance,
          c.owner_id as owner_id,
          c.district as district,
          c.handling_conditions as handling_conditions,
          c.expires_at as expires_at,
          c.onward as onward,
          nullif(c.originator_id, c.originator_id) as originator_id,
          nullif(
            (
              select
                coalesce(
                  array_agg(
                    p.name
                    order by
                      p.name
                  ),
                  '{}'
                )
              from
                partner p
              where
                p.id = any (c.released_to_ids)
            ),
            (
              select
                coalesce(
                  array_agg(
                    p.name
                    order by
                      p.name
                  ),
                  '{}'
                )
              from
                partner p
              where
                p.id = any (c.released_to_ids)
            )
          ) as released_to,
          nullif(c.embargo_until, c.embargo_until) as embargo_until,
          nullif(cardinality(c.named_reader_ids), cardinality(c.named_reader_ids)) as named_readers,
          t.state as state,
          t.reported_on as reported_on,
          t.priority as priority,
          nullif(t.source_evaluation, t.source_evaluation) as source_evaluation,
          nullif(t.intelligence_assessment, t.intelligence_assessment) as intelligence_assessment,
          nullif(t.grading_scheme, t.grading_scheme) as grading_scheme,
          nullif(t.legacy_grade, t.legacy_grade) as legacy_grade,
          nullif(t.version, t.version) as version,
          t.intake_state as intake_state,
          nullif(t.happened_on, t.happened_on) as happened_on,
          nullif(t.whereabouts, t.whereabouts) as whereabouts,
          t.handling_instructions as handling_instructions,
          t.supersedes_id as supersedes_id
        from
          report t
          join access_class c on c.id = t.access_class
        where
          get_bit($1::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $64::uuid
  )::text as answer;
