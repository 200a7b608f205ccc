/** The portal itself. */
import { createServer } from "node:http";
import { assembleApp } from "../../../server/app.js";
import { trustedDocuments } from "../../../server/graphql/trusted-documents.js";
import { openLog } from "../../../server/kernel/log.js";
import { announce, readSettings } from "./settings.js";

const { databaseUrl, connections } = readSettings();
const app = await assembleApp({
  databaseUrl,
  cursorSecret: Buffer.alloc(32, 7),
  signInSecret: Buffer.alloc(32, 8),
  connections,
  rates: { ofAccount: 1_000_000_000, ofAddress: 1_000_000_000 },
  origin: null,
  trustProxy: 0,
  documents: trustedDocuments(),
  log: openLog("error"),
});
announce(createServer(app.express));
