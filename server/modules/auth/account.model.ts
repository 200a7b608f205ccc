/** Sessions as they are stored. A secret is kept as its SHA-256 only. */
import { defineEntity, p } from "@mikro-orm/core";

/** A signed-in session, or the standing session of a token. */
export const SessionEntity = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    id: p.uuid().primary(),
    secretHash: p.blob().fieldName("secret_hash"),
    accountId: p.uuid().fieldName("account_id"),
    tokenId: p.uuid().fieldName("token_id").nullable(),
    purpose: p.text().nullable(),
    startedAt: p.datetime().fieldName("started_at"),
    seenAt: p.datetime().fieldName("seen_at"),
    idleSeconds: p.integer().fieldName("idle_seconds"),
    endsAt: p.datetime().fieldName("ends_at"),
    endedAt: p.datetime().fieldName("ended_at").nullable(),
  },
});
