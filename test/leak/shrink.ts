/** Makes a failing document smaller: what can be left out without losing the failure is left out. */
import { parse, print, type ASTNode } from "graphql";

type Loose = Record<string, unknown>;

/** Lists whose members may be left out, one by one. */
const shrinkable = ["selections", "arguments", "fields", "values", "directives", "definitions"];

interface Place {
  readonly list: unknown[];
  readonly position: number;
}

function placesIn(node: unknown, found: Place[] = []): Place[] {
  if (Array.isArray(node)) node.forEach((member) => placesIn(member, found));
  else if (typeof node === "object" && node !== null) {
    for (const [name, value] of Object.entries(node as Loose)) {
      if (shrinkable.includes(name) && Array.isArray(value)) {
        for (let position = value.length - 1; position >= 0; position -= 1)
          found.push({ list: value, position });
      }
      placesIn(value, found);
    }
  }
  return found;
}

/**
 * Shrinks a document.
 * @param fails whether a smaller text still fails
 * @param budget how many texts may be tried
 */
export async function shrink(
  text: string,
  fails: (smaller: string) => Promise<boolean>,
  budget = 150,
): Promise<string> {
  let document: Loose;
  try {
    document = structuredClone(parse(text, { noLocation: true })) as unknown as Loose;
  } catch {
    return text;
  }
  const printed = (): string | null => {
    try {
      return print(document as unknown as ASTNode);
    } catch {
      return null;
    }
  };
  let left = budget;
  let hasShrunk = true;
  while (hasShrunk && left > 0) {
    hasShrunk = false;
    for (const { list, position } of placesIn(document)) {
      if (left <= 0 || position >= list.length) continue;
      const [removed] = list.splice(position, 1);
      const smaller = printed();
      left -= 1;
      if (smaller !== null && (await fails(smaller))) hasShrunk = true;
      else list.splice(position, 0, removed);
    }
  }
  return printed() ?? text;
}
