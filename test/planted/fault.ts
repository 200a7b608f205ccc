/** A planted fault: a small change of the source that some suite must notice. */

/** One change of one file: a text replaced, or a text added at the end. */
export type Patch =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly append: string };

/** A test file, and which of its tests to run. */
export interface Suite {
  readonly project: "leak" | "policy" | "api" | "unit";
  readonly file: string;
  /** Pattern of test names; all when left out. */
  readonly only?: string;
  /** Operations of a fuzz; as many as the suite runs by itself when left out. */
  readonly requests?: number;
}

/** A fault and the suite that must turn red. */
export interface Fault {
  /** What is wrong, as a sentence. */
  readonly title: string;
  readonly patches: readonly Patch[];
  readonly suite: Suite;
}
