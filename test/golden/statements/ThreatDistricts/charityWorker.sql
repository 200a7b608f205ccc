select
  (
    select
      coalesce(json_agg(json_build_array(g.total, g.k0)), '[]'::json)
    from
      (
        select
          m1.district as k0,
          count(*) as total
        from
          (
            select
              t.id,
              c.district as district
            from
              threat t
              join access_class c on c.id = t.access_class
            where
              false
          ) m1
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;
