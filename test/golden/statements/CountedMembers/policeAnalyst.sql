select
  (
    select
      json_build_array(
        m1.id,
        json_build_array(
          '[]'::json,
          (
            select
              count(*)
            from
              (
                select
                  t.id,
                  t.ocg_id as ocg_id,
                  t.counts_as_member as counts_as_member
                from
                  membership t
                where
                  (
                    get_bit($1::varbit, t.access_class) <> 0
                    and get_bit($2::varbit, t.ocg_class) <> 0
                    and get_bit($2::varbit, t.person_class) <> 0
                  )
              ) m3
            where
              m3.ocg_id = m1.id
              and m3.counts_as_member = $3::boolean
          )
        )
      )
    from
      (
        select
          t.id
        from
          ocg t
        where
          get_bit($4::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $5::uuid
  )::text as answer;
