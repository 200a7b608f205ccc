import { expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../support/browser.js";

test("a browser opens a page, runs its script and photographs it", async () => {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 320, height: 200 },
    colorScheme: "dark",
  });

  await page.setContent("<button onclick=\"this.textContent = 'pressed'\">press</button>");
  await page.getByRole("button").click();
  const picture = await page.screenshot();

  expect(await page.getByRole("button").textContent()).toBe("pressed");
  expect(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
});
