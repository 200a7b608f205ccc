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
            and (
              get_bit($19::varbit, t.access_class) <> 0
              or (
                t.state is null
                or not (t.state::text = $20::text)
              )
            )
            and (
              get_bit($13::varbit, t.subject_class) <> 0
              and (
                t.paragraph_id is null
                or get_bit($13::varbit, t.paragraph_class) <> 0
              )
              and (
                t.about_group::text = $21::text
                or (
                  t.about_group::text = $22::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $24::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $25::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $26::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $27::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $28::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $29::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $30::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $31::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $32::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $33::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $34::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $35::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $36::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $37::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $38::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $39::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $40::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $41::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $42::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $43::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $44::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $45::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $46::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $47::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $48::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $49::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
                  )
                )
                or (
                  t.about_group::text = $50::text
                  and (
                    (
                      t.paragraph_id is null
                      and get_bit($23::varbit, t.subject_class) <> 0
                    )
                    or get_bit($23::varbit, t.paragraph_class) <> 0
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
        m1.kind,
        m1.occurred_on,
        m1.outcome,
        m1.charge,
        m1.investigating_officer,
        m1.summary,
        (
          select
            json_build_array(
              m4.id,
              m4.reference,
              m4.address,
              m4.marking,
              m4.handling,
              m4.recorded_at,
              m4.provenance,
              (
                select
                  json_build_array(m5.id, m5.name)
                from
                  (
                    select
                      t.id,
                      t.name as name
                    from
                      partner t
                  ) m5
                where
                  m5.id = m4.owner_id
              ),
              (
                select
                  json_build_array(m6.code, m6.name)
                from
                  (
                    select
                      t.code,
                      t.name as name
                    from
                      district t
                  ) m6
                where
                  m6.code = m4.district
              ),
              m4.postcode
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
            ) m4
          where
            m4.id = m1.place_id
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
                    m7.name,
                    json_build_array(
                      m7.id,
                      m7.reference,
                      m7.name,
                      m7.marking,
                      m7.handling,
                      m7.recorded_at,
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
                      m7.family_name,
                      m7.given_name,
                      m7.date_of_birth,
                      m7.age,
                      m7.sex,
                      m7.subject_category
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
                      ) m7
                    where
                      m7.id in (
                        select
                          m10.from_id
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
                          ) m10
                        where
                          m10.to_id = m1.id
                          and m10.from_type = 'PERSON'
                      )
                    order by
                      m7.name asc nulls last,
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
                  t.id
                from
                  person t
                where
                  get_bit($2::varbit, t.access_class) <> 0
              ) m11
            where
              m11.id in (
                select
                  m12.from_id
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
                  ) m12
                where
                  m12.to_id = m1.id
                  and m12.from_type = 'PERSON'
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
                    m13.id,
                    m13.description,
                    json_build_array(
                      m13.id,
                      m13.reference,
                      m13.description,
                      m13.marking,
                      m13.handling,
                      m13.recorded_at,
                      m13.provenance,
                      (
                        select
                          json_build_array(m14.id, m14.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m14
                        where
                          m14.id = m13.owner_id
                      ),
                      (
                        select
                          json_build_array(m15.code, m15.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m15
                        where
                          m15.code = m13.district
                      ),
                      m13.kind
                    )
                  ) as item
                from
                  (
                    select
                      m13.*
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
                      ) m13
                    where
                      m13.id in (
                        select
                          m16.from_id
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
                          ) m16
                        where
                          m16.to_id = m1.id
                          and m16.from_type = 'ITEM'
                      )
                    order by
                      m13.description asc nulls last,
                      m13.id asc
                    limit
                      26
                  ) m13
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
              ) m17
            where
              m17.id in (
                select
                  m18.from_id
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
                  ) m18
                where
                  m18.to_id = m1.id
                  and m18.from_type = 'ITEM'
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
                    m19.id,
                    m19.recorded_at,
                    json_build_array(
                      m19.id,
                      m19.reference,
                      m19.kind,
                      m19.marking,
                      m19.handling,
                      m19.provenance,
                      m19.recorded_at,
                      (
                        select
                          json_build_array(m20.id, m20.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m20
                        where
                          m20.id = m19.owner_id
                      ),
                      case m19.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m21.id, m21.reference, m21.name, m21.marking)
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
                              ) m21
                            where
                              m21.id = m19.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m22.id, m22.reference, m22.value, m22.marking)
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
                              ) m22
                            where
                              m22.id = m19.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m23.id, m23.reference, m23.address, m23.marking)
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
                              ) m23
                            where
                              m23.id = m19.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m24.id, m24.reference, m24.category, m24.marking)
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
                              ) m24
                            where
                              m24.id = m19.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m25.id, m25.reference, m25.description, m25.marking)
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
                              ) m25
                            where
                              m25.id = m19.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m26.id, m26.reference, m26.name, m26.marking)
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
                              ) m26
                            where
                              m26.id = m19.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m27
                            where
                              m27.id = m19.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.brand, m28.marking)
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
                              ) m28
                            where
                              m28.id = m19.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m29.id, m29.reference, m29.name, m29.marking)
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
                              ) m29
                            where
                              m29.id = m19.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m30.id, m30.reference, m30.heading, m30.marking)
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
                              ) m30
                            where
                              m30.id = m19.from_id
                          )
                        )
                      end,
                      case m19.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.name, m31.marking)
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
                              ) m31
                            where
                              m31.id = m19.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m32.id, m32.reference, m32.value, m32.marking)
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
                              ) m32
                            where
                              m32.id = m19.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m33.id, m33.reference, m33.address, m33.marking)
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
                              ) m33
                            where
                              m33.id = m19.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.category, m34.marking)
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
                              ) m34
                            where
                              m34.id = m19.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.description, m35.marking)
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
                              ) m35
                            where
                              m35.id = m19.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
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
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m19.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m19.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.brand, m38.marking)
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
                              ) m38
                            where
                              m38.id = m19.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m39.id, m39.reference, m39.name, m39.marking)
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
                              ) m39
                            where
                              m39.id = m19.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m40.id, m40.reference, m40.heading, m40.marking)
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
                              ) m40
                            where
                              m40.id = m19.to_id
                          )
                        )
                      end,
                      m19.valid_from,
                      m19.valid_to,
                      m19.source_evaluation,
                      m19.intelligence_assessment,
                      m19.note
                    )
                  ) as item
                from
                  (
                    select
                      m19.*
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
                      ) m19
                    where
                      (
                        m19.from_id = m1.id
                        or m19.to_id = m1.id
                      )
                    order by
                      m19.recorded_at desc nulls last,
                      m19.id desc
                    limit
                      26
                  ) m19
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
              ) m41
            where
              (
                m41.from_id = m1.id
                or m41.to_id = m1.id
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
                    m42.id,
                    m42.reported_on,
                    json_build_array(
                      m42.id,
                      m42.reference,
                      m42.heading,
                      m42.marking,
                      m42.handling,
                      m42.recorded_at,
                      m42.provenance,
                      (
                        select
                          json_build_array(m43.id, m43.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m43
                        where
                          m43.id = m42.owner_id
                      ),
                      (
                        select
                          json_build_array(m44.code, m44.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m44
                        where
                          m44.code = m42.district
                      ),
                      m42.state,
                      m42.reported_on,
                      m42.priority,
                      m42.source_evaluation,
                      m42.intelligence_assessment,
                      m42.grading_scheme,
                      m42.legacy_grade,
                      m42.version
                    )
                  ) as item
                from
                  (
                    select
                      m42.*
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
                      ) m42
                    where
                      m42.id in (
                        select
                          m45.from_id
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
                          ) m45
                        where
                          m45.to_id = m1.id
                          and m45.from_type = 'REPORT'
                      )
                    order by
                      m42.reported_on desc nulls last,
                      m42.id desc
                    limit
                      26
                  ) m42
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
              ) m46
            where
              m46.id in (
                select
                  m47.from_id
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
                  ) m47
                where
                  m47.to_id = m1.id
                  and m47.from_type = 'REPORT'
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
                    m48.id,
                    m48.recorded_at,
                    json_build_array(
                      m48.id,
                      m48.reference,
                      m48.kind,
                      m48.marking,
                      m48.handling,
                      m48.recorded_at,
                      m48.provenance,
                      (
                        select
                          json_build_array(m49.id, m49.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m49
                        where
                          m49.id = m48.owner_id
                      ),
                      (
                        select
                          json_build_array(m50.code, m50.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m50
                        where
                          m50.code = m48.district
                      ),
                      m48.state,
                      m48.about_field,
                      m48.quote,
                      m48.quote_prefix,
                      m48.quote_suffix,
                      m48.text,
                      m48.agreement,
                      m48.statement_type,
                      (
                        select
                          json_build_array(m51.id, m51.position)
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
                          ) m51
                        where
                          m51.id = m48.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m52.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($14::varbit, t.access_class) <> 0
                                and (
                                  get_bit($15::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $16::text)
                                  )
                                )
                                and (
                                  get_bit($4::varbit, t.subject_class) <> 0
                                  and (
                                    t.paragraph_id is null
                                    or get_bit($4::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    t.about_group::text = $17::text
                                    or (
                                      t.about_group::text = $18::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $20::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $21::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $22::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $23::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $24::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $25::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $26::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $27::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $28::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $29::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $30::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $31::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $32::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $33::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $34::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $35::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $36::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $37::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $38::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $39::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $40::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $41::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $42::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $43::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $44::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $45::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $46::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($19::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($19::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                  )
                                )
                              )
                          ) m52
                        where
                          m52.id = m48.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m48.*
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
                            and (
                              get_bit($15::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $16::text)
                              )
                            )
                            and (
                              get_bit($4::varbit, t.subject_class) <> 0
                              and (
                                t.paragraph_id is null
                                or get_bit($4::varbit, t.paragraph_class) <> 0
                              )
                              and (
                                t.about_group::text = $17::text
                                or (
                                  t.about_group::text = $18::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $20::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $21::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $22::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $23::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $24::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $25::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $26::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $27::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $28::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $29::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $30::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $31::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $32::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $33::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $34::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $35::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $36::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $37::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $38::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $39::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $40::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $41::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $42::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $43::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $44::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $45::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $46::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($19::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($19::varbit, t.paragraph_class) <> 0
                                  )
                                )
                              )
                            )
                          )
                      ) m48
                    where
                      m48.subject_id = m1.id
                    order by
                      m48.recorded_at desc nulls last,
                      m48.id desc
                    limit
                      26
                  ) m48
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
                    and (
                      get_bit($15::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $16::text)
                      )
                    )
                    and (
                      get_bit($4::varbit, t.subject_class) <> 0
                      and (
                        t.paragraph_id is null
                        or get_bit($4::varbit, t.paragraph_class) <> 0
                      )
                      and (
                        t.about_group::text = $17::text
                        or (
                          t.about_group::text = $18::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $20::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $21::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $22::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $23::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $24::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $25::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $26::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $27::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $28::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $29::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $30::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $31::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $32::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $33::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $34::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $35::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $36::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $37::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $38::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $39::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $40::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $41::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $42::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $43::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $44::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $45::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $46::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($19::varbit, t.subject_class) <> 0
                            )
                            or get_bit($19::varbit, t.paragraph_class) <> 0
                          )
                        )
                      )
                    )
                  )
              ) m53
            where
              m53.subject_id = m1.id
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
      m1.id = $47::uuid
  )::text as answer;
