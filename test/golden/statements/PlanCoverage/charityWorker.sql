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
              nullif(t.pursue, t.pursue) as pursue,
              t.status as status
            from
              threat t
            where
              false
          ) m1
        where
          m1.status = $1::text
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
              nullif(t.prevent, t.prevent) as prevent,
              t.status as status
            from
              threat t
            where
              false
          ) m1
        where
          m1.status = $1::text
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
              nullif(t.protect, t.protect) as protect,
              t.status as status
            from
              threat t
            where
              false
          ) m1
        where
          m1.status = $1::text
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
              nullif(t.prepare, t.prepare) as
            prepare,
            t.status as status
            from
              threat t
            where
              false
          ) m1
        where
          m1.status = $1::text
        group by
          k0
        order by
          total desc,
          k0 nulls last
        limit
          1000
      ) g
  )::text as answer;
