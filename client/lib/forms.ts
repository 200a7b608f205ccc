/** The text somebody typed into a named field of a form, without the space around it. */
export function textOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** Something that is wrong with a form. */
export interface FormProblem {
  /** Id of the field the problem is about. */
  readonly field: string;
  readonly words: string;
}
