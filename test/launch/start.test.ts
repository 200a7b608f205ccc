import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startEmbeddedPostgres } from "../../server/launch/embedded-postgres.js";
import { ask, temporaryFolder } from "./support/launch.js";

test("a first start makes a cluster, and a second start finds its data", async () => {
  const dataDirectory = join(await temporaryFolder(), "data");
  const said: string[] = [];
  const onProgress = (message: string): void => void said.push(message);

  const first = await startEmbeddedPostgres({ dataDirectory, onProgress });
  await ask(first.adminUrl, "CREATE TABLE kept AS SELECT 7 AS number");
  await first.stop();
  await first.stop();
  const second = await startEmbeddedPostgres({ dataDirectory, onProgress });
  onTestFinished(() => second.stop());

  expect(await ask(second.adminUrl, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
  expect(said).toEqual(["Creating the database (once, a few seconds)"]);
});

test("a lasting server is durable, modest and reachable from this machine only", async () => {
  const postgres = await startEmbeddedPostgres({ dataDirectory: await temporaryFolder() });
  onTestFinished(() => postgres.stop());

  const [settings] = await ask(
    postgres.adminUrl,
    `SELECT json_object_agg(name, current_setting(name)) AS all FROM pg_settings WHERE name IN
     ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_connections', 'jit',
      'random_page_cost', 'listen_addresses', 'unix_socket_directories', 'data_checksums', 'TimeZone')`,
  );

  expect(settings?.["all"]).toEqual({
    TimeZone: "UTC",
    data_checksums: "on",
    fsync: "on",
    full_page_writes: "on",
    jit: "off",
    listen_addresses: "127.0.0.1",
    max_connections: "60",
    random_page_cost: "1.1",
    shared_buffers: "256MB",
    synchronous_commit: "on",
    unix_socket_directories: "",
  });
});

test("the password is random, private, and asked for", async () => {
  const dataDirectory = await temporaryFolder();
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  onTestFinished(() => postgres.stop());

  const file = join(dataDirectory, "superuser.password");
  const password = (await readFile(file, "utf8")).trim();
  expect(password).toHaveLength(32);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDirectory, "postgres.log"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDirectory, "cluster"))).mode & 0o777).toBe(0o700);
  expect(existsSync(join(dataDirectory, ".initdb.password"))).toBe(false);
  await expect(ask(postgres.adminUrl.replace(password, "wrong"), "SELECT 1")).rejects.toThrow(
    /password/,
  );
});

test("a throw-away server trades safety for speed and leaves nothing behind", async () => {
  const dataDirectory = join(await temporaryFolder(), "data");
  const postgres = await startEmbeddedPostgres({ dataDirectory, throwAway: true });
  onTestFinished(() => postgres.stop());

  const [settings] = await ask(
    postgres.adminUrl,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            current_setting('full_page_writes') AS pages`,
  );
  await postgres.stop();

  expect(settings).toEqual({ fsync: "off", commit: "off", pages: "off" });
  expect(existsSync(dataDirectory)).toBe(false);
});

test("text sorts and folds the same on every machine", async () => {
  const postgres = await startEmbeddedPostgres({
    dataDirectory: await temporaryFolder(),
    throwAway: true,
  });
  onTestFinished(() => postgres.stop());

  const [locale] = await ask(
    postgres.adminUrl,
    "SELECT datlocprovider AS provider, datlocale AS locale, lower('ÉÖ') AS folded FROM pg_database WHERE datname = 'postgres'",
  );

  expect(locale).toEqual({ provider: "b", locale: "C.UTF-8", folded: "éö" });
});
