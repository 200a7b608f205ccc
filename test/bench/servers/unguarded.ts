/**
 * The portal with its policy off: every rule is "everybody", and the login bypasses row security. What it
 * costs less than the portal is what the policy costs.
 */
import { registerHooks } from "node:module";

const openRooms = new URL("./open-rooms.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith("modules/index.js") && context.parentURL !== openRooms
      ? { url: openRooms, shortCircuit: true }
      : next(specifier, context),
});

await import("./product.js");
