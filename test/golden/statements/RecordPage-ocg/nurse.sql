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
        m1.level_0,
        m1.name,
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
        case
          when mod(m1.level_2, 8) = 1
          or mod(m1.level_1, 8) = 1
          or mod(m1.level_0, 8) = 1
          or mod(m1.level_3, 8) = 1
          or mod(m1.level_4, 8) = 1 then (
            select
              p.contact
            from
              partner p
            where
              p.id = m1.owner_id
          )
        end,
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
        m1.status,
        m1.owner_level,
        m1.band_code,
        m1.nominated_on,
        m1.review_on,
        m1.lead_officer,
        m1.band_scheme,
        m1.criteria,
        m1.summary,
        m1.senior_officer,
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m5.id,
                    m5.recorded_at,
                    json_build_array(
                      m5.id,
                      m5.reference,
                      m5.level_0,
                      m5.role,
                      m5.marking,
                      m5.handling,
                      m5.recorded_at,
                      m5.level_1,
                      m5.provenance,
                      (
                        select
                          json_build_array(m6.id, m6.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m6
                        where
                          m6.id = m5.owner_id
                      ),
                      (
                        select
                          json_build_array(m7.code, m7.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m7
                        where
                          m7.code = m5.district
                      ),
                      m5.level_2,
                      m5.level_3,
                      m5.level_4,
                      case
                        when mod(m5.level_2, 8) = 1
                        or mod(m5.level_1, 8) = 1
                        or mod(m5.level_0, 8) = 1
                        or mod(m5.level_3, 8) = 1
                        or mod(m5.level_4, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m5.owner_id
                        )
                      end,
                      m5.counts_as_member,
                      m5.valid_from,
                      m5.valid_to,
                      m5.source_evaluation,
                      m5.intelligence_assessment,
                      (
                        select
                          json_build_array(m8.id, m8.reference, m8.level_0, m8.name, m8.marking)
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
                                when get_bit($1::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($2::varbit, t.access_class) <> 0
                          ) m8
                        where
                          m8.id = m5.ocg_id
                      ),
                      (
                        select
                          json_build_array(m9.id, m9.reference, m9.level_0, m9.name, m9.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($3::varbit, t.access_class) <> 0 then 3
                                when get_bit($4::varbit, t.access_class) <> 0 then 2
                                when get_bit($4::varbit, t.access_class) <> 0 then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($3::varbit, t.access_class) <> 0 then t.name
                                when get_bit($4::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              person t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($5::varbit, t.access_class) <> 0
                          ) m9
                        where
                          m9.id = m5.person_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m5.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.role
                          end as role,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
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
                            when get_bit($6::varbit, t.access_class) <> 0 then t.counts_as_member
                          end as counts_as_member,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($6::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          t.ocg_id as ocg_id,
                          t.person_id as person_id
                        from
                          membership t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($8::varbit, t.access_class) <> 0
                            and get_bit($9::varbit, t.ocg_class) <> 0
                            and get_bit($9::varbit, t.person_class) <> 0
                          )
                      ) m5
                    where
                      m5.ocg_id = m1.id
                    order by
                      m5.recorded_at desc nulls last,
                      m5.id desc
                    limit
                      26
                  ) m5
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.ocg_id as ocg_id
                from
                  membership t
                where
                  (
                    get_bit($8::varbit, t.access_class) <> 0
                    and get_bit($9::varbit, t.ocg_class) <> 0
                    and get_bit($9::varbit, t.person_class) <> 0
                  )
              ) m10
            where
              m10.ocg_id = m1.id
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
                      m11.name,
                      m11.marking,
                      m11.handling,
                      m11.recorded_at,
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
                      m11.kind,
                      m11.theme,
                      m11.status,
                      m11.risk_band,
                      m11.risk_score,
                      m11.assessed_on,
                      m11.review_on,
                      m11.lead_officer
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
                          t.name as name,
                          t.reference as reference,
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
                          t.risk_score as risk_score,
                          t.assessed_on as assessed_on,
                          t.review_on as review_on,
                          t.lead_officer as lead_officer,
                          t.subject_id as subject_id
                        from
                          threat t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($10::varbit, t.access_class) <> 0
                      ) m11
                    where
                      m11.subject_id = m1.id
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
                  t.id,
                  t.subject_id as subject_id
                from
                  threat t
                where
                  get_bit($10::varbit, t.access_class) <> 0
              ) m14
            where
              m14.subject_id = m1.id
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
                    m15.id,
                    m15.brand,
                    json_build_array(
                      m15.id,
                      m15.reference,
                      m15.brand,
                      m15.marking,
                      m15.handling,
                      m15.recorded_at,
                      m15.provenance,
                      (
                        select
                          json_build_array(m16.id, m16.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m16
                        where
                          m16.id = m15.owner_id
                      ),
                      (
                        select
                          json_build_array(m17.code, m17.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m17
                        where
                          m17.code = m15.district
                      ),
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m15.owner_id
                        )
                      end,
                      m15.line_type,
                      m15.status,
                      m15.first_seen,
                      m15.last_seen,
                      m15.exporting_area,
                      m15.importing_areas,
                      m15.commodities,
                      (
                        select
                          json_build_array(m18.id, m18.reference, m18.level_0, m18.name, m18.marking)
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
                                when get_bit($1::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($2::varbit, t.access_class) <> 0
                          ) m18
                        where
                          m18.id = m15.ocg_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m15.*
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
                          get_bit($11::varbit, t.access_class) <> 0
                      ) m15
                    where
                      m15.ocg_id = m1.id
                    order by
                      m15.brand asc nulls last,
                      m15.id asc
                    limit
                      26
                  ) m15
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.ocg_id as ocg_id
                from
                  county_line t
                where
                  get_bit($11::varbit, t.access_class) <> 0
              ) m19
            where
              m19.ocg_id = m1.id
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
                    m20.id,
                    m20.reported_on,
                    json_build_array(
                      m20.id,
                      m20.reference,
                      m20.heading,
                      m20.marking,
                      m20.handling,
                      m20.recorded_at,
                      m20.provenance,
                      (
                        select
                          json_build_array(m21.id, m21.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m21
                        where
                          m21.id = m20.owner_id
                      ),
                      (
                        select
                          json_build_array(m22.code, m22.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m22
                        where
                          m22.code = m20.district
                      ),
                      m20.state,
                      m20.reported_on,
                      m20.priority,
                      m20.source_evaluation,
                      m20.intelligence_assessment,
                      m20.grading_scheme,
                      m20.legacy_grade,
                      m20.version
                    )
                  ) as item
                from
                  (
                    select
                      m20.*
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
                          get_bit($12::varbit, t.access_class) <> 0
                      ) m20
                    where
                      m20.id in (
                        select
                          m23.from_id
                        from
                          (
                            select
                              t.id,
                              t.to_id as to_id,
                              t.from_id as from_id,
                              t.from_type as from_type
                            from
                              link t
                            where
                              (
                                get_bit($13::varbit, t.access_class) <> 0
                                and get_bit($9::varbit, t.from_class) <> 0
                                and get_bit($9::varbit, t.to_class) <> 0
                              )
                          ) m23
                        where
                          m23.to_id = m1.id
                          and m23.from_type = 'REPORT'
                      )
                    order by
                      m20.reported_on desc nulls last,
                      m20.id desc
                    limit
                      26
                  ) m20
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
                  get_bit($12::varbit, t.access_class) <> 0
              ) m24
            where
              m24.id in (
                select
                  m25.from_id
                from
                  (
                    select
                      t.id,
                      t.to_id as to_id,
                      t.from_id as from_id,
                      t.from_type as from_type
                    from
                      link t
                    where
                      (
                        get_bit($13::varbit, t.access_class) <> 0
                        and get_bit($9::varbit, t.from_class) <> 0
                        and get_bit($9::varbit, t.to_class) <> 0
                      )
                  ) m25
                where
                  m25.to_id = m1.id
                  and m25.from_type = 'REPORT'
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
                    m26.id,
                    m26.recorded_at,
                    json_build_array(
                      m26.id,
                      m26.reference,
                      m26.kind,
                      m26.marking,
                      m26.handling,
                      m26.level_0,
                      m26.provenance,
                      m26.recorded_at,
                      (
                        select
                          json_build_array(m27.id, m27.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m27
                        where
                          m27.id = m26.owner_id
                      ),
                      case m26.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.level_0, m28.name, m28.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($3::varbit, t.access_class) <> 0 then 3
                                    when get_bit($4::varbit, t.access_class) <> 0 then 2
                                    when get_bit($4::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($3::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($4::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m28
                            where
                              m28.id = m26.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m29.id, m29.reference, m29.level_0, m29.value, m29.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($15::varbit, t.access_class) <> 0
                              ) m29
                            where
                              m29.id = m26.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m30.id, m30.reference, m30.level_0, m30.address, m30.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($16::varbit, t.access_class) <> 0 then 3
                                    when get_bit($17::varbit, t.access_class) <> 0 then 2
                                    when get_bit($17::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($16::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($18::varbit, t.access_class) <> 0
                              ) m30
                            where
                              m30.id = m26.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.level_0, m31.category, m31.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($19::varbit, t.access_class) <> 0 then 3
                                    when get_bit($20::varbit, t.access_class) <> 0 then 2
                                    when get_bit($20::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($19::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($21::varbit, t.access_class) <> 0
                              ) m31
                            where
                              m31.id = m26.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m32.id, m32.reference, m32.description, m32.marking)
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
                                  get_bit($22::varbit, t.access_class) <> 0
                              ) m32
                            where
                              m32.id = m26.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m33.id, m33.reference, m33.level_0, m33.name, m33.marking)
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
                                    when get_bit($1::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m33
                            where
                              m33.id = m26.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.name, m34.marking)
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
                                  get_bit($23::varbit, t.access_class) <> 0
                              ) m34
                            where
                              m34.id = m26.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.brand, m35.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m35
                            where
                              m35.id = m26.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m36.id, m36.reference, m36.name, m36.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m26.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m37.id, m37.reference, m37.heading, m37.marking)
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
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m26.from_id
                          )
                        )
                      end,
                      case m26.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.level_0, m38.name, m38.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($3::varbit, t.access_class) <> 0 then 3
                                    when get_bit($4::varbit, t.access_class) <> 0 then 2
                                    when get_bit($4::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($3::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($4::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m38
                            where
                              m38.id = m26.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m39.id, m39.reference, m39.level_0, m39.value, m39.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($14::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($15::varbit, t.access_class) <> 0
                              ) m39
                            where
                              m39.id = m26.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m40.id, m40.reference, m40.level_0, m40.address, m40.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($16::varbit, t.access_class) <> 0 then 3
                                    when get_bit($17::varbit, t.access_class) <> 0 then 2
                                    when get_bit($17::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($16::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($18::varbit, t.access_class) <> 0
                              ) m40
                            where
                              m40.id = m26.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m41.id, m41.reference, m41.level_0, m41.category, m41.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($19::varbit, t.access_class) <> 0 then 3
                                    when get_bit($20::varbit, t.access_class) <> 0 then 2
                                    when get_bit($20::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($19::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($21::varbit, t.access_class) <> 0
                              ) m41
                            where
                              m41.id = m26.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m42.id, m42.reference, m42.description, m42.marking)
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
                                  get_bit($22::varbit, t.access_class) <> 0
                              ) m42
                            where
                              m42.id = m26.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m43.id, m43.reference, m43.level_0, m43.name, m43.marking)
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
                                    when get_bit($1::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m43
                            where
                              m43.id = m26.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m44.id, m44.reference, m44.name, m44.marking)
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
                                  get_bit($23::varbit, t.access_class) <> 0
                              ) m44
                            where
                              m44.id = m26.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m45.id, m45.reference, m45.brand, m45.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m45
                            where
                              m45.id = m26.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m46.id, m46.reference, m46.name, m46.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m46
                            where
                              m46.id = m26.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m47.id, m47.reference, m47.heading, m47.marking)
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
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m47
                            where
                              m47.id = m26.to_id
                          )
                        )
                      end,
                      m26.valid_from,
                      m26.valid_to,
                      m26.level_1,
                      m26.source_evaluation,
                      m26.intelligence_assessment,
                      m26.level_2,
                      m26.note,
                      m26.level_3,
                      case
                        when mod(m26.level_3, 8) = 1
                        or mod(m26.level_0, 8) = 1
                        or mod(m26.level_1, 8) = 1
                        or mod(m26.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m26.owner_id
                        )
                      end
                    )
                  ) as item
                from
                  (
                    select
                      m26.*
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
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($25::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.note
                          end as note,
                          case
                            when get_bit($26::varbit, t.access_class) <> 0 then 3
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
                            get_bit($13::varbit, t.access_class) <> 0
                            and get_bit($9::varbit, t.from_class) <> 0
                            and get_bit($9::varbit, t.to_class) <> 0
                          )
                      ) m26
                    where
                      (
                        m26.from_id = m1.id
                        or m26.to_id = m1.id
                      )
                    order by
                      m26.recorded_at desc nulls last,
                      m26.id desc
                    limit
                      26
                  ) m26
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
                    get_bit($13::varbit, t.access_class) <> 0
                    and get_bit($9::varbit, t.from_class) <> 0
                    and get_bit($9::varbit, t.to_class) <> 0
                  )
              ) m48
            where
              (
                m48.from_id = m1.id
                or m48.to_id = m1.id
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
                    m49.id,
                    m49.recorded_at,
                    json_build_array(
                      m49.id,
                      m49.reference,
                      m49.kind,
                      m49.marking,
                      m49.handling,
                      m49.recorded_at,
                      m49.level_0,
                      m49.provenance,
                      (
                        select
                          json_build_array(m50.id, m50.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m50
                        where
                          m50.id = m49.owner_id
                      ),
                      (
                        select
                          json_build_array(m51.code, m51.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m51
                        where
                          m51.code = m49.district
                      ),
                      m49.level_1,
                      m49.level_2,
                      case
                        when mod(m49.level_1, 8) = 1
                        or mod(m49.level_0, 8) = 1
                        or mod(m49.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m49.owner_id
                        )
                      end,
                      m49.state,
                      m49.about_field,
                      m49.quote,
                      m49.quote_prefix,
                      m49.quote_suffix,
                      m49.text,
                      m49.edited_at,
                      m49.agreement,
                      m49.statement_type,
                      (
                        select
                          json_build_array(m52.id, m52.position)
                        from
                          (
                            select
                              t.id,
                              t.position as position
                            from
                              paragraph t
                            where
                              (
                                get_bit($27::varbit, t.access_class) <> 0
                                and get_bit($9::varbit, t.report_class) <> 0
                              )
                          ) m52
                        where
                          m52.id = m49.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m53.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($28::varbit, t.access_class) <> 0
                                and get_bit($9::varbit, t.subject_class) <> 0
                                and (
                                  t.paragraph_id is null
                                  or get_bit($9::varbit, t.paragraph_class) <> 0
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
                          ) m53
                        where
                          m53.id = m49.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m49.*
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
                            and get_bit($9::varbit, t.subject_class) <> 0
                            and (
                              t.paragraph_id is null
                              or get_bit($9::varbit, t.paragraph_class) <> 0
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
                      ) m49
                    where
                      m49.subject_id = m1.id
                    order by
                      m49.recorded_at desc nulls last,
                      m49.id desc
                    limit
                      26
                  ) m49
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
                    and get_bit($9::varbit, t.subject_class) <> 0
                    and (
                      t.paragraph_id is null
                      or get_bit($9::varbit, t.paragraph_class) <> 0
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
              ) m54
            where
              m54.subject_id = m1.id
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
            when get_bit($1::varbit, t.access_class) <> 0 then t.name
          end as name,
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
            when false then 8
            else 0
          end as level_2,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then 3
            when false then 2
            when get_bit($64::varbit, t.access_class) <> 0 then 1
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
          c.handling_conditions as handling_conditions,
          c.expires_at as expires_at,
          c.onward as onward,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then c.originator_id
          end as originator_id,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then (
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
          end as released_to,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then c.embargo_until
          end as embargo_until,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then cardinality(c.named_reader_ids)
          end as named_readers,
          t.status as status,
          t.owner_level as owner_level,
          t.band_code as band_code,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.nominated_on
          end as nominated_on,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.review_on
          end as review_on,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.lead_officer
          end as lead_officer,
          t.band_scheme as band_scheme,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.criteria
          end as criteria,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.summary
          end as summary,
          case
            when get_bit($1::varbit, t.access_class) <> 0 then t.senior_officer
          end as senior_officer
        from
          ocg t
          join access_class c on c.id = t.access_class
        where
          get_bit($2::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $65::uuid
  )::text as answer;
