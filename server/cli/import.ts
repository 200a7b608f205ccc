/** `import`: bring in a set, take an import back, list what was brought in. */
import { Command } from "commander";
import { keepOutlines } from "../database/district-outlines.js";
import { listImports } from "../database/import-list.js";
import { undoImport } from "../database/import-undo.js";
import { importPole } from "../database/pole-import.js";
import { InvalidInput } from "../kernel/errors.js";
import { readBoundaries } from "../modules/district/boundaries.js";
import { readConditions, readHandling, readMarking } from "../modules/pole-import/import.domain.js";
import { renderReport, renderReportJson } from "../modules/pole-import/pole.report.js";
import { asHelp, asOperator, reasonHelp, type OperatorOptions } from "./as-operator.js";
import { onDatabase } from "./reach-database.js";
import { moment, say, startProgress, table } from "./terminal.js";

interface PoleOptions extends OperatorOptions {
  readonly boundaries?: string;
  readonly marking: string;
  readonly handling: string;
  readonly condition: readonly string[];
  readonly source: string;
  readonly dryRun?: true;
  readonly skipUnknown?: true;
  readonly json?: true;
}

/** Part of every source key, so it may hold neither the keys' separators nor blanks. */
function readSource(text: string): string {
  if (/^[\w.-]{1,60}$/u.test(text)) return text;
  throw new InvalidInput(
    "source",
    "--source is one word of letters, digits, dots, hyphens and underscores.",
  );
}

async function runPole(folder: string, options: PoleOptions): Promise<void> {
  const [marking, handling] = [readMarking(options.marking), readHandling(options.handling)];
  const conditions = readConditions(handling, options.condition);
  const source = readSource(options.source);
  const progress = startProgress();
  const report = await asOperator("import pole", options, ({ portalUrl, session, policyVersion }) =>
    importPole(
      {
        folder,
        boundaries: options.boundaries ?? null,
        source,
        access: { ownerId: session.partnerId, marking, handling, conditions },
        isDryRun: options.dryRun === true,
        skipUnknown: options.skipUnknown === true,
      },
      { portalUrl, secret: session.secret, policyVersion, onProgress: progress.show },
    ).finally(progress.clear),
  );
  if (options.json) say(renderReportJson(report));
  else process.stdout.write(renderReport(report));
}

async function runUndo(id: string, options: OperatorOptions): Promise<void> {
  const report = await asOperator("import undo", options, ({ portalUrl, session, policyVersion }) =>
    undoImport(id, { portalUrl, secret: session.secret, policyVersion }),
  );
  const removed = Object.entries(report.removed).filter(([, rows]) => rows > 0);
  say(`Undone: import ${report.importId}.`);
  for (const [kind, rows] of removed) say(`  ${rows} of ${kind} removed`);
  if (report.stayedAltered > 0) {
    say(
      `  ${report.stayedAltered} rows had changed records of earlier imports; those stay as they are.`,
    );
  }
}

async function runList(options: OperatorOptions): Promise<void> {
  const imports = await asOperator("import list", options, ({ portalUrl, session }) =>
    listImports(portalUrl, session.secret),
  );
  const rows = imports.map((each) => [
    each.id,
    moment(each.startedAt),
    each.source,
    each.marking,
    each.handling,
    String(each.created),
    String(each.refused),
    each.undoneAt === null ? "" : `undone ${moment(each.undoneAt)}`,
  ]);
  say(table(["id", "when", "source", "marking", "handling", "created", "refused", ""], rows));
}

async function runOutlines(file: string, { source }: { readonly source: string }): Promise<void> {
  const boundaries = await readBoundaries(file).catch((error: unknown) => {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput("file", `The file ${file} cannot be read.`);
  });
  await onDatabase(({ ownerUrl }) => keepOutlines(ownerUrl, boundaries, source));
  say(`The map has the outlines of ${boundaries.length} districts.`);
}

const withOperator = (command: Command, reason: string): Command =>
  command
    .option("--as <email>", asHelp)
    .option("--partner <name>", "partner whose information owner is meant")
    .option("--purpose <code>", "purpose of the session; without it, the account's first")
    .option("--reason <text>", reasonHelp, reason);

/** The command. */
export function importCommand(): Command {
  const command = new Command("import").description(
    "bring in a set of records or the outlines of the map, or take a set back",
  );
  withOperator(
    command
      .command("pole")
      .description("bring in a POLE folder: nodes.<Label>.csv and relationships.<TYPE>.csv")
      .argument("<folder>", "folder with the files"),
    "bringing in a set of records",
  )
    .option("--boundaries <geojson>", "district boundaries in WGS 84: each place gets its district")
    .option("--marking <code>", "OFFICIAL or OFFICIAL_SENSITIVE", "OFFICIAL")
    .option("--handling <code>", "P or C", "P")
    .option("--condition <code...>", "handling conditions of code C, such as S2", [])
    .option(
      "--source <name>",
      "name of the source; sets that number rows independently need two",
      "pole",
    )
    .option("--dry-run", "do everything, report it, and keep nothing")
    .option("--skip-unknown", "leave files of an unknown label or type alone")
    .option("--json", "print the report as JSON and nothing else")
    .action(runPole);
  command
    .command("outlines")
    .description(
      "bring in the outlines of the districts for the map: GeoJSON or TopoJSON with ONS codes",
    )
    .argument("<file>", "boundaries in WGS 84")
    .requiredOption(
      "--source <words>",
      "whose they are, as their licence asks to be said; shown on the map",
    )
    .action(runOutlines);
  withOperator(
    command
      .command("undo")
      .description("remove what an import created, if nothing rests on it")
      .argument("<id>"),
    "taking an import back",
  ).action(runUndo);
  withOperator(
    command.command("list").description("list the partner's imports, newest first"),
    "looking up imports",
  ).action(runList);
  return command;
}
