import { type ReactNode, Suspense, useEffect, useState } from "react";
import { followOtherTabs, signOut, tellOtherTabs } from "./session.tsx";
import { askServer } from "./transport.ts";
import { IdleWarning } from "./ui/on-demand.ts";

const warnAfterMs = 13 * 60_000;
const endAfterMs = 15 * 60_000;
const tellEveryMs = 30_000;

/** Watches for a desk that was left: warns after 13 minutes, signs out after 15. Work in another tab counts. */
export function IdleLock(): ReactNode {
  const [isWarning, setWarning] = useState(false);
  useEffect(() => {
    let lastActive = Date.now();
    let lastTold = 0;
    const stopFollowing = followOtherTabs(() => {
      lastActive = Date.now();
      setWarning(false);
    });
    function onActivity(): void {
      const now = Date.now();
      if (now - lastActive < warnAfterMs) lastActive = now;
      if (now - lastTold > tellEveryMs) {
        lastTold = now;
        tellOtherTabs("active");
      }
    }
    function onStay(): void {
      lastActive = Date.now();
    }
    const timer = setInterval(() => {
      const idleMs = Date.now() - lastActive;
      if (idleMs >= endAfterMs) void signOut("idle");
      else setWarning(idleMs >= warnAfterMs);
    }, 1000);
    addEventListener("pointerdown", onActivity);
    addEventListener("keydown", onActivity);
    addEventListener("challenger:stay", onStay);
    return () => {
      clearInterval(timer);
      stopFollowing();
      removeEventListener("pointerdown", onActivity);
      removeEventListener("keydown", onActivity);
      removeEventListener("challenger:stay", onStay);
    };
  }, []);
  function stay(): void {
    dispatchEvent(new Event("challenger:stay"));
    tellOtherTabs("active");
    setWarning(false);
    // Any answered question renews the session on the server; a refusal shows at the next real read.
    void askServer("CurrentSession").catch(() => undefined);
  }
  return (
    isWarning && (
      <Suspense>
        <IdleWarning onStay={stay} onLeave={() => void signOut()} />
      </Suspense>
    )
  );
}
