import { lazyRouteComponent } from "@tanstack/react-router";

/*
 * What opens on a press only. It is a quarter of the code of a first page, so the page does not wait for it:
 * it is fetched when the page has come to rest or the pointer or the focus comes near, whichever is first.
 */

export const PopoverLayer = lazyRouteComponent(() => import("./PopoverLayer.tsx"), "PopoverLayer");
export const AccountMenuLayer = lazyRouteComponent(
  () => import("./AccountMenuLayer.tsx"),
  "AccountMenuLayer",
);
export const KeyboardHelp = lazyRouteComponent(() => import("./KeyboardHelp.tsx"), "KeyboardHelp");
export const IdleWarning = lazyRouteComponent(() => import("./IdleWarning.tsx"), "IdleWarning");

const restsAfterMs = 1000;

/** Fetches all of it once the page has come to rest. @returns a way to call that off */
export function fetchAtRest(): () => void {
  const timer = setTimeout(() => {
    for (const part of [PopoverLayer, AccountMenuLayer, KeyboardHelp, IdleWarning])
      void part.preload?.();
  }, restsAfterMs);
  return () => clearTimeout(timer);
}
