-- Added up in whatever order the rows came, equal scores of more than two words differed in their last
-- bit, and who stood first followed from rows that the asker may not see. Now in the order of the words.
create or replace function challenger_search_names(wanted text) returns table (id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  set enable_hashjoin = off set enable_mergejoin = off as $$
  with asked as (
    select distinct word from regexp_split_to_table(lower(public.unaccent(wanted)), '[^[:alnum:]]+') word
    where length(word) > 1
    order by word limit 16
  ), alike as (
    select a.word as asked, w.word, max(w.score) as score
    from asked a cross join lateral (
      select n.word, public.similarity(n.word, a.word) as score
        from public.name_word n where n.word OPERATOR(public.%) a.word
      union all
      select n.word, 0.95 - 0.01 * (length(n.word) - length(a.word))::real
        from public.name_word n where n.word like '%' || a.word || '%' and length(a.word) > 2
      union all
      select n.word, 0.5 from public.name_word n
        where n.sound = public.dmetaphone(a.word) and public.dmetaphone(a.word) <> ''
    ) w
    group by a.word, w.word
  ), matched as (
    select p.person_id, al.asked, max(al.score) as score
    from alike al join public.person_name_word p on p.word = al.word
    group by p.person_id, al.asked
  )
  select m.person_id, sum(m.score order by m.asked)::real
  from matched m
  join public.person p on p.id = m.person_id
  where get_bit((select challenger_reach()), p.access_class) <> 0
  group by m.person_id
  having count(*) = (select count(*) from asked)
$$;
