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
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $24::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $25::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
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
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
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
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
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
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $44::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $45::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $46::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($21::varbit, t.subject_class) <> 0
                  )
                  or get_bit($21::varbit, t.paragraph_class) <> 0
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
            )
            and (
              get_bit($50::varbit, t.access_class) <> 0
              or (
                t.state is null
                or not (t.state::text = $51::text)
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
        m1.category,
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
        m1.kind,
        m1.occurred_on,
        m1.outcome,
        m1.charge,
        m1.investigating_officer,
        m1.summary,
        (
          select
            json_build_array(
              m5.id,
              m5.reference,
              m5.address,
              m5.marking,
              m5.handling,
              m5.recorded_at,
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
              m5.postcode
            )
          from
            (
              select
                t.id,
                t.reference as reference,
                t.address as address,
                (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                c.handling as handling,
                t.recorded_at as recorded_at,
                t.provenance as provenance,
                c.owner_id as owner_id,
                c.district as district,
                t.postcode as postcode
              from
                place t
                join access_class c on c.id = t.access_class
              where
                get_bit($1::varbit, t.access_class) <> 0
            ) m5
          where
            m5.id = m1.place_id
        ),
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m8.id,
                    m8.name,
                    json_build_array(
                      m8.id,
                      m8.reference,
                      m8.name,
                      m8.marking,
                      m8.handling,
                      m8.recorded_at,
                      m8.provenance,
                      (
                        select
                          json_build_array(m9.id, m9.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m9
                        where
                          m9.id = m8.owner_id
                      ),
                      (
                        select
                          json_build_array(m10.code, m10.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m10
                        where
                          m10.code = m8.district
                      ),
                      m8.family_name,
                      m8.given_name,
                      m8.date_of_birth,
                      m8.age,
                      m8.sex,
                      m8.subject_category
                    )
                  ) as item
                from
                  (
                    select
                      m8.*
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
                          t.family_name as family_name,
                          t.given_name as given_name,
                          t.date_of_birth as date_of_birth,
                          t.age as age,
                          t.sex as sex,
                          t.subject_category as subject_category
                        from
                          person t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($2::varbit, t.access_class) <> 0
                      ) m8
                    where
                      m8.id in (
                        select
                          m11.from_id
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
                          ) m11
                        where
                          m11.to_id = m1.id
                          and m11.from_type = 'PERSON'
                      )
                    order by
                      m8.name asc nulls last,
                      m8.id asc
                    limit
                      26
                  ) m8
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
                  get_bit($2::varbit, t.access_class) <> 0
              ) m12
            where
              m12.id in (
                select
                  m13.from_id
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
                  ) m13
                where
                  m13.to_id = m1.id
                  and m13.from_type = 'PERSON'
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
                    m14.id,
                    m14.description,
                    json_build_array(
                      m14.id,
                      m14.reference,
                      m14.description,
                      m14.marking,
                      m14.handling,
                      m14.recorded_at,
                      m14.provenance,
                      (
                        select
                          json_build_array(m15.id, m15.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m15
                        where
                          m15.id = m14.owner_id
                      ),
                      (
                        select
                          json_build_array(m16.code, m16.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m16
                        where
                          m16.code = m14.district
                      ),
                      m14.kind
                    )
                  ) as item
                from
                  (
                    select
                      m14.*
                    from
                      (
                        select
                          t.id,
                          t.description as description,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.kind as kind
                        from
                          item t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($5::varbit, t.access_class) <> 0
                      ) m14
                    where
                      m14.id in (
                        select
                          m17.from_id
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
                          ) m17
                        where
                          m17.to_id = m1.id
                          and m17.from_type = 'ITEM'
                      )
                    order by
                      m14.description asc nulls last,
                      m14.id asc
                    limit
                      26
                  ) m14
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
                  item t
                where
                  get_bit($5::varbit, t.access_class) <> 0
              ) m18
            where
              m18.id in (
                select
                  m19.from_id
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
                  ) m19
                where
                  m19.to_id = m1.id
                  and m19.from_type = 'ITEM'
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
                    m20.id,
                    m20.recorded_at,
                    json_build_array(
                      m20.id,
                      m20.reference,
                      m20.kind,
                      m20.marking,
                      m20.handling,
                      m20.provenance,
                      m20.recorded_at,
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
                      case m20.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m22.id, m22.reference, m22.name, m22.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m22
                            where
                              m22.id = m20.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m23.id, m23.reference, m23.value, m23.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.value as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m23
                            where
                              m23.id = m20.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m24.id, m24.reference, m24.address, m24.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.address as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m24
                            where
                              m24.id = m20.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m25.id, m25.reference, m25.category, m25.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.category as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m25
                            where
                              m25.id = m20.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m26.id, m26.reference, m26.description, m26.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m26
                            where
                              m26.id = m20.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m27.id, m27.reference, m27.name, m27.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m27
                            where
                              m27.id = m20.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.name, m28.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m28
                            where
                              m28.id = m20.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m29.id, m29.reference, m29.brand, m29.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m29
                            where
                              m29.id = m20.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m30.id, m30.reference, m30.name, m30.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m30
                            where
                              m30.id = m20.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.heading, m31.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.heading as heading,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m31
                            where
                              m31.id = m20.from_id
                          )
                        )
                      end,
                      case m20.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m32.id, m32.reference, m32.name, m32.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m32
                            where
                              m32.id = m20.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m33.id, m33.reference, m33.value, m33.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.value as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m33
                            where
                              m33.id = m20.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.address, m34.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.address as address,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  place t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m34
                            where
                              m34.id = m20.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.category, m35.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.category as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m35
                            where
                              m35.id = m20.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m36.id, m36.reference, m36.description, m36.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m20.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m37.id, m37.reference, m37.name, m37.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m20.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.name, m38.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.name as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m38
                            where
                              m38.id = m20.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m39.id, m39.reference, m39.brand, m39.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m39
                            where
                              m39.id = m20.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m40.id, m40.reference, m40.name, m40.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m40
                            where
                              m40.id = m20.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m41.id, m41.reference, m41.heading, m41.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  t.heading as heading,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  report t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m41
                            where
                              m41.id = m20.to_id
                          )
                        )
                      end,
                      m20.valid_from,
                      m20.valid_to,
                      m20.source_evaluation,
                      m20.intelligence_assessment,
                      m20.note
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
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          t.kind as kind,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          t.source_evaluation as source_evaluation,
                          t.intelligence_assessment as intelligence_assessment,
                          t.note as note
                        from
                          link t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($3::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.from_class) <> 0
                            and get_bit($4::varbit, t.to_class) <> 0
                          )
                      ) m20
                    where
                      (
                        m20.from_id = m1.id
                        or m20.to_id = m1.id
                      )
                    order by
                      m20.recorded_at desc nulls last,
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
              ) m42
            where
              (
                m42.from_id = m1.id
                or m42.to_id = m1.id
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
                    m43.id,
                    m43.reported_on,
                    json_build_array(
                      m43.id,
                      m43.reference,
                      m43.heading,
                      m43.marking,
                      m43.handling,
                      m43.recorded_at,
                      m43.provenance,
                      (
                        select
                          json_build_array(m44.id, m44.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m44
                        where
                          m44.id = m43.owner_id
                      ),
                      (
                        select
                          json_build_array(m45.code, m45.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m45
                        where
                          m45.code = m43.district
                      ),
                      m43.state,
                      m43.reported_on,
                      m43.priority,
                      m43.source_evaluation,
                      m43.intelligence_assessment,
                      m43.grading_scheme,
                      m43.legacy_grade,
                      m43.version
                    )
                  ) as item
                from
                  (
                    select
                      m43.*
                    from
                      (
                        select
                          t.id,
                          t.reported_on as reported_on,
                          t.reference as reference,
                          t.heading as heading,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.state as state,
                          t.priority as priority,
                          t.source_evaluation as source_evaluation,
                          t.intelligence_assessment as intelligence_assessment,
                          t.grading_scheme as grading_scheme,
                          t.legacy_grade as legacy_grade,
                          t.version as version
                        from
                          report t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($12::varbit, t.access_class) <> 0
                      ) m43
                    where
                      m43.id in (
                        select
                          m46.from_id
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
                          ) m46
                        where
                          m46.to_id = m1.id
                          and m46.from_type = 'REPORT'
                      )
                    order by
                      m43.reported_on desc nulls last,
                      m43.id desc
                    limit
                      26
                  ) m43
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
              ) m47
            where
              m47.id in (
                select
                  m48.from_id
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
                  ) m48
                where
                  m48.to_id = m1.id
                  and m48.from_type = 'REPORT'
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
                                get_bit($13::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.report_class) <> 0
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
                                get_bit($14::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.subject_class) <> 0
                                and (
                                  t.paragraph_id is null
                                  or get_bit($4::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  t.about_group::text = $15::text
                                  or (
                                    t.about_group::text = $16::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $18::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $19::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $20::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $21::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $22::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $23::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $24::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $25::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $26::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $27::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $28::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $29::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $30::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $31::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $32::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $33::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $34::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $35::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $36::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $37::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $38::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $39::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $40::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $41::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $42::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $43::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $44::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                  or (
                                    t.about_group::text = $45::text
                                    and (
                                      (
                                        t.paragraph_id is null
                                        and get_bit($17::varbit, t.subject_class) <> 0
                                      )
                                      or get_bit($17::varbit, t.paragraph_class) <> 0
                                    )
                                  )
                                )
                                and (
                                  get_bit($46::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $47::text)
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
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
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
                            get_bit($14::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.subject_class) <> 0
                            and (
                              t.paragraph_id is null
                              or get_bit($4::varbit, t.paragraph_class) <> 0
                            )
                            and (
                              t.about_group::text = $15::text
                              or (
                                t.about_group::text = $16::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $18::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $19::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $20::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $21::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $22::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $23::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $24::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $25::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $26::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $27::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $28::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $29::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $30::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $31::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $32::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $33::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $34::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $35::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $36::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $37::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $38::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $39::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $40::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $41::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $42::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $43::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $44::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                              or (
                                t.about_group::text = $45::text
                                and (
                                  (
                                    t.paragraph_id is null
                                    and get_bit($17::varbit, t.subject_class) <> 0
                                  )
                                  or get_bit($17::varbit, t.paragraph_class) <> 0
                                )
                              )
                            )
                            and (
                              get_bit($46::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $47::text)
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
                    get_bit($14::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.subject_class) <> 0
                    and (
                      t.paragraph_id is null
                      or get_bit($4::varbit, t.paragraph_class) <> 0
                    )
                    and (
                      t.about_group::text = $15::text
                      or (
                        t.about_group::text = $16::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $18::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $19::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $20::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $21::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $22::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $23::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $24::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $25::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $26::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $27::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $28::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $29::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $30::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $31::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $32::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $33::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $34::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $35::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $36::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $37::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $38::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $39::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $40::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $41::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $42::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $43::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $44::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                      or (
                        t.about_group::text = $45::text
                        and (
                          (
                            t.paragraph_id is null
                            and get_bit($17::varbit, t.subject_class) <> 0
                          )
                          or get_bit($17::varbit, t.paragraph_class) <> 0
                        )
                      )
                    )
                    and (
                      get_bit($46::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $47::text)
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
          t.category as category,
          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
          c.handling as handling,
          t.recorded_at as recorded_at,
          t.provenance as provenance,
          c.owner_id as owner_id,
          c.district as district,
          c.handling_conditions as handling_conditions,
          c.expires_at as expires_at,
          c.onward as onward,
          c.originator_id as originator_id,
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
          ) as released_to,
          c.embargo_until as embargo_until,
          cardinality(c.named_reader_ids) as named_readers,
          t.kind as kind,
          t.occurred_on as occurred_on,
          t.outcome as outcome,
          t.charge as charge,
          t.investigating_officer as investigating_officer,
          t.summary as summary,
          t.place_id as place_id
        from
          event t
          join access_class c on c.id = t.access_class
        where
          get_bit($7::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $48::uuid
  )::text as answer;
