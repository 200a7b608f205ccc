-- The planner takes a test "bit = 1" to keep one row in two hundred, and then sorts whole tables rather
-- than walk an index: it has no statistics of a bit. "bit <> 0" asks the same and is taken to keep nearly
-- every row, which is near the truth for those who read much; for others an index walk stays bounded.
do $$
declare
  concept text;
begin
  foreach concept in array array['record', 'person', 'identifier', 'place', 'event', 'item'] loop
    execute format('alter policy within_reach on %I
      using (get_bit((select challenger_reach()), access_class) <> 0)', concept);
  end loop;
  foreach concept in array array['contact', 'link'] loop
    execute format('alter policy within_reach on %I
      using (get_bit((select challenger_reach()), access_class) <> 0
        and get_bit((select challenger_reach()), from_class) <> 0
        and get_bit((select challenger_reach()), to_class) <> 0)', concept);
  end loop;
end $$;
alter policy within_reach on access_class
  using (get_bit((select challenger_reach()), id) <> 0 or owner_id = (select challenger_partner_id()));
