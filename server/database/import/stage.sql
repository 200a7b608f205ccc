-- Where a set is held while it is judged. Everything here goes with the transaction.
create temp table import_run (
  import_id uuid,
  partner_id uuid,
  account_id uuid,
  source text,
  marking smallint,
  handling text,
  conditions text[],
  provenance text
) on commit drop;
-- One line for each file; the labels say which nodes a relationship's ends may be.
create temp table staged_file (
  file smallint,
  name text,
  becomes text,
  from_labels text[],
  to_labels text[]
) on commit drop;
-- One line for each row that was not refused when read; n counts through all files.
create temp table staged (
  n bigint,
  file smallint,
  line bigint,
  is_repaired boolean,
  record_type text,
  source_key text,
  natural_key text,
  content_hash text,
  from_key text,
  to_key text,
  facts jsonb
) on commit drop;
