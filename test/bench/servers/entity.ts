/**
 * The ordinary way: MikroORM's entities behind type-graphql's resolvers, a data loader for each relation and a
 * permission step for each field, in one transaction under row security, which writes the same audit entry.
 * GraphQL comes through the product's packages only: they would refuse a schema of the benchmark's own copy.
 */
import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { buildSchemaSync } from "type-graphql";
import type { OperationName } from "../queries/documents.js";
import { askersOf } from "./askers.js";
import { auditInsert } from "./audit.js";
import { loadersOf, type EntityContext } from "./entity/loaders.js";
import { recordEntities } from "./entity/record-entities.js";
import { referenceEntities } from "./entity/reference-entities.js";
import { EventResolver, LinkResolver, PersonResolver } from "./entity/resolvers.js";
import { serve } from "./serve.js";
import { announce, readSettings } from "./settings.js";

const settings = readSettings();
const options = "-c TimeZone=UTC -c jit=off";
const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: 1,
  pipeline: true,
  options,
});
const askerOf = await askersOf(pool, settings.secrets);
await pool.end();

const orm = await MikroORM.init({
  clientUrl: settings.databaseUrl,
  entities: [...referenceEntities, ...recordEntities],
  pool: { min: settings.connections, max: settings.connections },
  driverOptions: { options },
});

const apollo = new ApolloServer<EntityContext>({
  schema: buildSchemaSync({
    resolvers: [PersonResolver, EventResolver, LinkResolver],
    validate: false,
  }),
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function answer(secret: string, operation: OperationName, asked: Asked): Promise<string> {
  const { masks, subject } = askerOf(secret);
  const session = orm.em.fork();
  session.setSessionContext({ variables: { "challenger.session": secret } });
  return session.transactional(async (manager) => {
    const { body } = await apollo.executeOperation(asked, {
      contextValue: { manager, masks, loaders: loadersOf(manager) },
    });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    const { data, errors } = body.singleResult;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { text, values } = auditInsert(subject, operation, settings.audits[operation]);
    // The mapper wants question marks; the statement names its values once each and in order.
    await manager.execute(text.replace(/\$\d+/g, "?"), values);
    return JSON.stringify({ data });
  });
}

announce(
  serve((secret, path, body) => answer(secret, path as OperationName, JSON.parse(body) as Asked)),
);
