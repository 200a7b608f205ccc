select
  json_build_array(
    (
      select
        coalesce(json_agg(r.item), '[]'::json)
      from
        (
          select
            json_build_array(m1.code, json_build_array(m1.code, m1.boundary, m1.boundary_source)) as item
          from
            (
              select
                m1.*
              from
                (
                  select
                    t.code,
                    t.name as name,
                    t.boundary as boundary,
                    t.boundary_source as boundary_source
                  from
                    district t
                ) m1
              order by
                m1.name asc nulls last,
                m1.code asc
              limit
                21
            ) m1
        ) r
    ),
    null::integer
  )::text as answer;
