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
              m1.missing_since,
              json_build_array(
                m1.id,
                m1.reference,
                m1.status,
                m1.marking,
                m1.handling,
                m1.recorded_at,
                m1.level_0,
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
                m1.level_1,
                m1.level_2,
                case
                  when mod(m1.level_1, 8) = 1
                  or mod(m1.level_0, 8) = 1
                  or mod(m1.level_2, 8) = 1 then (
                    select
                      p.contact
                    from
                      partner p
                    where
                      p.id = m1.owner_id
                  )
                end,
                m1.risk,
                m1.missing_since,
                m1.found_at,
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
                          when get_bit($2::varbit, t.access_class) <> 0 then 2
                          when get_bit($2::varbit, t.access_class) <> 0 then 1
                          else 0
                        end + case
                          when true then 8
                          else 0
                        end as level_0,
                        case
                          when get_bit($1::varbit, t.access_class) <> 0 then t.name
                          when get_bit($2::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
                        end as name,
                        (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking
                      from
                        person t
                        join access_class c on c.id = t.access_class
                      where
                        get_bit($3::varbit, t.access_class) <> 0
                    ) m4
                  where
                    m4.id = m1.person_id
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
                    t.missing_since as missing_since,
                    t.reference as reference,
                    t.status as status,
                    (array['OFFICIAL', 'OFFICIAL_SENSITIVE']) [c.marking] as marking,
                    c.handling as handling,
                    t.recorded_at as recorded_at,
                    case
                      when get_bit($4::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_0,
                    case
                      when get_bit($4::varbit, t.access_class) <> 0 then t.provenance
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
                    end as level_1,
                    case
                      when get_bit($4::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when get_bit($6::varbit, t.access_class) <> 0 then 1
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
                      get_bit($7::varbit, t.access_class) <> 0
                      and get_bit($8::varbit, t.person_class) <> 0
                    )
                ) m1
              order by
                m1.missing_since desc nulls last,
                m1.id desc
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
            missing_episode t
          where
            (
              get_bit($7::varbit, t.access_class) <> 0
              and get_bit($8::varbit, t.person_class) <> 0
            )
        ) m5
    )
  )::text as answer;
