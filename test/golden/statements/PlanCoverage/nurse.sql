select
  (
    select
      coalesce(json_agg(json_build_array(g.total, g.k0)), '[]'::json)
    from
      (
        select
          m1.pursue as k0,
          count(*) as total
        from
          (
            select
              t.id,
              t.pursue as pursue,
              t.status as status
            from
              threat t
            where
              get_bit($1::varbit, t.access_class) <> 0
          ) m1
        where
          m1.status = $2::text
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;

select
  (
    select
      coalesce(json_agg(json_build_array(g.total, g.k0)), '[]'::json)
    from
      (
        select
          m1.prevent as k0,
          count(*) as total
        from
          (
            select
              t.id,
              t.prevent as prevent,
              t.status as status
            from
              threat t
            where
              get_bit($1::varbit, t.access_class) <> 0
          ) m1
        where
          m1.status = $2::text
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;

select
  (
    select
      coalesce(json_agg(json_build_array(g.total, g.k0)), '[]'::json)
    from
      (
        select
          m1.protect as k0,
          count(*) as total
        from
          (
            select
              t.id,
              t.protect as protect,
              t.status as status
            from
              threat t
            where
              get_bit($1::varbit, t.access_class) <> 0
          ) m1
        where
          m1.status = $2::text
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;

select
  (
    select
      coalesce(json_agg(json_build_array(g.total, g.k0)), '[]'::json)
    from
      (
        select
          m1.prepare as k0,
          count(*) as total
        from
          (
            select
              t.id,
              t.prepare as
            prepare,
            t.status as status
            from
              threat t
            where
              get_bit($1::varbit, t.access_class) <> 0
          ) m1
        where
          m1.status = $2::text
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;
