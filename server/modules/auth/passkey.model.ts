/** Passkeys, as the unit of work writes them: the public half only. */
import { defineEntity, p } from "@mikro-orm/core";

/** A passkey of an account. */
export const PasskeyEntity = defineEntity({
  name: "Passkey",
  tableName: "passkey",
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName("account_id"),
    credentialId: p.blob().fieldName("credential_id"),
    publicKey: p.blob().fieldName("public_key"),
    /** How often it was used, as far as it counts; a copy of it would fall behind. */
    counter: p.bigint("number"),
    name: p.text(),
    madeAt: p.datetime().fieldName("made_at"),
    usedAt: p.datetime().fieldName("used_at").nullable(),
  },
});
