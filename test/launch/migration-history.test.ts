import { randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";
import { migrate } from "../../server/database/migrate.js";
import { portalRole, provisionDatabase } from "../../server/launch/provision.js";
import { rooms } from "../../server/modules/index.js";
import { ask } from "./support/launch.js";

test("a database is migrated again as it stands, and refused when other migrations made it", async () => {
  const name = `history_${randomUUID().replaceAll("-", "")}`;
  const { ownerUrl } = await provisionDatabase(inject("adminUrl"), name);
  await migrate(ownerUrl, portalRole, rooms);
  await migrate(ownerUrl, portalRole, rooms);
  await ask(ownerUrl, `comment on table migration is '{"0002-guard": "another text"}'`);
  await expect(migrate(ownerUrl, portalRole, rooms)).rejects.toThrow(
    /made by another version of the portal \(0002-guard has changed since\)\. Start that version, or begin anew/u,
  );
});
