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
            get_bit($15::varbit, t.access_class) <> 0
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
            get_bit($16::varbit, t.access_class) <> 0
            and get_bit($13::varbit, t.subject_class) <> 0
            and (
              t.paragraph_id is null
              or get_bit($13::varbit, t.paragraph_class) <> 0
            )
            and (
              t.about_group::text = $17::text
              or (
                t.about_group::text = $18::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $23::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $24::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $25::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $26::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $27::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $31::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $32::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $33::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $36::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $39::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $40::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $43::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
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
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $46::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $47::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
              or (
                t.about_group::text = $48::text
                and (
                  (
                    t.paragraph_id is null
                    and get_bit($19::varbit, t.subject_class) <> 0
                  )
                  or get_bit($19::varbit, t.paragraph_class) <> 0
                )
              )
            )
            and (
              get_bit($49::varbit, t.access_class) <> 0
              or (
                t.state is null
                or not (t.state::text = $50::text)
              )
            )
          )
      ) m16
    where
      m16.id = any ($2::uuid[])
  ) f (id, type);

select
  null::json::text as answer;
