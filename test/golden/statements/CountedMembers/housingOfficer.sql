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
                  case
                    when get_bit($1::varbit, t.access_class) <> 0 then t.counts_as_member
                  end as counts_as_member
                from
                  membership t
                where
                  false
                  and t.counts_as_member = $2::boolean
              ) m3
            where
              m3.ocg_id = m1.id
              and m3.counts_as_member = $2::boolean
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
          get_bit($3::varbit, t.access_class) <> 0
      ) m1
    where
      m1.id = $4::uuid
  )::text as answer;
