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
              m1.name,
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
                m1.status,
                m1.owner_level,
                m1.band_code,
                m1.nominated_on,
                m1.review_on,
                m1.lead_officer
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
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.name
                    end as name,
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
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when get_bit($2::varbit, t.access_class) <> 0 then 1
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
                    end as lead_officer
                  from
                    ocg t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($3::varbit, t.access_class) <> 0
                ) m1
              order by
                m1.name asc nulls last,
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
            ocg t
          where
            get_bit($3::varbit, t.access_class) <> 0
        ) m4
    )
  )::text as answer;
