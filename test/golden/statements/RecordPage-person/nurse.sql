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
        m1.family_name,
        m1.given_name,
        m1.date_of_birth,
        m1.age,
        m1.sex,
        m1.subject_category,
        m1.nhs_number,
        m1.note,
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m5.id,
                    m5.value,
                    json_build_array(
                      m5.id,
                      m5.reference,
                      m5.level_0,
                      m5.value,
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
                      case
                        when mod(m5.level_2, 8) = 1
                        or mod(m5.level_1, 8) = 1
                        or mod(m5.level_0, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m5.owner_id
                        )
                      end,
                      m5.kind,
                      m5.normalised,
                      m5.detail
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
                          case
                            when get_bit($1::varbit, t.access_class) <> 0 then t.value
                          end as value,
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
                          t.kind as kind,
                          case
                            when get_bit($1::varbit, t.access_class) <> 0 then t.normalised
                          end as normalised,
                          case
                            when get_bit($1::varbit, t.access_class) <> 0 then t.detail
                          end as detail
                        from
                          identifier t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($2::varbit, t.access_class) <> 0
                      ) m5
                    where
                      m5.id in (
                        select
                          m8.to_id
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
                                get_bit($3::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.from_class) <> 0
                                and get_bit($4::varbit, t.to_class) <> 0
                              )
                          ) m8
                        where
                          m8.from_id = m1.id
                          and m8.to_type = 'IDENTIFIER'
                      )
                    order by
                      m5.value asc nulls last,
                      m5.id asc
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
                  t.id
                from
                  identifier t
                where
                  get_bit($2::varbit, t.access_class) <> 0
              ) m9
            where
              m9.id in (
                select
                  m10.to_id
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
                        get_bit($3::varbit, t.access_class) <> 0
                        and get_bit($4::varbit, t.from_class) <> 0
                        and get_bit($4::varbit, t.to_class) <> 0
                      )
                  ) m10
                where
                  m10.from_id = m1.id
                  and m10.to_type = 'IDENTIFIER'
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
                    m11.id,
                    m11.address,
                    json_build_array(
                      m11.id,
                      m11.reference,
                      m11.level_0,
                      m11.address,
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
                      case
                        when mod(m11.level_2, 8) = 1
                        or mod(m11.level_1, 8) = 1
                        or mod(m11.level_0, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m11.owner_id
                        )
                      end,
                      m11.postcode
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
                            when get_bit($5::varbit, t.access_class) <> 0 then t.address
                          end as address,
                          t.reference as reference,
                          case
                            when get_bit($5::varbit, t.access_class) <> 0 then 3
                            when get_bit($6::varbit, t.access_class) <> 0 then 2
                            when get_bit($6::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($5::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($5::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($5::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($5::varbit, t.access_class) <> 0 then t.postcode
                            when get_bit($6::varbit, t.access_class) <> 0 then substring(
                              t.postcode
                              from
                                '^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$'
                            )
                          end as postcode
                        from
                          place t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($7::varbit, t.access_class) <> 0
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
                                get_bit($3::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.from_class) <> 0
                                and get_bit($4::varbit, t.to_class) <> 0
                              )
                          ) m14
                        where
                          m14.from_id = m1.id
                          and m14.to_type = 'PLACE'
                      )
                    order by
                      m11.address asc nulls last,
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
                  place t
                where
                  get_bit($7::varbit, t.access_class) <> 0
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
                        get_bit($3::varbit, t.access_class) <> 0
                        and get_bit($4::varbit, t.from_class) <> 0
                        and get_bit($4::varbit, t.to_class) <> 0
                      )
                  ) m16
                where
                  m16.from_id = m1.id
                  and m16.to_type = 'PLACE'
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
                    m17.occurred_on,
                    json_build_array(
                      m17.id,
                      m17.reference,
                      m17.level_0,
                      m17.category,
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
                      m17.level_3,
                      m17.level_4,
                      m17.level_5,
                      m17.level_6,
                      case
                        when mod(m17.level_2, 8) = 1
                        or mod(m17.level_1, 8) = 1
                        or mod(m17.level_0, 8) = 1
                        or mod(m17.level_3, 8) = 1
                        or mod(m17.level_4, 8) = 1
                        or mod(m17.level_5, 8) = 1
                        or mod(m17.level_6, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m17.owner_id
                        )
                      end,
                      m17.kind,
                      m17.occurred_on,
                      m17.outcome
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
                            when get_bit($8::varbit, t.access_class) <> 0 then t.occurred_on
                            when get_bit($9::varbit, t.access_class) <> 0 then case
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
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when get_bit($9::varbit, t.access_class) <> 0 then 2
                            when get_bit($9::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then t.category
                          end as category,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($9::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_5,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then 3
                            when get_bit($9::varbit, t.access_class) <> 0 then 2
                            when get_bit($9::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_6,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then t.kind
                          end as kind,
                          case
                            when get_bit($8::varbit, t.access_class) <> 0 then t.outcome
                          end as outcome
                        from
                          event t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($10::varbit, t.access_class) <> 0
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
                                get_bit($3::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.from_class) <> 0
                                and get_bit($4::varbit, t.to_class) <> 0
                              )
                          ) m20
                        where
                          m20.from_id = m1.id
                          and m20.to_type = 'EVENT'
                      )
                    order by
                      m17.occurred_on desc nulls last,
                      m17.id desc
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
                  event t
                where
                  get_bit($10::varbit, t.access_class) <> 0
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
                        get_bit($3::varbit, t.access_class) <> 0
                        and get_bit($4::varbit, t.from_class) <> 0
                        and get_bit($4::varbit, t.to_class) <> 0
                      )
                  ) m22
                where
                  m22.from_id = m1.id
                  and m22.to_type = 'EVENT'
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
                    m23.recorded_at,
                    json_build_array(
                      m23.id,
                      m23.reference,
                      m23.kind,
                      m23.marking,
                      m23.handling,
                      m23.level_0,
                      m23.provenance,
                      m23.recorded_at,
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
                      case m23.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m25.id, m25.reference, m25.level_0, m25.name, m25.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then 3
                                    when get_bit($12::varbit, t.access_class) <> 0 then 2
                                    when get_bit($12::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($12::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m25
                            where
                              m25.id = m23.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m26.id, m26.reference, m26.level_0, m26.value, m26.marking)
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
                                    when get_bit($1::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m26
                            where
                              m26.id = m23.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m27.id, m27.reference, m27.level_0, m27.address, m27.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($5::varbit, t.access_class) <> 0 then 3
                                    when get_bit($6::varbit, t.access_class) <> 0 then 2
                                    when get_bit($6::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($5::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m27
                            where
                              m27.id = m23.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.level_0, m28.category, m28.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($8::varbit, t.access_class) <> 0 then 3
                                    when get_bit($9::varbit, t.access_class) <> 0 then 2
                                    when get_bit($9::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($8::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m28
                            where
                              m28.id = m23.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m29.id, m29.reference, m29.description, m29.marking)
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
                                  get_bit($14::varbit, t.access_class) <> 0
                              ) m29
                            where
                              m29.id = m23.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m30.id, m30.reference, m30.level_0, m30.name, m30.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($16::varbit, t.access_class) <> 0
                              ) m30
                            where
                              m30.id = m23.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.name, m31.marking)
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
                                  get_bit($17::varbit, t.access_class) <> 0
                              ) m31
                            where
                              m31.id = m23.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m32.id, m32.reference, m32.brand, m32.marking)
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
                                  get_bit($18::varbit, t.access_class) <> 0
                              ) m32
                            where
                              m32.id = m23.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m33.id, m33.reference, m33.name, m33.marking)
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
                                  get_bit($19::varbit, t.access_class) <> 0
                              ) m33
                            where
                              m33.id = m23.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.heading, m34.marking)
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
                                  get_bit($20::varbit, t.access_class) <> 0
                              ) m34
                            where
                              m34.id = m23.from_id
                          )
                        )
                      end,
                      case m23.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.level_0, m35.name, m35.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then 3
                                    when get_bit($12::varbit, t.access_class) <> 0 then 2
                                    when get_bit($12::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($11::varbit, t.access_class) <> 0 then t.name
                                    when get_bit($12::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m35
                            where
                              m35.id = m23.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m36.id, m36.reference, m36.level_0, m36.value, m36.marking)
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
                                    when get_bit($1::varbit, t.access_class) <> 0 then t.value
                                  end as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m23.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m37.id, m37.reference, m37.level_0, m37.address, m37.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($5::varbit, t.access_class) <> 0 then 3
                                    when get_bit($6::varbit, t.access_class) <> 0 then 2
                                    when get_bit($6::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($5::varbit, t.access_class) <> 0 then t.address
                                  end as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m23.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.level_0, m38.category, m38.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($8::varbit, t.access_class) <> 0 then 3
                                    when get_bit($9::varbit, t.access_class) <> 0 then 2
                                    when get_bit($9::varbit, t.access_class) <> 0 then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($8::varbit, t.access_class) <> 0 then t.category
                                  end as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m38
                            where
                              m38.id = m23.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m39.id, m39.reference, m39.description, m39.marking)
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
                                  get_bit($14::varbit, t.access_class) <> 0
                              ) m39
                            where
                              m39.id = m23.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m40.id, m40.reference, m40.level_0, m40.name, m40.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then 3
                                    when false then 2
                                    when false then 1
                                    else 0
                                  end + case
                                    when true then 8
                                    else 0
                                  end as level_0,
                                  case
                                    when get_bit($15::varbit, t.access_class) <> 0 then t.name
                                  end as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($16::varbit, t.access_class) <> 0
                              ) m40
                            where
                              m40.id = m23.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m41.id, m41.reference, m41.name, m41.marking)
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
                                  get_bit($17::varbit, t.access_class) <> 0
                              ) m41
                            where
                              m41.id = m23.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m42.id, m42.reference, m42.brand, m42.marking)
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
                                  get_bit($18::varbit, t.access_class) <> 0
                              ) m42
                            where
                              m42.id = m23.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m43.id, m43.reference, m43.name, m43.marking)
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
                                  get_bit($19::varbit, t.access_class) <> 0
                              ) m43
                            where
                              m43.id = m23.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m44.id, m44.reference, m44.heading, m44.marking)
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
                                  get_bit($20::varbit, t.access_class) <> 0
                              ) m44
                            where
                              m44.id = m23.to_id
                          )
                        )
                      end,
                      m23.valid_from,
                      m23.valid_to,
                      m23.level_1,
                      m23.source_evaluation,
                      m23.intelligence_assessment,
                      m23.level_2,
                      m23.note,
                      m23.level_3,
                      case
                        when mod(m23.level_3, 8) = 1
                        or mod(m23.level_0, 8) = 1
                        or mod(m23.level_1, 8) = 1
                        or mod(m23.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m23.owner_id
                        )
                      end
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
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          t.kind as kind,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($22::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($21::varbit, t.access_class) <> 0 then t.note
                          end as note,
                          case
                            when get_bit($23::varbit, t.access_class) <> 0 then 3
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
                            get_bit($3::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.from_class) <> 0
                            and get_bit($4::varbit, t.to_class) <> 0
                          )
                      ) m23
                    where
                      (
                        m23.from_id = m1.id
                        or m23.to_id = m1.id
                      )
                    order by
                      m23.recorded_at desc nulls last,
                      m23.id desc
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
                  t.id,
                  t.from_id as from_id,
                  t.to_id as to_id
                from
                  link t
                where
                  (
                    get_bit($3::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.from_class) <> 0
                    and get_bit($4::varbit, t.to_class) <> 0
                  )
              ) m45
            where
              (
                m45.from_id = m1.id
                or m45.to_id = m1.id
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
                    m46.recorded_at,
                    json_build_array(
                      m46.id,
                      m46.reference,
                      m46.level_0,
                      m46.role,
                      m46.marking,
                      m46.handling,
                      m46.recorded_at,
                      m46.level_1,
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
                      m46.level_2,
                      m46.level_3,
                      m46.level_4,
                      case
                        when mod(m46.level_2, 8) = 1
                        or mod(m46.level_1, 8) = 1
                        or mod(m46.level_0, 8) = 1
                        or mod(m46.level_3, 8) = 1
                        or mod(m46.level_4, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m46.owner_id
                        )
                      end,
                      m46.counts_as_member,
                      m46.valid_from,
                      m46.valid_to,
                      m46.source_evaluation,
                      m46.intelligence_assessment,
                      (
                        select
                          json_build_array(m49.id, m49.reference, m49.level_0, m49.name, m49.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($15::varbit, t.access_class) <> 0 then 3
                                when false then 2
                                when false then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($15::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($16::varbit, t.access_class) <> 0
                          ) m49
                        where
                          m49.id = m46.ocg_id
                      ),
                      (
                        select
                          json_build_array(m50.id, m50.reference, m50.level_0, m50.name, m50.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($11::varbit, t.access_class) <> 0 then 3
                                when get_bit($12::varbit, t.access_class) <> 0 then 2
                                when get_bit($12::varbit, t.access_class) <> 0 then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($11::varbit, t.access_class) <> 0 then t.name
                                when get_bit($12::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              person t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($13::varbit, t.access_class) <> 0
                          ) m50
                        where
                          m50.id = m46.person_id
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
                          t.recorded_at as recorded_at,
                          t.reference as reference,
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
                            when get_bit($24::varbit, t.access_class) <> 0 then t.role
                          end as role,
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
                          end as level_1,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_2,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_3,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($25::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_4,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.counts_as_member
                          end as counts_as_member,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.source_evaluation
                          end as source_evaluation,
                          case
                            when get_bit($24::varbit, t.access_class) <> 0 then t.intelligence_assessment
                          end as intelligence_assessment,
                          t.ocg_id as ocg_id,
                          t.person_id as person_id
                        from
                          membership t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($26::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.ocg_class) <> 0
                            and get_bit($4::varbit, t.person_class) <> 0
                          )
                      ) m46
                    where
                      m46.person_id = m1.id
                    order by
                      m46.recorded_at desc nulls last,
                      m46.id desc
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
                  t.id,
                  t.person_id as person_id
                from
                  membership t
                where
                  (
                    get_bit($26::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.ocg_class) <> 0
                    and get_bit($4::varbit, t.person_class) <> 0
                  )
              ) m51
            where
              m51.person_id = m1.id
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
                    m52.id,
                    m52.name,
                    json_build_array(
                      m52.id,
                      m52.reference,
                      m52.name,
                      m52.marking,
                      m52.handling,
                      m52.recorded_at,
                      m52.provenance,
                      (
                        select
                          json_build_array(m53.id, m53.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m53
                        where
                          m53.id = m52.owner_id
                      ),
                      (
                        select
                          json_build_array(m54.code, m54.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m54
                        where
                          m54.code = m52.district
                      ),
                      m52.kind,
                      m52.theme,
                      m52.status,
                      m52.risk_band,
                      m52.risk_score,
                      m52.assessed_on,
                      m52.review_on,
                      m52.lead_officer
                    )
                  ) as item
                from
                  (
                    select
                      m52.*
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
                          get_bit($19::varbit, t.access_class) <> 0
                      ) m52
                    where
                      m52.subject_id = m1.id
                    order by
                      m52.name asc nulls last,
                      m52.id asc
                    limit
                      26
                  ) m52
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
                  get_bit($19::varbit, t.access_class) <> 0
              ) m55
            where
              m55.subject_id = m1.id
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
                    m56.id,
                    m56.missing_since,
                    json_build_array(
                      m56.id,
                      m56.reference,
                      m56.status,
                      m56.marking,
                      m56.handling,
                      m56.recorded_at,
                      m56.level_0,
                      m56.provenance,
                      (
                        select
                          json_build_array(m57.id, m57.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m57
                        where
                          m57.id = m56.owner_id
                      ),
                      (
                        select
                          json_build_array(m58.code, m58.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m58
                        where
                          m58.code = m56.district
                      ),
                      m56.level_1,
                      m56.level_2,
                      case
                        when mod(m56.level_1, 8) = 1
                        or mod(m56.level_0, 8) = 1
                        or mod(m56.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m56.owner_id
                        )
                      end,
                      m56.risk,
                      m56.missing_since,
                      m56.found_at,
                      (
                        select
                          json_build_array(m59.id, m59.reference, m59.level_0, m59.name, m59.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($11::varbit, t.access_class) <> 0 then 3
                                when get_bit($12::varbit, t.access_class) <> 0 then 2
                                when get_bit($12::varbit, t.access_class) <> 0 then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($11::varbit, t.access_class) <> 0 then t.name
                                when get_bit($12::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              person t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($13::varbit, t.access_class) <> 0
                          ) m59
                        where
                          m59.id = m56.person_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m56.*
                    from
                      (
                        select
                          t.id,
                          t.missing_since as missing_since,
                          t.reference as reference,
                          t.status as status,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
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
                          c.district as district,
                          case
                            when get_bit($28::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($27::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when get_bit($29::varbit, t.access_class) <> 0 then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_2,
                          t.risk as risk,
                          t.found_at as found_at,
                          t.person_id as person_id
                        from
                          missing_episode t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($30::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.person_class) <> 0
                          )
                      ) m56
                    where
                      m56.person_id = m1.id
                    order by
                      m56.missing_since desc nulls last,
                      m56.id desc
                    limit
                      26
                  ) m56
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.person_id as person_id
                from
                  missing_episode t
                where
                  (
                    get_bit($30::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.person_class) <> 0
                  )
              ) m60
            where
              m60.person_id = m1.id
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
                    m61.id,
                    m61.brand,
                    json_build_array(
                      m61.id,
                      m61.reference,
                      m61.brand,
                      m61.marking,
                      m61.handling,
                      m61.recorded_at,
                      m61.provenance,
                      (
                        select
                          json_build_array(m62.id, m62.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m62
                        where
                          m62.id = m61.owner_id
                      ),
                      (
                        select
                          json_build_array(m63.code, m63.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m63
                        where
                          m63.code = m61.district
                      ),
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m61.owner_id
                        )
                      end,
                      m61.line_type,
                      m61.status,
                      m61.first_seen,
                      m61.last_seen,
                      m61.exporting_area,
                      m61.importing_areas,
                      m61.commodities,
                      (
                        select
                          json_build_array(m64.id, m64.reference, m64.level_0, m64.name, m64.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              case
                                when get_bit($15::varbit, t.access_class) <> 0 then 3
                                when false then 2
                                when false then 1
                                else 0
                              end + case
                                when true then 8
                                else 0
                              end as level_0,
                              case
                                when get_bit($15::varbit, t.access_class) <> 0 then t.name
                              end as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($16::varbit, t.access_class) <> 0
                          ) m64
                        where
                          m64.id = m61.ocg_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m61.*
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
                          t.ocg_id as ocg_id,
                          nullif(t.line_holder_id, t.line_holder_id) as line_holder_id
                        from
                          county_line t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($18::varbit, t.access_class) <> 0
                      ) m61
                    where
                      m61.line_holder_id = m1.id
                    order by
                      m61.brand asc nulls last,
                      m61.id asc
                    limit
                      26
                  ) m61
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  nullif(t.line_holder_id, t.line_holder_id) as line_holder_id
                from
                  county_line t
                where
                  get_bit($18::varbit, t.access_class) <> 0
              ) m65
            where
              m65.line_holder_id = m1.id
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
                    m66.id,
                    m66.reported_on,
                    json_build_array(
                      m66.id,
                      m66.reference,
                      m66.heading,
                      m66.marking,
                      m66.handling,
                      m66.recorded_at,
                      m66.provenance,
                      (
                        select
                          json_build_array(m67.id, m67.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m67
                        where
                          m67.id = m66.owner_id
                      ),
                      (
                        select
                          json_build_array(m68.code, m68.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m68
                        where
                          m68.code = m66.district
                      ),
                      m66.state,
                      m66.reported_on,
                      m66.priority,
                      m66.source_evaluation,
                      m66.intelligence_assessment,
                      m66.grading_scheme,
                      m66.legacy_grade,
                      m66.version
                    )
                  ) as item
                from
                  (
                    select
                      m66.*
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
                          get_bit($20::varbit, t.access_class) <> 0
                      ) m66
                    where
                      m66.id in (
                        select
                          m69.from_id
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
                                get_bit($3::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.from_class) <> 0
                                and get_bit($4::varbit, t.to_class) <> 0
                              )
                          ) m69
                        where
                          m69.to_id = m1.id
                          and m69.from_type = 'REPORT'
                      )
                    order by
                      m66.reported_on desc nulls last,
                      m66.id desc
                    limit
                      26
                  ) m66
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
                  get_bit($20::varbit, t.access_class) <> 0
              ) m70
            where
              m70.id in (
                select
                  m71.from_id
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
                        get_bit($3::varbit, t.access_class) <> 0
                        and get_bit($4::varbit, t.from_class) <> 0
                        and get_bit($4::varbit, t.to_class) <> 0
                      )
                  ) m71
                where
                  m71.to_id = m1.id
                  and m71.from_type = 'REPORT'
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
                    m72.id,
                    m72.recorded_at,
                    json_build_array(
                      m72.id,
                      m72.reference,
                      m72.kind,
                      m72.marking,
                      m72.handling,
                      m72.recorded_at,
                      m72.level_0,
                      m72.provenance,
                      (
                        select
                          json_build_array(m73.id, m73.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m73
                        where
                          m73.id = m72.owner_id
                      ),
                      (
                        select
                          json_build_array(m74.code, m74.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m74
                        where
                          m74.code = m72.district
                      ),
                      m72.level_1,
                      m72.level_2,
                      case
                        when mod(m72.level_1, 8) = 1
                        or mod(m72.level_0, 8) = 1
                        or mod(m72.level_2, 8) = 1 then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m72.owner_id
                        )
                      end,
                      m72.state,
                      m72.about_field,
                      m72.quote,
                      m72.quote_prefix,
                      m72.quote_suffix,
                      m72.text,
                      m72.edited_at,
                      m72.agreement,
                      m72.statement_type,
                      (
                        select
                          json_build_array(m75.id, m75.position)
                        from
                          (
                            select
                              t.id,
                              t.position as position
                            from
                              paragraph t
                            where
                              (
                                get_bit($31::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.report_class) <> 0
                              )
                          ) m75
                        where
                          m75.id = m72.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m76.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($32::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.subject_class) <> 0
                                and (
                                  t.paragraph_id is null
                                  or get_bit($4::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  t.about_group::text = $33::text
                                  or (
                                    t.about_group::text = $34::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $36::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $37::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $39::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $40::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $41::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $42::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $43::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $44::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $45::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $46::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $47::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $48::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $49::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $50::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $51::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $52::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $53::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $54::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $55::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $56::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $57::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $58::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $59::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $60::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($38::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($38::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $61::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $62::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $63::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $64::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($35::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($35::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                )
                                and (
                                  get_bit($65::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $66::text)
                                  )
                                )
                              )
                          ) m76
                        where
                          m76.id = m72.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m72.*
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
                            when get_bit($65::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when true then 8
                            else 0
                          end as level_0,
                          case
                            when get_bit($65::varbit, t.access_class) <> 0 then t.provenance
                          end as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          case
                            when get_bit($67::varbit, t.access_class) <> 0 then 3
                            when false then 2
                            when false then 1
                            else 0
                          end + case
                            when false then 8
                            else 0
                          end as level_1,
                          case
                            when get_bit($65::varbit, t.access_class) <> 0 then 3
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
                            get_bit($32::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.subject_class) <> 0
                            and (
                              t.paragraph_id is null
                              or get_bit($4::varbit, t.paragraph_class) <> 0
                            )
                            and (
                              t.about_group::text = $33::text
                              or (
                                t.about_group::text = $34::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $36::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $37::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $39::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $40::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $41::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $42::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $43::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $44::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $45::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $46::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $47::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $48::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $49::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $50::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $51::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $52::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $53::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $54::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $55::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $56::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $57::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $58::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $59::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $60::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($38::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($38::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $61::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $62::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $63::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $64::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($35::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($35::varbit, t.paragraph_class) <> 0
                                )
                              )
                            )
                            and (
                              get_bit($65::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $66::text)
                              )
                            )
                          )
                      ) m72
                    where
                      m72.subject_id = m1.id
                    order by
                      m72.recorded_at desc nulls last,
                      m72.id desc
                    limit
                      26
                  ) m72
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
                    get_bit($32::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.subject_class) <> 0
                    and (
                      t.paragraph_id is null
                      or get_bit($4::varbit, t.paragraph_class) <> 0
                    )
                    and (
                      t.about_group::text = $33::text
                      or (
                        t.about_group::text = $34::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $36::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $37::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $39::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $40::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $41::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $42::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $43::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $44::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $45::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $46::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $47::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $48::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $49::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $50::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $51::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $52::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $53::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $54::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $55::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $56::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $57::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $58::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $59::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $60::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($38::varbit, t.subject_class) <> 0
                          )
                          or get_bit($38::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $61::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $62::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $63::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $64::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($35::varbit, t.subject_class) <> 0
                          )
                          or get_bit($35::varbit, t.paragraph_class) <> 0
                        )
                      )
                    )
                    and (
                      get_bit($65::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $66::text)
                      )
                    )
                  )
              ) m77
            where
              m77.subject_id = m1.id
          )
        )
      )
    from
      (
        select
          t.id,
          t.reference as reference,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then 3
            when get_bit($12::varbit, t.access_class) <> 0 then 2
            when get_bit($12::varbit, t.access_class) <> 0 then 1
            else 0
          end + case
            when true then 8
            else 0
          end as level_0,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then t.name
            when get_bit($12::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
          end as name,
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
          case
            when get_bit($11::varbit, t.access_class) <> 0 then 3
            when false then 2
            when false then 1
            else 0
          end + case
            when false then 8
            else 0
          end as level_2,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then 3
            when false then 2
            when false then 1
            else 0
          end + case
            when true then 8
            else 0
          end as level_3,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then 3
            when false then 2
            when get_bit($12::varbit, t.access_class) <> 0 then 1
            else 0
          end + case
            when true then 8
            else 0
          end as level_4,
          c.handling_conditions as handling_conditions,
          c.expires_at as expires_at,
          c.onward as onward,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then c.originator_id
          end as originator_id,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then (
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
            when get_bit($11::varbit, t.access_class) <> 0 then c.embargo_until
          end as embargo_until,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then cardinality(c.named_reader_ids)
          end as named_readers,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then t.family_name
            when get_bit($12::varbit, t.access_class) <> 0 then rtrim(
              regexp_replace(t.family_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
            )
          end as family_name,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then t.given_name
            when get_bit($12::varbit, t.access_class) <> 0 then rtrim(
              regexp_replace(t.given_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
            )
          end as given_name,
          t.date_of_birth as date_of_birth,
          t.age as age,
          t.sex as sex,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then t.subject_category
          end as subject_category,
          t.nhs_number as nhs_number,
          case
            when get_bit($11::varbit, t.access_class) <> 0 then t.note
          end as note
        from
          person t
          join access_class c on c.id = t.access_class
        where
          get_bit($13::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $68::uuid
  )::text as answer;
