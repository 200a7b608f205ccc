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
                    m4.id,
                    m4.value,
                    json_build_array(
                      m4.id,
                      m4.reference,
                      m4.value,
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
                      m4.kind,
                      m4.normalised,
                      m4.detail
                    )
                  ) as item
                from
                  (
                    select
                      m4.*
                    from
                      (
                        select
                          t.id,
                          t.value as value,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.kind as kind,
                          t.normalised as normalised,
                          t.detail as detail
                        from
                          identifier t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($1::varbit, t.access_class) <> 0
                      ) m4
                    where
                      m4.id in (
                        select
                          m7.to_id
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
                                get_bit($2::varbit, t.access_class) <> 0
                                and get_bit($3::varbit, t.from_class) <> 0
                                and get_bit($3::varbit, t.to_class) <> 0
                              )
                          ) m7
                        where
                          m7.from_id = m1.id
                          and m7.to_type = 'IDENTIFIER'
                      )
                    order by
                      m4.value asc nulls last,
                      m4.id asc
                    limit
                      26
                  ) m4
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
                  get_bit($1::varbit, t.access_class) <> 0
              ) m8
            where
              m8.id in (
                select
                  m9.to_id
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
                        get_bit($2::varbit, t.access_class) <> 0
                        and get_bit($3::varbit, t.from_class) <> 0
                        and get_bit($3::varbit, t.to_class) <> 0
                      )
                  ) m9
                where
                  m9.from_id = m1.id
                  and m9.to_type = 'IDENTIFIER'
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
                    m10.id,
                    m10.address,
                    json_build_array(
                      m10.id,
                      m10.reference,
                      m10.address,
                      m10.marking,
                      m10.handling,
                      m10.recorded_at,
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
                      m10.postcode
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
                          t.address as address,
                          t.reference as reference,
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
                          get_bit($4::varbit, t.access_class) <> 0
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
                                get_bit($2::varbit, t.access_class) <> 0
                                and get_bit($3::varbit, t.from_class) <> 0
                                and get_bit($3::varbit, t.to_class) <> 0
                              )
                          ) m13
                        where
                          m13.from_id = m1.id
                          and m13.to_type = 'PLACE'
                      )
                    order by
                      m10.address asc nulls last,
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
                  place t
                where
                  get_bit($4::varbit, t.access_class) <> 0
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
                        get_bit($2::varbit, t.access_class) <> 0
                        and get_bit($3::varbit, t.from_class) <> 0
                        and get_bit($3::varbit, t.to_class) <> 0
                      )
                  ) m15
                where
                  m15.from_id = m1.id
                  and m15.to_type = 'PLACE'
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
                    m16.occurred_on,
                    json_build_array(
                      m16.id,
                      m16.reference,
                      m16.category,
                      m16.marking,
                      m16.handling,
                      m16.recorded_at,
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
                      m16.kind,
                      m16.occurred_on,
                      m16.outcome
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
                          t.occurred_on as occurred_on,
                          t.reference as reference,
                          t.category as category,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.kind as kind,
                          t.outcome as outcome
                        from
                          event t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($5::varbit, t.access_class) <> 0
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
                                get_bit($2::varbit, t.access_class) <> 0
                                and get_bit($3::varbit, t.from_class) <> 0
                                and get_bit($3::varbit, t.to_class) <> 0
                              )
                          ) m19
                        where
                          m19.from_id = m1.id
                          and m19.to_type = 'EVENT'
                      )
                    order by
                      m16.occurred_on desc nulls last,
                      m16.id desc
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
                  event t
                where
                  get_bit($5::varbit, t.access_class) <> 0
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
                        get_bit($2::varbit, t.access_class) <> 0
                        and get_bit($3::varbit, t.from_class) <> 0
                        and get_bit($3::varbit, t.to_class) <> 0
                      )
                  ) m21
                where
                  m21.from_id = m1.id
                  and m21.to_type = 'EVENT'
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
                    m22.recorded_at,
                    json_build_array(
                      m22.id,
                      m22.reference,
                      m22.kind,
                      m22.marking,
                      m22.handling,
                      m22.provenance,
                      m22.recorded_at,
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
                      case m22.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m24.id, m24.reference, m24.name, m24.marking)
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
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m24
                            where
                              m24.id = m22.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m25.id, m25.reference, m25.value, m25.marking)
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
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m25
                            where
                              m25.id = m22.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m26.id, m26.reference, m26.address, m26.marking)
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
                                  get_bit($4::varbit, t.access_class) <> 0
                              ) m26
                            where
                              m26.id = m22.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m27.id, m27.reference, m27.category, m27.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m27
                            where
                              m27.id = m22.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.description, m28.marking)
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
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m28
                            where
                              m28.id = m22.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
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
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m29
                            where
                              m29.id = m22.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m30
                            where
                              m30.id = m22.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.brand, m31.marking)
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
                              ) m31
                            where
                              m31.id = m22.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
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
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m32
                            where
                              m32.id = m22.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m33.id, m33.reference, m33.heading, m33.marking)
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
                              ) m33
                            where
                              m33.id = m22.from_id
                          )
                        )
                      end,
                      case m22.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.name, m34.marking)
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
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m34
                            where
                              m34.id = m22.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.value, m35.marking)
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
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m35
                            where
                              m35.id = m22.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m36.id, m36.reference, m36.address, m36.marking)
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
                                  get_bit($4::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m22.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m37.id, m37.reference, m37.category, m37.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m22.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.description, m38.marking)
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
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m38
                            where
                              m38.id = m22.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
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
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($8::varbit, t.access_class) <> 0
                              ) m39
                            where
                              m39.id = m22.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m40
                            where
                              m40.id = m22.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m41.id, m41.reference, m41.brand, m41.marking)
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
                              ) m41
                            where
                              m41.id = m22.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m42.id, m42.reference, m42.name, m42.marking)
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
                              ) m42
                            where
                              m42.id = m22.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m43.id, m43.reference, m43.heading, m43.marking)
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
                              ) m43
                            where
                              m43.id = m22.to_id
                          )
                        )
                      end,
                      m22.valid_from,
                      m22.valid_to,
                      m22.source_evaluation,
                      m22.intelligence_assessment,
                      m22.note
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
                            get_bit($2::varbit, t.access_class) <> 0
                            and get_bit($3::varbit, t.from_class) <> 0
                            and get_bit($3::varbit, t.to_class) <> 0
                          )
                      ) m22
                    where
                      (
                        m22.from_id = m1.id
                        or m22.to_id = m1.id
                      )
                    order by
                      m22.recorded_at desc nulls last,
                      m22.id desc
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
                  t.id,
                  t.from_id as from_id,
                  t.to_id as to_id
                from
                  link t
                where
                  (
                    get_bit($2::varbit, t.access_class) <> 0
                    and get_bit($3::varbit, t.from_class) <> 0
                    and get_bit($3::varbit, t.to_class) <> 0
                  )
              ) m44
            where
              (
                m44.from_id = m1.id
                or m44.to_id = m1.id
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
                    m45.id,
                    m45.recorded_at,
                    json_build_array(
                      m45.id,
                      m45.reference,
                      m45.role,
                      m45.marking,
                      m45.handling,
                      m45.recorded_at,
                      m45.provenance,
                      (
                        select
                          json_build_array(m46.id, m46.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m46
                        where
                          m46.id = m45.owner_id
                      ),
                      (
                        select
                          json_build_array(m47.code, m47.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m47
                        where
                          m47.code = m45.district
                      ),
                      m45.counts_as_member,
                      m45.valid_from,
                      m45.valid_to,
                      m45.source_evaluation,
                      m45.intelligence_assessment,
                      (
                        select
                          json_build_array(m48.id, m48.reference, m48.name, m48.marking)
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
                          ) m48
                        where
                          m48.id = m45.ocg_id
                      ),
                      (
                        select
                          json_build_array(m49.id, m49.reference, m49.name, m49.marking)
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
                              get_bit($6::varbit, t.access_class) <> 0
                          ) m49
                        where
                          m49.id = m45.person_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m45.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          t.reference as reference,
                          t.role as role,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.counts_as_member as counts_as_member,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          t.source_evaluation as source_evaluation,
                          t.intelligence_assessment as intelligence_assessment,
                          t.ocg_id as ocg_id,
                          t.person_id as person_id
                        from
                          membership t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($13::varbit, t.access_class) <> 0
                            and get_bit($3::varbit, t.ocg_class) <> 0
                            and get_bit($3::varbit, t.person_class) <> 0
                          )
                      ) m45
                    where
                      m45.person_id = m1.id
                    order by
                      m45.recorded_at desc nulls last,
                      m45.id desc
                    limit
                      26
                  ) m45
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
                    get_bit($13::varbit, t.access_class) <> 0
                    and get_bit($3::varbit, t.ocg_class) <> 0
                    and get_bit($3::varbit, t.person_class) <> 0
                  )
              ) m50
            where
              m50.person_id = m1.id
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
                    m51.id,
                    m51.name,
                    json_build_array(
                      m51.id,
                      m51.reference,
                      m51.name,
                      m51.marking,
                      m51.handling,
                      m51.recorded_at,
                      m51.provenance,
                      (
                        select
                          json_build_array(m52.id, m52.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m52
                        where
                          m52.id = m51.owner_id
                      ),
                      (
                        select
                          json_build_array(m53.code, m53.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m53
                        where
                          m53.code = m51.district
                      ),
                      m51.kind,
                      m51.theme,
                      m51.status,
                      m51.risk_band,
                      m51.risk_score,
                      m51.assessed_on,
                      m51.review_on,
                      m51.lead_officer
                    )
                  ) as item
                from
                  (
                    select
                      m51.*
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
                          get_bit($11::varbit, t.access_class) <> 0
                      ) m51
                    where
                      m51.subject_id = m1.id
                    order by
                      m51.name asc nulls last,
                      m51.id asc
                    limit
                      26
                  ) m51
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
                  get_bit($11::varbit, t.access_class) <> 0
              ) m54
            where
              m54.subject_id = m1.id
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
                    m55.id,
                    m55.missing_since,
                    json_build_array(
                      m55.id,
                      m55.reference,
                      m55.status,
                      m55.marking,
                      m55.handling,
                      m55.recorded_at,
                      m55.provenance,
                      (
                        select
                          json_build_array(m56.id, m56.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m56
                        where
                          m56.id = m55.owner_id
                      ),
                      (
                        select
                          json_build_array(m57.code, m57.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m57
                        where
                          m57.code = m55.district
                      ),
                      m55.risk,
                      m55.missing_since,
                      m55.found_at,
                      (
                        select
                          json_build_array(m58.id, m58.reference, m58.name, m58.marking)
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
                              get_bit($6::varbit, t.access_class) <> 0
                          ) m58
                        where
                          m58.id = m55.person_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m55.*
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
                          t.provenance as provenance,
                          c.owner_id as owner_id,
                          c.district as district,
                          t.risk as risk,
                          t.found_at as found_at,
                          t.person_id as person_id
                        from
                          missing_episode t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($14::varbit, t.access_class) <> 0
                            and get_bit($3::varbit, t.person_class) <> 0
                          )
                      ) m55
                    where
                      m55.person_id = m1.id
                    order by
                      m55.missing_since desc nulls last,
                      m55.id desc
                    limit
                      26
                  ) m55
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
                    get_bit($14::varbit, t.access_class) <> 0
                    and get_bit($3::varbit, t.person_class) <> 0
                  )
              ) m59
            where
              m59.person_id = m1.id
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
                    m60.id,
                    m60.brand,
                    json_build_array(
                      m60.id,
                      m60.reference,
                      m60.brand,
                      m60.marking,
                      m60.handling,
                      m60.recorded_at,
                      m60.provenance,
                      (
                        select
                          json_build_array(m61.id, m61.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m61
                        where
                          m61.id = m60.owner_id
                      ),
                      (
                        select
                          json_build_array(m62.code, m62.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m62
                        where
                          m62.code = m60.district
                      ),
                      m60.line_type,
                      m60.status,
                      m60.first_seen,
                      m60.last_seen,
                      m60.exporting_area,
                      m60.importing_areas,
                      m60.commodities,
                      (
                        select
                          json_build_array(m63.id, m63.reference, m63.name, m63.marking)
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
                          ) m63
                        where
                          m63.id = m60.ocg_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m60.*
                    from
                      (
                        select
                          t.id,
                          t.brand as brand,
                          t.reference as reference,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          t.recorded_at as recorded_at,
                          t.provenance as provenance,
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
                          t.line_holder_id as line_holder_id
                        from
                          county_line t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($10::varbit, t.access_class) <> 0
                      ) m60
                    where
                      m60.line_holder_id = m1.id
                    order by
                      m60.brand asc nulls last,
                      m60.id asc
                    limit
                      26
                  ) m60
              ) r
          ),
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.line_holder_id as line_holder_id
                from
                  county_line t
                where
                  get_bit($10::varbit, t.access_class) <> 0
              ) m64
            where
              m64.line_holder_id = m1.id
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
                    m65.id,
                    m65.reported_on,
                    json_build_array(
                      m65.id,
                      m65.reference,
                      m65.heading,
                      m65.marking,
                      m65.handling,
                      m65.recorded_at,
                      m65.provenance,
                      (
                        select
                          json_build_array(m66.id, m66.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m66
                        where
                          m66.id = m65.owner_id
                      ),
                      (
                        select
                          json_build_array(m67.code, m67.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m67
                        where
                          m67.code = m65.district
                      ),
                      m65.state,
                      m65.reported_on,
                      m65.priority,
                      m65.source_evaluation,
                      m65.intelligence_assessment,
                      m65.grading_scheme,
                      m65.legacy_grade,
                      m65.version
                    )
                  ) as item
                from
                  (
                    select
                      m65.*
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
                      ) m65
                    where
                      m65.id in (
                        select
                          m68.from_id
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
                                get_bit($2::varbit, t.access_class) <> 0
                                and get_bit($3::varbit, t.from_class) <> 0
                                and get_bit($3::varbit, t.to_class) <> 0
                              )
                          ) m68
                        where
                          m68.to_id = m1.id
                          and m68.from_type = 'REPORT'
                      )
                    order by
                      m65.reported_on desc nulls last,
                      m65.id desc
                    limit
                      26
                  ) m65
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
              ) m69
            where
              m69.id in (
                select
                  m70.from_id
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
                        get_bit($2::varbit, t.access_class) <> 0
                        and get_bit($3::varbit, t.from_class) <> 0
                        and get_bit($3::varbit, t.to_class) <> 0
                      )
                  ) m70
                where
                  m70.to_id = m1.id
                  and m70.from_type = 'REPORT'
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
                    m71.id,
                    m71.recorded_at,
                    json_build_array(
                      m71.id,
                      m71.reference,
                      m71.kind,
                      m71.marking,
                      m71.handling,
                      m71.recorded_at,
                      m71.provenance,
                      (
                        select
                          json_build_array(m72.id, m72.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m72
                        where
                          m72.id = m71.owner_id
                      ),
                      (
                        select
                          json_build_array(m73.code, m73.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m73
                        where
                          m73.code = m71.district
                      ),
                      m71.state,
                      m71.about_field,
                      m71.quote,
                      m71.quote_prefix,
                      m71.quote_suffix,
                      m71.text,
                      m71.agreement,
                      m71.statement_type,
                      (
                        select
                          json_build_array(m74.id, m74.position)
                        from
                          (
                            select
                              t.id,
                              t.position as position
                            from
                              paragraph t
                            where
                              (
                                get_bit($15::varbit, t.access_class) <> 0
                                and get_bit($3::varbit, t.report_class) <> 0
                              )
                          ) m74
                        where
                          m74.id = m71.paragraph_id
                      ),
                      (
                        select
                          json_build_array(m75.id)
                        from
                          (
                            select
                              t.id
                            from
                              annotation t
                            where
                              (
                                get_bit($16::varbit, t.access_class) <> 0
                                and (
                                  get_bit($17::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $18::text)
                                  )
                                )
                                and (
                                  get_bit($3::varbit, t.subject_class) <> 0
                                  and (
                                    t.paragraph_id is null
                                    or get_bit($3::varbit, t.paragraph_class) <> 0
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
                                  )
                                )
                              )
                          ) m75
                        where
                          m75.id = m71.parent_id
                      )
                    )
                  ) as item
                from
                  (
                    select
                      m71.*
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
                            get_bit($16::varbit, t.access_class) <> 0
                            and (
                              get_bit($17::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $18::text)
                              )
                            )
                            and (
                              get_bit($3::varbit, t.subject_class) <> 0
                              and (
                                t.paragraph_id is null
                                or get_bit($3::varbit, t.paragraph_class) <> 0
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
                              )
                            )
                          )
                      ) m71
                    where
                      m71.subject_id = m1.id
                    order by
                      m71.recorded_at desc nulls last,
                      m71.id desc
                    limit
                      26
                  ) m71
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
                    get_bit($16::varbit, t.access_class) <> 0
                    and (
                      get_bit($17::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $18::text)
                      )
                    )
                    and (
                      get_bit($3::varbit, t.subject_class) <> 0
                      and (
                        t.paragraph_id is null
                        or get_bit($3::varbit, t.paragraph_class) <> 0
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
                      )
                    )
                  )
              ) m76
            where
              m76.subject_id = m1.id
          )
        )
      )
    from
      (
        select
          t.id,
          t.reference as reference,
          t.name as name,
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
          t.subject_category as subject_category,
          t.nhs_number as nhs_number,
          t.note as note
        from
          person t
          join access_class c on c.id = t.access_class
        where
          get_bit($6::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $49::uuid
  )::text as answer;
