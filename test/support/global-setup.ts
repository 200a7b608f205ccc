/** Starts the one throw-away PostgreSQL that every test of a run shares. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../server/launch/embedded-postgres.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Superuser URL of the throw-away PostgreSQL; clone databases on it, never share one. */
    readonly adminUrl: string;
  }
}

/**
 * Starts the database before the first test and hands its address to the tests as `inject("adminUrl")`.
 * @returns what vitest calls after the last test; the server and its files are gone afterwards
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "challenger-test-"));
  const postgres = await startEmbeddedPostgres({ dataDirectory, throwAway: true });
  project.provide("adminUrl", postgres.adminUrl);
  return () => postgres.stop();
}
