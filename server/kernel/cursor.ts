/**
 * Sealed cursors. A cursor holds the sort values of a row, so it is encrypted and bound to the viewer,
 * the list and the policy; the same place always gives the same cursor (a synthetic nonce), so that it
 * tells nothing by changing.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";
import { InvalidInput } from "./errors.js";

/** Seals and opens cursors. */
export interface CursorSeal {
  /** @param context what the cursor is bound to */
  readonly seal: (context: string, place: readonly unknown[]) => string;
  /** @throws InvalidInput for a cursor of another viewer, list or policy, or an altered one */
  readonly open: (context: string, cursor: string) => readonly unknown[];
}

const nonceBytes = 12;
const authTagLength = 16;

/** @param secret at least 32 bytes that only the portal knows */
export function cursorSeal(secret: Buffer): CursorSeal {
  const encryptionKey = createHmac("sha256", secret).update("cursor encryption").digest();
  const nonceKey = createHmac("sha256", secret).update("cursor nonce").digest();
  const nonceFor = (context: string, text: string): Buffer =>
    createHmac("sha256", nonceKey)
      .update(`${context.length}:${context}${text}`)
      .digest()
      .subarray(0, nonceBytes);

  return {
    seal: (context, place) => {
      const text = JSON.stringify(place);
      const nonce = nonceFor(context, text);
      const cipher = createCipheriv("aes-256-gcm", encryptionKey, nonce, { authTagLength }).setAAD(
        Buffer.from(context),
      );
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    open: (context, cursor) => {
      const bytes = Buffer.from(cursor, "base64url");
      try {
        const nonce = bytes.subarray(0, nonceBytes);
        const decipher = createDecipheriv("aes-256-gcm", encryptionKey, nonce, { authTagLength })
          .setAAD(Buffer.from(context))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + authTagLength));
        const text = Buffer.concat([
          decipher.update(bytes.subarray(nonceBytes + authTagLength)),
          decipher.final(),
        ]).toString("utf8");
        if (!timingSafeEqual(nonce, nonceFor(context, text))) throw new Error("nonce");
        return JSON.parse(text) as readonly unknown[];
      } catch (cause) {
        throw Object.assign(
          new InvalidInput("after", "This page mark does not belong to this list."),
          {
            cause,
          },
        );
      }
    },
  };
}
