select
  json_build_array(
    (
      select
        coalesce(json_agg(r.item), '[]'::json)
      from
        (
          select
            json_build_array(
              m1.id,
              m1.brand,
              json_build_array(
                m1.id,
                m1.reference,
                m1.brand,
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
                m1.line_type,
                m1.status,
                m1.first_seen,
                m1.last_seen,
                m1.exporting_area,
                m1.importing_areas,
                m1.commodities,
                (
                  select
                    json_build_array(m4.id, m4.reference, m4.level_0, m4.name, m4.marking)
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
                    ) m4
                  where
                    m4.id = m1.ocg_id
                )
              )
            ) as item
          from
            (
              select
                m1.*
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
                    get_bit($3::varbit, t.access_class) <> 0
                ) m1
              order by
                m1.brand asc nulls last,
                m1.id asc
              limit
                4
            ) m1
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
            get_bit($3::varbit, t.access_class) <> 0
        ) m5
    )
  )::text as answer;
