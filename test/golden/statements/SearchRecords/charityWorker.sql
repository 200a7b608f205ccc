select
  (
    select
      coalesce(
        json_agg(
          json_build_array(
            h.field,
            h.matched,
            h.id,
            h.record_type,
            case h.record_type
              when 'PERSON' then json_build_array(
                0,
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
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m1.owner_id
                        )
                      end,
                      m1.date_of_birth
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.name, t.name) as name,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        nullif(t.date_of_birth, t.date_of_birth) as date_of_birth
                      from
                        person t
                        join access_class c on c.id = t.access_class
                      where
                        get_bit($1::varbit, t.access_class) <> 0
                    ) m1
                  where
                    m1.id = h.id
                )
              )
              when 'IDENTIFIER' then json_build_array(
                1,
                (
                  select
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
                      m4.kind
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.value, t.value) as value,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        t.kind as kind
                      from
                        identifier t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m4
                  where
                    m4.id = h.id
                )
              )
              when 'PLACE' then json_build_array(
                2,
                (
                  select
                    json_build_array(
                      m7.id,
                      m7.reference,
                      m7.address,
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
                      m7.postcode
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.address, t.address) as address,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        nullif(t.postcode, t.postcode) as postcode
                      from
                        place t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m7
                  where
                    m7.id = h.id
                )
              )
              when 'EVENT' then json_build_array(
                3,
                (
                  select
                    json_build_array(
                      m10.id,
                      m10.reference,
                      m10.category,
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
                      m10.kind,
                      m10.occurred_on
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.category, t.category) as category,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        nullif(t.kind, t.kind) as kind,
                        nullif(t.occurred_on, t.occurred_on) as occurred_on
                      from
                        event t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m10
                  where
                    m10.id = h.id
                )
              )
              when 'OCG' then json_build_array(
                4,
                (
                  select
                    json_build_array(
                      m13.id,
                      m13.reference,
                      m13.name,
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
                      m13.status
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.name, t.name) as name,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        t.status as status
                      from
                        ocg t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m13
                  where
                    m13.id = h.id
                )
              )
              when 'VULNERABILITY' then json_build_array(
                5,
                (
                  select
                    json_build_array(
                      m16.id,
                      m16.reference,
                      m16.name,
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
                      m16.kind
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.name, t.name) as name,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        t.kind as kind
                      from
                        vulnerability t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m16
                  where
                    m16.id = h.id
                )
              )
              when 'COUNTY_LINE' then json_build_array(
                6,
                (
                  select
                    json_build_array(
                      m19.id,
                      m19.reference,
                      m19.brand,
                      m19.marking,
                      m19.handling,
                      m19.recorded_at,
                      m19.provenance,
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
                      (
                        select
                          json_build_array(m21.code, m21.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m21
                        where
                          m21.code = m19.district
                      ),
                      m19.status
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.brand, t.brand) as brand,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        t.status as status
                      from
                        county_line t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m19
                  where
                    m19.id = h.id
                )
              )
              when 'THREAT' then json_build_array(
                7,
                (
                  select
                    json_build_array(
                      m22.id,
                      m22.reference,
                      m22.name,
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
                      m22.kind,
                      m22.risk_band
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        nullif(t.name, t.name) as name,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district,
                        t.kind as kind,
                        nullif(t.risk_band, t.risk_band) as risk_band
                      from
                        threat t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m22
                  where
                    m22.id = h.id
                )
              )
              when 'REPORT' then json_build_array(
                8,
                (
                  select
                    json_build_array(
                      m25.id,
                      m25.reference,
                      m25.heading,
                      m25.marking,
                      m25.handling,
                      m25.recorded_at,
                      m25.provenance,
                      (
                        select
                          json_build_array(m26.id, m26.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m26
                        where
                          m26.id = m25.owner_id
                      ),
                      (
                        select
                          json_build_array(m27.code, m27.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m27
                        where
                          m27.code = m25.district
                      ),
                      m25.reported_on
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
                        t.reported_on as reported_on
                      from
                        report t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m25
                  where
                    m25.id = h.id
                )
              )
              when 'PARAGRAPH' then json_build_array(
                9,
                (
                  select
                    json_build_array(
                      m28.id,
                      m28.reference,
                      m28.statement_type,
                      m28.marking,
                      m28.handling,
                      m28.recorded_at,
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
                      )
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        t.statement_type as statement_type,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district
                      from
                        paragraph t
                        join access_class c on c.id = t.access_class
                      where
                        false
                    ) m28
                  where
                    m28.id = h.id
                )
              )
              when 'MISSING_EPISODE' then json_build_array(
                10,
                (
                  select
                    json_build_array(
                      m31.id,
                      m31.reference,
                      m31.status,
                      m31.marking,
                      m31.handling,
                      m31.recorded_at,
                      m31.provenance,
                      (
                        select
                          json_build_array(m32.id, m32.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m32
                        where
                          m32.id = m31.owner_id
                      ),
                      (
                        select
                          json_build_array(m33.code, m33.name)
                        from
                          (
                            select
                              t.code,
                              t.name as name
                            from
                              district t
                          ) m33
                        where
                          m33.code = m31.district
                      ),
                      case
                        when true then (
                          select
                            p.contact
                          from
                            partner p
                          where
                            p.id = m31.owner_id
                        )
                      end
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        t.status as status,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district
                      from
                        missing_episode t
                        join access_class c on c.id = t.access_class
                      where
                        (
                          get_bit($2::varbit, t.access_class) <> 0
                          and get_bit($3::varbit, t.person_class) <> 0
                        )
                    ) m31
                  where
                    m31.id = h.id
                )
              )
              when 'ANNOTATION' then json_build_array(
                11,
                (
                  select
                    json_build_array(
                      m34.id,
                      m34.reference,
                      m34.kind,
                      m34.marking,
                      m34.handling,
                      m34.recorded_at,
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
                      )
                    )
                  from
                    (
                      select
                        t.id,
                        t.reference as reference,
                        t.kind as kind,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                        c.handling as handling,
                        t.recorded_at as recorded_at,
                        nullif(t.provenance, t.provenance) as provenance,
                        c.owner_id as owner_id,
                        c.district as district
                      from
                        annotation t
                        join access_class c on c.id = t.access_class
                      where
                        (
                          get_bit($4::varbit, t.access_class) <> 0
                          and get_bit($3::varbit, t.subject_class) <> 0
                          and (
                            t.paragraph_id is null
                            or get_bit($3::varbit, t.paragraph_class) <> 0
                          )
                          and (
                            t.about_group::text = $5::text
                            or (
                              t.about_group::text = $6::text
                              and (
                                (
                                  t.paragraph_id is null
                                  and get_bit($7::varbit, t.subject_class) <> 0
                                )
                                or get_bit($7::varbit, t.paragraph_class) <> 0
                              )
                            )
                          )
                          and (
                            t.state is null
                            or not (t.state::text = $8::text)
                          )
                        )
                    ) m34
                  where
                    m34.id = h.id
                )
              )
            end
          )
        ),
        '[]'::json
      )
    from
      (
        select
          *
        from
          (
            (
              select
                m37.id as id,
                'PERSON' as record_type,
                'name' as field,
                left(m37.name::text, 300) as matched,
                case
                  when 1 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_person_name ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.name, t.name) as name
                  from
                    person t
                  where
                    get_bit($1::varbit, t.access_class) <> 0
                ) m37 on m37.id = f.id
              where
                m37.name is not null
                and 1 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m38.id as id,
                'IDENTIFIER' as record_type,
                'value' as field,
                left(m38.value::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_identifier_value ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.value, t.value) as value,
                    nullif(t.normalised, t.normalised) as normalised
                  from
                    identifier t
                  where
                    false
                ) m38 on m38.id = f.id
              where
                m38.value is not null
                and (
                  0 = 3
                  or (
                    length(lower(regexp_replace($9::text, '[^[:alnum:]]', '', 'g'))) > 2
                    and right(
                      lower(regexp_replace(coalesce(m38.normalised, m38.value), '[^[:alnum:]]', '', 'g')),
                      length(lower(regexp_replace($9::text, '[^[:alnum:]]', '', 'g')))
                    ) = lower(regexp_replace($9::text, '[^[:alnum:]]', '', 'g'))
                  )
                )
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m39.id as id,
                'PLACE' as record_type,
                'address' as field,
                left(m39.address::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_place_address ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.address, t.address) as address
                  from
                    place t
                  where
                    false
                ) m39 on m39.id = f.id
              where
                m39.address is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m40.id as id,
                'EVENT' as record_type,
                'summary' as field,
                left(m40.summary::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_event_summary ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.summary, t.summary) as summary
                  from
                    event t
                  where
                    false
                ) m40 on m40.id = f.id
              where
                m40.summary is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m41.id as id,
                'OCG' as record_type,
                'name' as field,
                left(m41.name::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_ocg_name ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.name, t.name) as name
                  from
                    ocg t
                  where
                    false
                ) m41 on m41.id = f.id
              where
                m41.name is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m42.id as id,
                'OCG' as record_type,
                'summary' as field,
                left(m42.summary::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_ocg_summary ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.summary, t.summary) as summary
                  from
                    ocg t
                  where
                    false
                ) m42 on m42.id = f.id
              where
                m42.summary is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m43.id as id,
                'VULNERABILITY' as record_type,
                'name' as field,
                left(m43.name::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_vulnerability_name ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.name, t.name) as name
                  from
                    vulnerability t
                  where
                    false
                ) m43 on m43.id = f.id
              where
                m43.name is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m44.id as id,
                'VULNERABILITY' as record_type,
                'description' as field,
                left(m44.description::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_vulnerability_description ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.description, t.description) as description
                  from
                    vulnerability t
                  where
                    false
                ) m44 on m44.id = f.id
              where
                m44.description is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m45.id as id,
                'COUNTY_LINE' as record_type,
                'brand' as field,
                left(m45.brand::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_county_line_brand ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.brand, t.brand) as brand
                  from
                    county_line t
                  where
                    false
                ) m45 on m45.id = f.id
              where
                m45.brand is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m46.id as id,
                'THREAT' as record_type,
                'name' as field,
                left(m46.name::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_threat_name ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.name, t.name) as name
                  from
                    threat t
                  where
                    false
                ) m46 on m46.id = f.id
              where
                m46.name is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m47.id as id,
                'THREAT' as record_type,
                'summary' as field,
                left(m47.summary::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_threat_summary ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.summary, t.summary) as summary
                  from
                    threat t
                  where
                    false
                ) m47 on m47.id = f.id
              where
                m47.summary is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m48.id as id,
                'REPORT' as record_type,
                'heading' as field,
                left(m48.heading::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_report_heading ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.heading, t.heading) as heading
                  from
                    report t
                  where
                    false
                ) m48 on m48.id = f.id
              where
                m48.heading is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m49.id as id,
                'PARAGRAPH' as record_type,
                'text' as field,
                left(m49.text::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_paragraph_text ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.text, t.text) as text
                  from
                    paragraph t
                  where
                    false
                ) m49 on m49.id = f.id
              where
                m49.text is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m50.id as id,
                'MISSING_EPISODE' as record_type,
                'circumstances' as field,
                left(m50.circumstances::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_missing_episode_circumstances ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.circumstances, t.circumstances) as circumstances
                  from
                    missing_episode t
                  where
                    (
                      get_bit($2::varbit, t.access_class) <> 0
                      and get_bit($3::varbit, t.person_class) <> 0
                    )
                ) m50 on m50.id = f.id
              where
                m50.circumstances is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
            union all
            (
              select
                m51.id as id,
                'ANNOTATION' as record_type,
                'text' as field,
                left(m51.text::text, 300) as matched,
                case
                  when 0 = 3 then f.score
                  else 0
                end as score
              from
                challenger_search_annotation_text ($9::text, null::varbit, null::integer) f
                join (
                  select
                    t.id,
                    nullif(t.text, t.text) as text
                  from
                    annotation t
                  where
                    (
                      get_bit($4::varbit, t.access_class) <> 0
                      and get_bit($3::varbit, t.subject_class) <> 0
                      and (
                        t.paragraph_id is null
                        or get_bit($3::varbit, t.paragraph_class) <> 0
                      )
                      and (
                        t.about_group::text = $5::text
                        or (
                          t.about_group::text = $6::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($7::varbit, t.subject_class) <> 0
                            )
                            or get_bit($7::varbit, t.paragraph_class) <> 0
                          )
                        )
                      )
                      and (
                        t.state is null
                        or not (t.state::text = $8::text)
                      )
                    )
                ) m51 on m51.id = f.id
              where
                m51.text is not null
                and 0 = 3
              order by
                score desc,
                id
              limit
                6
            )
          ) u
        order by
          score desc,
          record_type,
          id,
          field
        limit
          6
      ) h
  )::text as answer;
