/** A reason why the portal cannot start that its operator can do something about. */

/** What kind of obstacle was met. */
export type LaunchObstacle =
  | "port"
  | "disk"
  | "permissions"
  | "in-use"
  | "data"
  | "platform"
  | "database";

/**
 * Thrown by the launch room only: one plain sentence and one thing to do, to be printed as they are.
 * The technical cause, if any, is in `cause`.
 */
export class LaunchProblem extends Error {
  readonly obstacle: LaunchObstacle;
  readonly whatToDo: string;

  constructor(obstacle: LaunchObstacle, sentence: string, whatToDo: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = "LaunchProblem";
    this.obstacle = obstacle;
    this.whatToDo = whatToDo;
  }
}

/** Reads the code of a system error such as EACCES; empty for anything else. */
export function systemErrorCode(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/**
 * Explains a failed file operation in the data folder.
 * @returns a LaunchProblem for causes the operator can mend, else the error itself
 */
export function explainFileError(error: unknown, folder: string): unknown {
  switch (systemErrorCode(error)) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return notPermitted(folder, error);
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder, error);
    case "ENOTDIR":
    case "EEXIST":
      return new LaunchProblem(
        "data",
        `The data folder ${folder} cannot be made: something that is not a folder is in its place.`,
        "Set DATA_DIR to another folder, or move that file away.",
        error,
      );
    default:
      return error;
  }
}

/** The problem of a data folder that the database may not write. */
export function notPermitted(folder: string, cause?: unknown): LaunchProblem {
  return new LaunchProblem(
    "permissions",
    `The data folder ${folder} cannot be written by this user.`,
    "Start as the user who owns the folder, or set DATA_DIR to a folder that you may write.",
    cause,
  );
}

/** The problem of a disk without room for the database. */
export function diskFull(folder: string, cause?: unknown): LaunchProblem {
  return new LaunchProblem(
    "disk",
    `The disk that holds ${folder} is full.`,
    "Free some space (at least 500 MB), or set DATA_DIR to a folder on another disk.",
    cause,
  );
}
