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
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.family_name
                      when get_bit($2::varbit, t.access_class) <> 0 then rtrim(
                        regexp_replace(t.family_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                      )
                    end as family_name,
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
                      when false then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_3,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then 3
                      when false then 2
                      when get_bit($2::varbit, t.access_class) <> 0 then 1
                      else 0
                    end + case
                      when true then 8
                      else 0
                    end as level_4,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.given_name
                      when get_bit($2::varbit, t.access_class) <> 0 then rtrim(
                        regexp_replace(t.given_name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')
                      )
                    end as given_name,
                    t.date_of_birth as date_of_birth,
                    t.age as age,
                    t.sex as sex,
                    case
                      when get_bit($1::varbit, t.access_class) <> 0 then t.subject_category
                    end as subject_category
                  from
                    person t
                    join access_class c on c.id = t.access_class
                  where
                    get_bit($3::varbit, t.access_class) <> 0
                    and (
                      t.name ilike $4::text
                      or rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')) ilike $4::text
                    )
                ) m1
              where
                m1.name ilike $4::text
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
            case
              when get_bit($1::varbit, t.access_class) <> 0 then t.name
              when get_bit($2::varbit, t.access_class) <> 0 then rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g'))
            end as name
          from
            person t
          where
            get_bit($3::varbit, t.access_class) <> 0
            and (
              t.name ilike $4::text
              or rtrim(regexp_replace(t.name, '[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*', '\1. ', 'g')) ilike $4::text
            )
        ) m4
      where
        m4.name ilike $4::text
    )
  )::text as answer;
