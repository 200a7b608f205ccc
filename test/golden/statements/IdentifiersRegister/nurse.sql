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
              m1.value,
              json_build_array(
                m1.id,
                m1.reference,
                m1.level_0,
                m1.value,
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
                case
                  when mod(m1.level_2, 8) = 1
                  or mod(m1.level_1, 8) = 1
                  or mod(m1.level_0, 8) = 1 then (
                    select
                      p.contact
                    from
                      partner p
                    where
                      p.id = m1.owner_id
                  )
                end,
                m1.kind,
                m1.normalised,
                m1.detail
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
                ) m1
              order by
                m1.value asc nulls last,
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
            identifier t
          where
            get_bit($2::varbit, t.access_class) <> 0
        ) m4
    )
  )::text as answer;
