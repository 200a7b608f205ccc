/** What the documents of security name is there. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test.each(["SECURITY.md", "docs/threat-model.md"])(
  "every file that %s names is there",
  (document) => {
    const at = new URL(`../../${document}`, import.meta.url);
    const named = [...readFileSync(at, "utf8").matchAll(/\]\(([^)#]+)\)/gu)].map(
      ([, path]) => path!,
    );
    expect(named.length).toBeGreaterThan(10);
    for (const path of named) expect([path, existsSync(new URL(path, at))]).toEqual([path, true]);
  },
);
