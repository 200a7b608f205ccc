-- Declared statistics: the one declassification. Cells leave the database suppressed and rounded.

-- Both are replaced by generated functions when the policy is installed; until then nobody reads anything.
create function challenger_may_read_statistics(of_session uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select false
$$;
create function challenger_count_statistic(of_cube text)
  returns table (row_place integer, column_place integer, row_code text, column_code text, records integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select 0, 0, '', '', 0 where false
$$;

-- A cube as it may be told: a cell of fewer than five is null, and so is the smallest other cell of each row
-- and column in which it would stand alone, which whoever knows a total could work it out from. What is hidden
-- depends on no number below five, so that such a cell may hold any without a byte of the cube changing. The
-- others are rounded to five. No rows for a session that may not read, or for a cube that was not declared.
create function challenger_statistic(of_cube text)
  returns table (row_code text, column_code text, records integer)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  cells record;
  hidden boolean[];
  next_hidden integer;
begin
  if not coalesce(challenger_may_read_statistics(challenger_session_id()), false) then
    return;
  end if;
  select array_agg(c.row_code order by row_place, column_place) as row_codes,
    array_agg(c.column_code order by row_place, column_place) as column_codes,
    array_agg(c.records order by row_place, column_place) as counts
  into cells from challenger_count_statistic(of_cube) c;
  hidden := array(select n < 5 from unnest(cells.counts) with ordinality as one(n, place) order by place);
  loop
    with cell as (
      select * from unnest(cells.row_codes, cells.column_codes, cells.counts, hidden)
        with ordinality as one(of_row, of_column, n, is_hidden, place)
    ), alone as (
      select 1 as kind, of_row as line from cell group by of_row
        having count(*) filter (where is_hidden) = 1 and count(*) > 1
      union all
      select 2, of_column from cell group by of_column
        having count(*) filter (where is_hidden) = 1 and count(*) > 1
    )
    select c.place into next_hidden
    from alone a join cell c on a.line = case a.kind when 1 then c.of_row else c.of_column end
    where not c.is_hidden
    order by a.kind, a.line, c.n, c.place
    limit 1;
    exit when next_hidden is null;
    hidden[next_hidden] := true;
  end loop;
  return query
    select of_row, of_column, case when not is_hidden then 5 * ((n + 2) / 5) end
    from unnest(cells.row_codes, cells.column_codes, cells.counts, hidden)
      with ordinality as one(of_row, of_column, n, is_hidden, place)
    order by place;
end $$;

do $$
declare
  guarded text;
begin
  foreach guarded in array array['challenger_may_read_statistics(uuid)', 'challenger_count_statistic(text)',
    'challenger_statistic(text)']
  loop
    execute format('alter function %s owner to challenger_guard', guarded);
    execute format('revoke execute on function %s from public', guarded);
  end loop;
end $$;
grant execute on function challenger_statistic(text) to challenger_app;
