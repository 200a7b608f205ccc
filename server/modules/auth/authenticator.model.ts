/** A second step at sign-in, as it is stored: an authenticator's secret sealed, recovery codes as SHA-256. */
import { defineEntity, p } from "@mikro-orm/core";

/** The authenticator of an account. */
export const AuthenticatorEntity = defineEntity({
  name: "Authenticator",
  tableName: "authenticator",
  properties: {
    accountId: p.uuid().fieldName("account_id").primary(),
    sealedSecret: p.blob().fieldName("sealed_secret"),
    enrolledAt: p.datetime().fieldName("enrolled_at"),
    /** Half-minute of the last code that was taken: none of it or before it is taken again. */
    lastStep: p.integer().fieldName("last_step"),
  },
});

/** One of the codes that an account keeps for the day when its authenticator is lost. */
export const RecoveryCodeEntity = defineEntity({
  name: "RecoveryCode",
  tableName: "recovery_code",
  properties: {
    codeHash: p.blob().fieldName("code_hash").primary(),
    accountId: p.uuid().fieldName("account_id"),
  },
});
