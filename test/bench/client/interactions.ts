/** How soon a page answers a hand: something moves, and what was asked for is there. */
import type { Page } from "playwright-core";

/** Milliseconds from the press. */
export interface Answered {
  readonly reactionMs: number;
  readonly contentMs: number;
}

/** Presses what the selector finds, and waits until the address is another and nothing is loading. */
export async function press(page: Page, selector: string): Promise<Answered> {
  await page.locator(selector).first().waitFor();
  return page.evaluate(
    (wanted) =>
      new Promise<Answered>((resolve) => {
        const former = location.href;
        const formerPath = location.pathname;
        const heading = (): string | undefined => document.querySelector("main h1")?.textContent;
        const formerHeading = heading();
        let reactionMs: number | null = null;
        let hasChanged = false;
        const observer = new MutationObserver(() => {
          hasChanged = true;
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        const start = performance.now();
        const look = (): void => {
          const passed = performance.now() - start;
          if (hasChanged) reactionMs ??= passed;
          const isThere =
            location.href !== former &&
            heading() !== undefined &&
            (location.pathname === formerPath || heading() !== formerHeading) &&
            document.querySelector("main [aria-busy=true]") === null;
          if (reactionMs === null || !isThere) return void requestAnimationFrame(look);
          observer.disconnect();
          resolve({ reactionMs, contentMs: passed });
        };
        document
          .querySelector(wanted)
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
        requestAnimationFrame(look);
      }),
    selector,
  );
}

/** Types into a field as a person does. @returns for each letter the milliseconds from key to paint */
export async function typingEcho(page: Page, selector: string, text: string): Promise<number[]> {
  await page.locator(selector).focus();
  await page.evaluate(() => {
    const echoes: number[] = [];
    Object.assign(globalThis, { echoes });
    addEventListener("keydown", (event) => {
      requestAnimationFrame(() =>
        setTimeout(() => echoes.push(performance.now() - event.timeStamp)),
      );
    });
  });
  await page.keyboard.type(text, { delay: 60 });
  await page.waitForTimeout(300);
  return page.evaluate(() => (globalThis as unknown as { echoes: number[] }).echoes);
}
