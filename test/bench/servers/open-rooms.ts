/** The rooms of the portal under rules that ask nothing. */
import { codeLists } from "../../../schema/code-lists/index.js";
import { rooms as governed } from "../../../server/modules/index.js";
import { always } from "../../../server/policy/condition.js";
import { register } from "../../../server/policy/register.js";
import { openToReaders, rulesFor } from "../../../server/policy/rules.js";

export { resolvers } from "../../../server/modules/index.js";

/** Every type, open to everybody. */
export const rooms = register(
  governed.all.map(({ type, policy }) => ({
    type,
    policy: rulesFor(type.name, {
      rows: always,
      fields: Object.fromEntries(
        Object.keys(policy.fields).map((name) => [name, openToReaders("record")]),
      ),
    }),
  })),
  codeLists.map(({ name }) => name),
);
