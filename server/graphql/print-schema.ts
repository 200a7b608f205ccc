/** Prints the contract to schema/schema.graphql; with `--check`, fails when the committed copy is stale. */
import { lexicographicSortSchema, printSchema } from "graphql";
import { readFileSync, writeFileSync } from "node:fs";
import { resolvers, rooms } from "../modules/index.js";
import { buildContract } from "./build-schema.js";

const path = new URL("../../schema/schema.graphql", import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(buildContract(rooms, resolvers).schema))}\n`;

if (process.argv.includes("--check")) {
  if (readFileSync(path, "utf8") !== printed) {
    process.stderr.write("schema/schema.graphql is stale: run `npm run fix:contract`.\n");
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, printed);
}
