/**
 * The record of what one request revealed: which records, through which part of the selection, and
 * where less than the whole was shown. It becomes one audit entry.
 */

/** One part of a selection: a type of record and the fields asked of it. */
export interface DisclosurePath {
  readonly path: string;
  readonly type: string;
  readonly fields: readonly string[];
  /** Fields that rows were chosen, ordered or grouped by: an answer tells of them too. */
  readonly asked?: readonly string[];
}

/** Collects what is revealed while an answer is being shaped. */
export interface Disclosure {
  /** Announces a part of the selection; answers its number. */
  readonly addPath: (path: DisclosurePath) => number;
  /** Notes one revealed record; `exceptions` where some field group was shown less than in full. */
  readonly reveal: (path: number, id: string, exceptions: string | null) => void;
  /** Notes that somebody else's view was explained. */
  readonly explainViewOf: (subjectId: string) => void;
  /** The account or partner whose view was explained; null when none was. */
  readonly subjectId: string | null;
  readonly paths: readonly DisclosurePath[];
  readonly ids: readonly string[];
  readonly idPaths: readonly number[];
  readonly exceptions: Readonly<Record<number, string>>;
}

/** A fresh collection. */
export function disclosure(): Disclosure {
  const paths: DisclosurePath[] = [];
  const ids: string[] = [];
  const idPaths: number[] = [];
  const exceptions: Record<number, string> = {};
  let subject: string | null = null;
  return {
    paths,
    ids,
    idPaths,
    exceptions,
    get subjectId() {
      return subject;
    },
    explainViewOf: (subjectId) => {
      subject = subjectId;
    },
    addPath: (path) => paths.push(path) - 1,
    reveal: (path, id, exception) => {
      if (exception !== null) exceptions[ids.length] = exception;
      ids.push(id);
      idPaths.push(path);
    },
  };
}
