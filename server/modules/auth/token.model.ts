/** Tokens, as the unit of work writes them. */
import { defineEntity, p } from "@mikro-orm/core";

/** A token: less than its account may see, until its end. */
export const TokenEntity = defineEntity({
  name: "Token",
  tableName: "token",
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName("account_id"),
    name: p.text(),
    recordTypes: p.array().fieldName("record_types"),
    fieldGroups: p.array().fieldName("field_groups"),
    purpose: p.text(),
    createdAt: p.datetime().fieldName("created_at"),
    expiresAt: p.datetime().fieldName("expires_at"),
    revokedAt: p.datetime().fieldName("revoked_at").nullable(),
  },
});
