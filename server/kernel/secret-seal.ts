/** Secrets that must be kept to be used: encrypted with a key that the database never holds. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

/** Seals secrets and opens them again. */
export interface SecretSeal {
  /** @param owner what the secret belongs to: sealed for one, it opens for no other */
  readonly seal: (owner: string, secret: string) => Buffer;
  /** @throws Error for what was sealed for another owner or under another key, or was altered */
  readonly open: (owner: string, sealed: Uint8Array) => string;
}

const nonceBytes = 12;
const tagBytes = 16;

/** @param key at least 32 bytes that only the portal knows */
export function secretSeal(key: Buffer): SecretSeal {
  const encryptionKey = createHmac("sha256", key).update("kept secrets").digest();
  return {
    seal: (owner, secret) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", encryptionKey, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (owner, sealed) => {
      const decipher = createDecipheriv(
        "aes-256-gcm",
        encryptionKey,
        sealed.subarray(0, nonceBytes),
      )
        .setAAD(Buffer.from(owner))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const text = decipher.update(sealed.subarray(nonceBytes + tagBytes));
      return Buffer.concat([text, decipher.final()]).toString("utf8");
    },
  };
}
