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
          false
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
          false
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
          false
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
          false
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
          false
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
          false
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
          false
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
          false
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
          false
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
            get_bit($3::varbit, t.access_class) <> 0
            and get_bit($4::varbit, t.person_class) <> 0
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
          false
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
          false
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
            get_bit($5::varbit, t.access_class) <> 0
            and get_bit($4::varbit, t.from_class) <> 0
            and get_bit($4::varbit, t.to_class) <> 0
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
            get_bit($6::varbit, t.access_class) <> 0
            and get_bit($4::varbit, t.subject_class) <> 0
            and (
              t.paragraph_id is null
              or get_bit($4::varbit, t.paragraph_class) <> 0
            )
            and (
              t.about_group::text = $7::text
              or (
                t.about_group::text = $8::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($9::varbit, t.subject_class) <> 0
                  )
                  or get_bit($9::varbit, t.paragraph_class) <> 0
                )
              )
            )
            and (
              t.state is null
              or not (t.state::text = $10::text)
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
        json_build_array(
          (
            select
              coalesce(json_agg(r.item), '[]'::json)
            from
              (
                select
                  json_build_array(
                    m2.id,
                    m2.recorded_at,
                    json_build_array(
                      m2.id,
                      m2.kind,
                      m2.marking,
                      m2.handling,
                      m2.recorded_at,
                      (
                        select
                          json_build_array(m3.id, m3.name)
                        from
                          (
                            select
                              t.id,
                              t.name as name
                            from
                              partner t
                          ) m3
                        where
                          m3.id = m2.owner_id
                      ),
                      case m2.from_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(
                                m4.id,
                                m4.reference,
                                m4.name,
                                m4.marking,
                                case
                                  when true then (
                                    select
                                      p.contact
                                    from
                                      partner p
                                    where
                                      p.id = m4.owner_id
                                  )
                                end
                              )
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                                  c.owner_id as owner_id
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m4
                            where
                              m4.id = m2.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m5.id, m5.reference, m5.value, m5.marking, m5.kind)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.value, t.value) as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                                  t.kind as kind
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m5
                            where
                              m5.id = m2.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m6.id, m6.reference, m6.address, m6.marking)
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
                                  false
                              ) m6
                            where
                              m6.id = m2.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m7.id, m7.reference, m7.category, m7.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.category, t.category) as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m7
                            where
                              m7.id = m2.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m8.id, m8.reference, m8.description, m8.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.description, t.description) as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m8
                            where
                              m8.id = m2.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m9.id, m9.reference, m9.name, m9.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m9
                            where
                              m9.id = m2.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m10.id, m10.reference, m10.name, m10.marking)
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
                              ) m10
                            where
                              m10.id = m2.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m11.id, m11.reference, m11.brand, m11.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.brand, t.brand) as brand,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  county_line t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m11
                            where
                              m11.id = m2.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m12.id, m12.reference, m12.name, m12.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m12
                            where
                              m12.id = m2.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m13.id, m13.reference, m13.heading, m13.marking)
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
                                  false
                              ) m13
                            where
                              m13.id = m2.from_id
                          )
                        )
                      end,
                      case m2.to_type
                        when 'PERSON' then json_build_array(
                          0,
                          (
                            select
                              json_build_array(
                                m14.id,
                                m14.reference,
                                m14.name,
                                m14.marking,
                                case
                                  when true then (
                                    select
                                      p.contact
                                    from
                                      partner p
                                    where
                                      p.id = m14.owner_id
                                  )
                                end
                              )
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                                  c.owner_id as owner_id
                                from
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m14
                            where
                              m14.id = m2.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m15.id, m15.reference, m15.value, m15.marking, m15.kind)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.value, t.value) as value,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                                  t.kind as kind
                                from
                                  identifier t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m15
                            where
                              m15.id = m2.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m16.id, m16.reference, m16.address, m16.marking)
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
                                  false
                              ) m16
                            where
                              m16.id = m2.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m17.id, m17.reference, m17.category, m17.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.category, t.category) as category,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  event t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m17
                            where
                              m17.id = m2.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m18.id, m18.reference, m18.description, m18.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.description, t.description) as description,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  item t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m18
                            where
                              m18.id = m2.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
                          (
                            select
                              json_build_array(m19.id, m19.reference, m19.name, m19.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m19
                            where
                              m19.id = m2.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
                          (
                            select
                              json_build_array(m20.id, m20.reference, m20.name, m20.marking)
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
                              ) m20
                            where
                              m20.id = m2.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m21.id, m21.reference, m21.brand, m21.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.brand, t.brand) as brand,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  county_line t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m21
                            where
                              m21.id = m2.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m22.id, m22.reference, m22.name, m22.marking)
                            from
                              (
                                select
                                  t.id,
                                  t.reference as reference,
                                  nullif(t.name, t.name) as name,
                                  (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                                from
                                  threat t
                                  join access_class c on c.id = t.access_class
                                where
                                  false
                              ) m22
                            where
                              m22.id = m2.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m23.id, m23.reference, m23.heading, m23.marking)
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
                                  false
                              ) m23
                            where
                              m23.id = m2.to_id
                          )
                        )
                      end,
                      m2.valid_from,
                      m2.valid_to,
                      m2.source_evaluation,
                      m2.intelligence_assessment
                    )
                  ) as item
                from
                  (
                    select
                      m2.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          t.kind as kind,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          c.owner_id as owner_id,
                          t.from_id as from_id,
                          t.from_type as from_type,
                          t.to_id as to_id,
                          t.to_type as to_type,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          nullif(t.source_evaluation, t.source_evaluation) as source_evaluation,
                          nullif(t.intelligence_assessment, t.intelligence_assessment) as intelligence_assessment
                        from
                          link t
                          join access_class c on c.id = t.access_class
                        where
                          (
                            get_bit($2::varbit, t.access_class) <> 0
                            and get_bit($3::varbit, t.from_class) <> 0
                            and get_bit($3::varbit, t.to_class) <> 0
                          )
                      ) m2
                    where
                      (
                        m2.from_id = m1.id
                        or m2.to_id = m1.id
                      )
                    order by
                      m2.recorded_at desc nulls last,
                      m2.id desc
                    limit
                      4
                  ) m2
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
              ) m24
            where
              (
                m24.from_id = m1.id
                or m24.to_id = m1.id
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
                    m25.id,
                    m25.recorded_at,
                    json_build_array(
                      m25.id,
                      m25.role,
                      m25.marking,
                      m25.handling,
                      m25.recorded_at,
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
                          json_build_array(m27.id, m27.reference, m27.name, m27.marking)
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              nullif(t.name, t.name) as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                            from
                              ocg t
                              join access_class c on c.id = t.access_class
                            where
                              false
                          ) m27
                        where
                          m27.id = m25.ocg_id
                      ),
                      (
                        select
                          json_build_array(
                            m28.id,
                            m28.reference,
                            m28.name,
                            m28.marking,
                            case
                              when true then (
                                select
                                  p.contact
                                from
                                  partner p
                                where
                                  p.id = m28.owner_id
                              )
                            end
                          )
                        from
                          (
                            select
                              t.id,
                              t.reference as reference,
                              nullif(t.name, t.name) as name,
                              (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                              c.owner_id as owner_id
                            from
                              person t
                              join access_class c on c.id = t.access_class
                            where
                              get_bit($1::varbit, t.access_class) <> 0
                          ) m28
                        where
                          m28.id = m25.person_id
                      ),
                      m25.valid_from,
                      m25.valid_to,
                      m25.source_evaluation,
                      m25.intelligence_assessment
                    )
                  ) as item
                from
                  (
                    select
                      m25.*
                    from
                      (
                        select
                          t.id,
                          t.recorded_at as recorded_at,
                          nullif(t.role, t.role) as role,
                          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                          c.handling as handling,
                          c.owner_id as owner_id,
                          t.ocg_id as ocg_id,
                          t.person_id as person_id,
                          t.valid_from as valid_from,
                          t.valid_to as valid_to,
                          nullif(t.source_evaluation, t.source_evaluation) as source_evaluation,
                          nullif(t.intelligence_assessment, t.intelligence_assessment) as intelligence_assessment
                        from
                          membership t
                          join access_class c on c.id = t.access_class
                        where
                          false
                      ) m25
                    where
                      m25.person_id = m1.id
                    order by
                      m25.recorded_at desc nulls last,
                      m25.id desc
                    limit
                      4
                  ) m25
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
                  false
              ) m29
            where
              m29.person_id = m1.id
          )
        )
      )
    from
      (
        select
          t.id,
          t.reference as reference,
          nullif(t.name, t.name) as name,
          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
          c.owner_id as owner_id
        from
          person t
          join access_class c on c.id = t.access_class
        where
          get_bit($1::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $4::uuid
  )::text as answer;
