/** All agreements and scopes as they are stored, for whoever reads them for faults; on the owner's connection. */
import pg from "pg";
import type { Sharing } from "../policy/lint-sharing.js";

const sharingQuery = `select json_build_object(
  'now', challenger_now(),
  'agreements', (select coalesce(json_agg(json_build_object(
      'id', a.id, 'title', a.title, 'state', a.state, 'purposes', a.purposes, 'categories', a.data_categories,
      'discloserIds', a.discloser_ids, 'recipientIds', a.recipient_ids,
      'startsOn', a.starts_on, 'endsOn', a.ends_on) order by a.title, a.id), '[]'::json)
    from agreement a),
  'scopes', (select coalesce(json_agg(json_build_object(
      'title', s.title, 'partnerId', s.partner_id, 'agreementId', s.agreement_id, 'effect', s.effect,
      'roles', s.roles, 'recordTypes', s.record_types, 'fieldGroups', s.field_groups,
      'themes', s.themes, 'districts', s.districts, 'marking', s.marking, 'handling', s.handling,
      'purposes', s.purposes, 'validFrom', s.valid_from, 'validTo', s.valid_to)
      order by s.title, s.id), '[]'::json)
    from scope s)) as sharing`;

/** Reads them. */
export async function storedSharing(ownerUrl: string): Promise<Sharing> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ sharing: Sharing }>(sharingQuery);
    return rows[0]!.sharing;
  } finally {
    await owner.end();
  }
}

/**
 * The frozen tree of a stored version of the policy.
 * @param hash the version's hash or the beginning of it
 * @returns null when no version, or more than one, begins so
 */
export async function storedPolicy(ownerUrl: string, hash: string): Promise<unknown> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ tree: unknown }>(
      "select tree from policy_version where starts_with(hash, $1)",
      [hash],
    );
    return rows.length === 1 ? rows[0]!.tree : null;
  } finally {
    await owner.end();
  }
}
