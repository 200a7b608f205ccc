/** What an open page has wrong: to axe, on a phone, in large text and in the colours that somebody forced. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const desk = { width: 1280, height: 900 };

/** Asks axe. The portal has no frames, so axe may run in the page that is there, which takes a third of the time. */
async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/** A page that is wider than its window, and text that is cut off where nobody can scroll to it. */
async function tooLarge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, position, display } = getComputedStyle(element);
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      // What is one pixel large is meant for readers of the screen only.
      if (element.clientWidth <= 1 || position === "fixed" || display === "inline") return false;
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    };
    const cut = [...document.querySelectorAll("body *:not(svg, svg *)")].filter(
      (element) => isCut(element) && element.textContent?.trim() !== "",
    );
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`] : []),
      ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`),
    ];
  });
}

/** Text that stays as small as it was when the reader asks for text twice as large. */
async function stayedSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const withText = [...document.querySelectorAll("body *:not(svg, svg *, script)")].filter(
      (element) =>
        [...element.childNodes].some(
          (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== "",
        ),
    );
    const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    const before = withText.map(sizeOf);
    document.documentElement.style.fontSize = "200%";
    return withText
      .filter((element, index) => sizeOf(element) < 1.9 * before[index]!)
      .map((element) => `stays small: ${element.outerHTML.slice(0, 160)}`);
  });
}

/** What says nothing in a reader's own colours: a field without an edge, a choice that looks like the others. */
async function lostColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hasEdge = (element: Element | null): boolean =>
      element !== null && parseFloat(getComputedStyle(element).borderBottomWidth) > 0;
    const lookOf = (element: Element): string => {
      const look = getComputedStyle(element);
      return [look.color, look.backgroundColor, look.borderColor, look.outlineStyle].join();
    };
    const fields = document.querySelectorAll("select, input:not([type=checkbox], [type=radio])");
    const marked = document.querySelectorAll("a[aria-current], button[aria-pressed=true]");
    const isLost = (element: Element): boolean => {
      const others = [...(element.parentElement?.children ?? [])].filter(
        (other) =>
          other.tagName === element.tagName &&
          !other.matches("[aria-current], [aria-pressed=true]"),
      );
      return others.some((other) => lookOf(other) === lookOf(element));
    };
    return [
      ...[...fields].filter((field) => !hasEdge(field) && !hasEdge(field.closest("label"))),
      ...[...marked].filter(isLost),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => `lost: ${element.outerHTML.slice(0, 160)}`);
  });
}

/**
 * Looks at the page that is open, in every way it must hold, and leaves it as large as it was.
 * Of what axe asks, only contrast can differ between light and dark: the document is the same.
 */
export async function findingsOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (how: string, findings: readonly string[]): void => {
    found.push(...findings.map((finding) => `${how}: ${finding}`));
  };
  await page.setViewportSize(desk);
  note("light", await axeFindings(page));
  await page.emulateMedia({ colorScheme: "dark" });
  note("dark", await axeFindings(page, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  note("forced colours", await lostColours(page));
  await page.emulateMedia({ forcedColors: "none" });
  await page.setViewportSize({ width: 320, height: 720 });
  note("320 pixels", await tooLarge(page));
  await page.setViewportSize(desk);
  note("200 % text", await stayedSmall(page));
  note("200 % text", await tooLarge(page));
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  return found;
}
