/** Accounts, sessions and links as the unit of work writes them. A secret is kept as its SHA-256 only. */
import { defineEntity, p } from "@mikro-orm/core";

/** An account: of what is stored, what changes here. */
export const AccountEntity = defineEntity({
  name: "Account",
  tableName: "account",
  properties: {
    id: p.uuid().primary(),
    passwordHash: p.text().fieldName("password_hash"),
    disabledAt: p.datetime().fieldName("disabled_at").nullable(),
  },
});

/** That an account is closed: the database ends its sessions, tokens and link with it. */
export const AccountClosingEntity = defineEntity({
  name: "AccountClosing",
  tableName: "account_closing",
  properties: {
    accountId: p.uuid().fieldName("account_id").primary(),
    closedAt: p.datetime().fieldName("closed_at").primary(),
  },
});

/** The open link by which an account's person sets a password. */
export const SignInLinkEntity = defineEntity({
  name: "SignInLink",
  tableName: "sign_in_link",
  properties: {
    accountId: p.uuid().fieldName("account_id").primary(),
    secretHash: p.blob().fieldName("secret_hash"),
    expiresAt: p.datetime().fieldName("expires_at"),
  },
});

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
    openedBy: p.text().fieldName("opened_by"),
    startedAt: p.datetime().fieldName("started_at"),
    seenAt: p.datetime().fieldName("seen_at"),
    idleSeconds: p.integer().fieldName("idle_seconds"),
    endsAt: p.datetime().fieldName("ends_at"),
    endedAt: p.datetime().fieldName("ended_at").nullable(),
  },
});
