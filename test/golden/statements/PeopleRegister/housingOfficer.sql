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
              m1.family_name,
              json_build_array(
                m1.id,
                m1.reference,
                m1.name,
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
                m1.level_3,
                m1.level_4,
                m1.level_5,
                case
                  when mod(m1.level_1, 8) = 1
                  or mod(m1.level_0, 8) = 1
                  or mod(m1.level_2, 8) = 1
                  or mod(m1.level_3, 8) = 1
                  or mod(m1.level_4, 8) = 1
                  or mod(m1.level_5, 8) = 1 then (
                    select
                      p.contact
                    from
                      partner p
                    where
                      p.id = m1.owner_id
                  )
                end,
                m1.family_name,
                m1.given_name,
                m1.date_of_birth,
                m1.age,
                m1.sex,
                m1.subject_category
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
                    t.family_name as family_name,
                    t.reference as reference,
                    t.name as name,
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
                    end as level_0,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.provenance
                    end as provenance,
                    c.owner_id as owner_id,
                    c.district as district,
                    case
                      when get_bit($2::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when false then 8
                      else 0
                    end as level_1,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when get_bit($3::varbit, t.access_class) <> 0 then 2
                      when get_bit($3::varbit, t.access_class) <> 0 then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_2,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when get_bit($3::varbit, t.access_class) <> 0 then 2
                      when get_bit($3::varbit, t.access_class) <> 0 then 1
                      else 0
                    end + case
                      when false then 8
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
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_5,
                    t.given_name as given_name,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.date_of_birth
                      when get_bit($3::varbit, t.access_class) <> 0 then case
                        when isfinite(t.date_of_birth) then make_date(
                          extract(
                            year
                            from
                              t.date_of_birth
                          )::integer,
                          1,
                          1
                        )
                        else t.date_of_birth
                      end
                    end as date_of_birth,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.age
                    end as age,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.sex
                    end as sex,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.subject_category
                    end as subject_category
                  from
                    person t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($4::varbit, t.access_class) <> 0
                ) m1
              where
                m1.name ilike $5::text
              order by
                m1.family_name asc nulls last,
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
            t.id,
            t.name as name
          from
            person t
          where
            get_bit($4::varbit, t.access_class) <> 0
        ) m4
      where
        m4.name ilike $5::text
    )
  )::text as answer;
