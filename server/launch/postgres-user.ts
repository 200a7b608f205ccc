/** Decides as whom PostgreSQL runs: it refuses root. */
import { spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { LaunchProblem } from "./launch-problem.js";
import type { PostgresBinaries } from "./postgres-binaries.js";

/** The user id and group id of `nobody` on Linux. */
const nobody = 65_534;

/** How to run a program of PostgreSQL so that it does not see itself as root. */
export interface PostgresUser {
  /** Shown to the operator and in tests. */
  readonly kind: "this user" | "another user" | "user namespace";
  /** Words put before the command line. */
  readonly prefix: readonly string[];
  /** User and group to spawn as; absent when the current ones serve. */
  readonly ids?: Ids;
  /** Who must own the files of the cluster. */
  readonly owner: Ids;
  /** True when this user cannot reach the installed programs and needs a copy in the data folder. */
  readonly needsCopy: boolean;
}

/** A user id with its group id. */
export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** What the decision needs to know of the machine; tests replace parts of it. */
export interface Machine {
  readonly ids: Ids;
  /** False for a bare number, as containers may give: initdb refuses a user without an account. */
  readonly hasAccount: boolean;
  /** True when the user can pass into the folder or execute the program. */
  readonly canReach: (path: string, ids: Ids) => boolean;
  /** True when this process, in a user namespace of its own, can do the same for all the paths. */
  readonly namespaceCanReach: (paths: readonly string[]) => boolean;
}

function findAccount(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

const namespacePrefix = ["unshare", "-U", `--map-user=${nobody}`, `--map-group=${nobody}`] as const;
const reachTest = 'for path in "$@"; do test -x "$path" || exit 1; done';

/** The machine this process runs on. */
export const thisMachine: Machine = {
  ids: { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 },
  hasAccount: findAccount(),
  canReach: (path, ids) =>
    spawnSync("/bin/sh", ["-c", reachTest, "sh", path], { ...ids, cwd: "/", stdio: "ignore" })
      .status === 0,
  namespaceCanReach: (paths) => {
    const [command, ...flags] = namespacePrefix;
    return (
      spawnSync(command, [...flags, "/bin/sh", "-c", reachTest, "sh", ...paths], {
        stdio: "ignore",
      }).status === 0
    );
  },
};

async function ownerOf(path: string): Promise<Ids | null> {
  try {
    const { uid, gid } = await stat(path);
    return uid === 0 ? null : { uid, gid };
  } catch {
    return null;
  }
}

function anotherUser(ids: Ids, needsCopy: boolean): PostgresUser {
  return { kind: "another user", prefix: [], ids, owner: ids, needsCopy };
}

function withoutAccount(uid: number): LaunchProblem {
  return new LaunchProblem(
    "permissions",
    `PostgreSQL needs a user with an account, and user ${uid} has none on this machine.`,
    "Start as a user of this machine, or use an existing PostgreSQL: set DATABASE_URL and OWNER_DATABASE_URL.",
  );
}

function unreachable(dataDirectory: string): LaunchProblem {
  return new LaunchProblem(
    "permissions",
    `PostgreSQL does not run as root, and no other user can reach the data folder ${dataDirectory}.`,
    "Start as an ordinary user, or set DATA_DIR to a folder outside the private home, such as /srv/challenger.",
  );
}

/**
 * Decides as whom PostgreSQL runs.
 *
 * An ordinary user runs it directly, or in a user namespace when the machine has no account for that
 * user. Root hands it to the owner of an existing cluster, else to
 * `nobody`, else to the owner of the programs; where none of them can reach the folders (root's private
 * home), root runs it in a user namespace of its own; where namespaces are forbidden too, the programs
 * are copied into the data folder.
 * @param clusterFolder the folder of the cluster, which need not exist yet
 * @throws LaunchProblem when nothing of this is possible
 */
export async function choosePostgresUser(
  binaries: PostgresBinaries,
  dataDirectory: string,
  clusterFolder: string,
  machine: Machine = thisMachine,
): Promise<PostgresUser> {
  const inNamespace: PostgresUser = {
    kind: "user namespace",
    prefix: namespacePrefix,
    owner: machine.ids,
    needsCopy: false,
  };
  if (machine.ids.uid !== 0) {
    if (machine.hasAccount) return { ...inNamespace, kind: "this user", prefix: [] };
    if (machine.namespaceCanReach([dataDirectory, binaries.postgres])) return inNamespace;
    throw withoutAccount(machine.ids.uid);
  }
  const candidates = [
    await ownerOf(clusterFolder),
    { uid: nobody, gid: nobody },
    await ownerOf(binaries.postgres),
  ];
  const withData = candidates.filter((ids) => ids !== null && machine.canReach(dataDirectory, ids));
  const withBoth = withData.find((ids) => ids !== null && machine.canReach(binaries.postgres, ids));
  if (withBoth) return anotherUser(withBoth, false);
  if (machine.namespaceCanReach([dataDirectory, binaries.postgres])) return inNamespace;
  const [first] = withData;
  if (first) return anotherUser(first, true);
  throw unreachable(dataDirectory);
}
