/** Every marking under a value that was read for a page: the record's own, its lists' and whatever these name. */
export function markingsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "marking" && typeof part === "string" ? [part] : markingsOf(part),
  );
}
