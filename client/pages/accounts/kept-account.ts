import type { PartnerAccountsQuery } from "../../gql/operations.ts";

/** An account as its administrator sees it. */
export type KeptAccount = NonNullable<PartnerAccountsQuery["partnerAccounts"]>[number];
