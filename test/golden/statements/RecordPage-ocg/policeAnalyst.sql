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
                    m4.id,
                    m4.recorded_at,
                    json_build_array(
                      m4.id,
                      m4.reference,
                      m4.role,
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
                      m4.counts_as_member,
                      m4.valid_from,
                      m4.valid_to,
                      m4.source_evaluation,
                      m4.intelligence_assessment,
                      (
                        select
                          json_build_array(m7.id, m7.reference, m7.name, m7.marking)
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
                              get_bit($1::varbit, t.access_class) <> 0
                          ) m7
                        where
                          m7.id = m4.ocg_id
                      ),
                      (
                        select
                          json_build_array(m8.id, m8.reference, m8.name, m8.marking)
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
                          ) m8
                        where
                          m8.id = m4.person_id
                      )
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
                            get_bit($3::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.ocg_class) <> 0
                            and get_bit($4::varbit, t.person_class) <> 0
                          )
                      ) m4
                    where
                      m4.ocg_id = m1.id
                    order by
                      m4.recorded_at desc nulls last,
                      m4.id desc
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
                  t.id,
                  t.ocg_id as ocg_id
                from
                  membership t
                where
                  (
                    get_bit($3::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.ocg_class) <> 0
                    and get_bit($4::varbit, t.person_class) <> 0
                  )
              ) m9
            where
              m9.ocg_id = m1.id
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
                      m10.name,
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
                      m10.theme,
                      m10.status,
                      m10.risk_band,
                      m10.risk_score,
                      m10.assessed_on,
                      m10.review_on,
                      m10.lead_officer
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
                          get_bit($5::varbit, t.access_class) <> 0
                      ) m10
                    where
                      m10.subject_id = m1.id
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
                  t.id,
                  t.subject_id as subject_id
                from
                  threat t
                where
                  get_bit($5::varbit, t.access_class) <> 0
              ) m13
            where
              m13.subject_id = m1.id
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
                    m14.brand,
                    json_build_array(
                      m14.id,
                      m14.reference,
                      m14.brand,
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
                      m14.line_type,
                      m14.status,
                      m14.first_seen,
                      m14.last_seen,
                      m14.exporting_area,
                      m14.importing_areas,
                      m14.commodities,
                      (
                        select
                          json_build_array(m17.id, m17.reference, m17.name, m17.marking)
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
                              get_bit($1::varbit, t.access_class) <> 0
                          ) m17
                        where
                          m17.id = m14.ocg_id
                      )
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
                          t.ocg_id as ocg_id
                        from
                          county_line t
                          join access_class c on c.id = t.access_class
                        where
                          get_bit($6::varbit, t.access_class) <> 0
                      ) m14
                    where
                      m14.ocg_id = m1.id
                    order by
                      m14.brand asc nulls last,
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
                  t.id,
                  t.ocg_id as ocg_id
                from
                  county_line t
                where
                  get_bit($6::varbit, t.access_class) <> 0
              ) m18
            where
              m18.ocg_id = m1.id
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
                    m19.reported_on,
                    json_build_array(
                      m19.id,
                      m19.reference,
                      m19.heading,
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
                      m19.state,
                      m19.reported_on,
                      m19.priority,
                      m19.source_evaluation,
                      m19.intelligence_assessment,
                      m19.grading_scheme,
                      m19.legacy_grade,
                      m19.version
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
                          get_bit($7::varbit, t.access_class) <> 0
                      ) m19
                    where
                      m19.id in (
                        select
                          m22.from_id
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
                                get_bit($8::varbit, t.access_class) <> 0
                                and get_bit($4::varbit, t.from_class) <> 0
                                and get_bit($4::varbit, t.to_class) <> 0
                              )
                          ) m22
                        where
                          m22.to_id = m1.id
                          and m22.from_type = 'REPORT'
                      )
                    order by
                      m19.reported_on desc nulls last,
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
                  t.id
                from
                  report t
                where
                  get_bit($7::varbit, t.access_class) <> 0
              ) m23
            where
              m23.id in (
                select
                  m24.from_id
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
                        get_bit($8::varbit, t.access_class) <> 0
                        and get_bit($4::varbit, t.from_class) <> 0
                        and get_bit($4::varbit, t.to_class) <> 0
                      )
                  ) m24
                where
                  m24.to_id = m1.id
                  and m24.from_type = 'REPORT'
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
                      m25.reference,
                      m25.kind,
                      m25.marking,
                      m25.handling,
                      m25.provenance,
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
                      case m25.from_type
                        when 'PERSON' then json_build_array(
                          0,
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
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m27
                            where
                              m27.id = m25.from_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m28.id, m28.reference, m28.value, m28.marking)
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
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m28
                            where
                              m28.id = m25.from_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m29.id, m29.reference, m29.address, m29.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m29
                            where
                              m29.id = m25.from_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m30.id, m30.reference, m30.category, m30.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m30
                            where
                              m30.id = m25.from_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m31.id, m31.reference, m31.description, m31.marking)
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
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m31
                            where
                              m31.id = m25.from_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
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
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m32
                            where
                              m32.id = m25.from_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m33
                            where
                              m33.id = m25.from_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m34.id, m34.reference, m34.brand, m34.marking)
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
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m34
                            where
                              m34.id = m25.from_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m35.id, m35.reference, m35.name, m35.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m35
                            where
                              m35.id = m25.from_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m36.id, m36.reference, m36.heading, m36.marking)
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
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m36
                            where
                              m36.id = m25.from_id
                          )
                        )
                      end,
                      case m25.to_type
                        when 'PERSON' then json_build_array(
                          0,
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
                                  person t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($2::varbit, t.access_class) <> 0
                              ) m37
                            where
                              m37.id = m25.to_id
                          )
                        )
                        when 'IDENTIFIER' then json_build_array(
                          1,
                          (
                            select
                              json_build_array(m38.id, m38.reference, m38.value, m38.marking)
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
                                  get_bit($9::varbit, t.access_class) <> 0
                              ) m38
                            where
                              m38.id = m25.to_id
                          )
                        )
                        when 'PLACE' then json_build_array(
                          2,
                          (
                            select
                              json_build_array(m39.id, m39.reference, m39.address, m39.marking)
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
                                  get_bit($10::varbit, t.access_class) <> 0
                              ) m39
                            where
                              m39.id = m25.to_id
                          )
                        )
                        when 'EVENT' then json_build_array(
                          3,
                          (
                            select
                              json_build_array(m40.id, m40.reference, m40.category, m40.marking)
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
                                  get_bit($11::varbit, t.access_class) <> 0
                              ) m40
                            where
                              m40.id = m25.to_id
                          )
                        )
                        when 'ITEM' then json_build_array(
                          4,
                          (
                            select
                              json_build_array(m41.id, m41.reference, m41.description, m41.marking)
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
                                  get_bit($12::varbit, t.access_class) <> 0
                              ) m41
                            where
                              m41.id = m25.to_id
                          )
                        )
                        when 'OCG' then json_build_array(
                          5,
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
                                  ocg t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($1::varbit, t.access_class) <> 0
                              ) m42
                            where
                              m42.id = m25.to_id
                          )
                        )
                        when 'VULNERABILITY' then json_build_array(
                          6,
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
                                  vulnerability t
                                  join access_class c on c.id = t.access_class
                                where
                                  get_bit($13::varbit, t.access_class) <> 0
                              ) m43
                            where
                              m43.id = m25.to_id
                          )
                        )
                        when 'COUNTY_LINE' then json_build_array(
                          7,
                          (
                            select
                              json_build_array(m44.id, m44.reference, m44.brand, m44.marking)
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
                                  get_bit($6::varbit, t.access_class) <> 0
                              ) m44
                            where
                              m44.id = m25.to_id
                          )
                        )
                        when 'THREAT' then json_build_array(
                          8,
                          (
                            select
                              json_build_array(m45.id, m45.reference, m45.name, m45.marking)
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
                                  get_bit($5::varbit, t.access_class) <> 0
                              ) m45
                            where
                              m45.id = m25.to_id
                          )
                        )
                        when 'REPORT' then json_build_array(
                          9,
                          (
                            select
                              json_build_array(m46.id, m46.reference, m46.heading, m46.marking)
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
                                  get_bit($7::varbit, t.access_class) <> 0
                              ) m46
                            where
                              m46.id = m25.to_id
                          )
                        )
                      end,
                      m25.valid_from,
                      m25.valid_to,
                      m25.source_evaluation,
                      m25.intelligence_assessment,
                      m25.note
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
                            get_bit($8::varbit, t.access_class) <> 0
                            and get_bit($4::varbit, t.from_class) <> 0
                            and get_bit($4::varbit, t.to_class) <> 0
                          )
                      ) m25
                    where
                      (
                        m25.from_id = m1.id
                        or m25.to_id = m1.id
                      )
                    order by
                      m25.recorded_at desc nulls last,
                      m25.id desc
                    limit
                      26
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
                  t.from_id as from_id,
                  t.to_id as to_id
                from
                  link t
                where
                  (
                    get_bit($8::varbit, t.access_class) <> 0
                    and get_bit($4::varbit, t.from_class) <> 0
                    and get_bit($4::varbit, t.to_class) <> 0
                  )
              ) m47
            where
              (
                m47.from_id = m1.id
                or m47.to_id = m1.id
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
                                get_bit($14::varbit, t.access_class) <> 0
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
                                get_bit($15::varbit, t.access_class) <> 0
                                and (
                                  get_bit($16::varbit, t.access_class) <> 0
                                  or (
                                    t.state is null
                                    or not (t.state::text = $17::text)
                                  )
                                )
                                and (
                                  get_bit($4::varbit, t.subject_class) <> 0
                                  and (
                                    t.paragraph_id is null
                                    or get_bit($4::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    t.about_group::text = $18::text
                                    or (
                                      t.about_group::text = $19::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $21::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $22::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $23::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $24::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $25::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $26::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $27::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $28::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $29::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $30::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $31::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $32::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $33::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $34::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $35::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $36::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $37::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $38::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $39::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $40::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $41::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $42::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $43::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $44::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $45::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $46::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
                                      )
                                    )
                                    or (
                                      t.about_group::text = $47::text
                                      and (
                                        (
                                          t.paragraph_id is null
                                          and get_bit($20::varbit, t.subject_class) <> 0
                                        )
                                        or get_bit($20::varbit, t.paragraph_class) <> 0
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
                            get_bit($15::varbit, t.access_class) <> 0
                            and (
                              get_bit($16::varbit, t.access_class) <> 0
                              or (
                                t.state is null
                                or not (t.state::text = $17::text)
                              )
                            )
                            and (
                              get_bit($4::varbit, t.subject_class) <> 0
                              and (
                                t.paragraph_id is null
                                or get_bit($4::varbit, t.paragraph_class) <> 0
                              )
                              and (
                                t.about_group::text = $18::text
                                or (
                                  t.about_group::text = $19::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $21::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $22::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $23::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $24::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $25::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $26::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $27::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $28::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $29::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $30::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $31::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $32::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $33::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $34::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $35::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $36::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $37::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $38::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $39::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $40::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $41::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $42::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $43::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $44::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $45::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $46::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
                                  )
                                )
                                or (
                                  t.about_group::text = $47::text
                                  and (
                                    (
                                      t.paragraph_id is null
                                      and get_bit($20::varbit, t.subject_class) <> 0
                                    )
                                    or get_bit($20::varbit, t.paragraph_class) <> 0
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
                    get_bit($15::varbit, t.access_class) <> 0
                    and (
                      get_bit($16::varbit, t.access_class) <> 0
                      or (
                        t.state is null
                        or not (t.state::text = $17::text)
                      )
                    )
                    and (
                      get_bit($4::varbit, t.subject_class) <> 0
                      and (
                        t.paragraph_id is null
                        or get_bit($4::varbit, t.paragraph_class) <> 0
                      )
                      and (
                        t.about_group::text = $18::text
                        or (
                          t.about_group::text = $19::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $21::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $22::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $23::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $24::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $25::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $26::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $27::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $28::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $29::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $30::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $31::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $32::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $33::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $34::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $35::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $36::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $37::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $38::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $39::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $40::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $41::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $42::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $43::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $44::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $45::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $46::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
                          )
                        )
                        or (
                          t.about_group::text = $47::text
                          and (
                            (
                              t.paragraph_id is null
                              and get_bit($20::varbit, t.subject_class) <> 0
                            )
                            or get_bit($20::varbit, t.paragraph_class) <> 0
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
          t.name as name,
          (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
          c.handling as handling,
          t.recorded_at as recorded_at,
          t.provenance as provenance,
          c.owner_id as owner_id,
          c.district as district,
          t.status as status,
          t.owner_level as owner_level,
          t.band_code as band_code,
          t.nominated_on as nominated_on,
          t.review_on as review_on,
          t.lead_officer as lead_officer,
          t.band_scheme as band_scheme,
          t.criteria as criteria,
          t.summary as summary,
          t.senior_officer as senior_officer
        from
          ocg t
          join access_class c on c.id = t.access_class
        where
          get_bit($1::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $48::uuid
  )::text as answer;
