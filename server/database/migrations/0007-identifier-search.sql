-- Last characters are found by a range of the reversed value: a pattern that is only known when the
-- statement runs cannot use an index, and read every identifier.
create or replace function challenger_search_identifiers(wanted text) returns table (id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with asked as (
    select value, reverse(regexp_replace(value, '^0', '')) as ending
    from lower(regexp_replace(wanted, '[^[:alnum:]]', '', 'g')) as value
  ), found as (
    select i.id, i.access_class, 1.0::real as score
    from public.identifier i, asked a
    where i.search_value = a.value and a.value <> ''
    union all
    select i.id, i.access_class, (length(a.value)::real / greatest(length(i.search_value), 1))
    from public.identifier i, asked a
    where reverse(i.search_value) ~>=~ a.ending and reverse(i.search_value) ~<~ (a.ending || chr(1114111))
      and length(a.value) >= 3
  )
  select f.id, max(f.score)
  from found f
  where get_bit((select challenger_reach()), f.access_class) <> 0
  group by f.id
$$;
