/** The demonstration partnership behind a running portal, and people who sign in to it with a browser. */
import type { BrowserContext, Page } from "playwright-core";
import {
  demonstrationAccounts,
  loadDemonstration,
} from "../../server/modules/demonstration/index.js";
import { testOperator } from "./build.js";
import { createDatabase, type TestDatabase } from "./database.js";
import { startPortal, type TestPortal } from "./server.js";

/** The e-mail address of everybody who can sign in to the demonstration. */
export const accountsOfDemonstration: readonly string[] = demonstrationAccounts.accounts.map(
  ({ email }) => email,
);

/** A portal with demonstration data. */
export interface DemonstrationPortal {
  readonly database: TestDatabase;
  readonly portal: TestPortal;
  /** Address as a browser opens it: the session's cookie is for secure places, and localhost is one. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Loads the demonstration into a database of its own and serves it. */
export async function startDemonstration(): Promise<DemonstrationPortal> {
  const database = await createDatabase();
  await loadDemonstration(database.ownerUrl, testOperator);
  const portal = await startPortal(database);
  return {
    database,
    portal,
    url: portal.url.replace("127.0.0.1", "localhost"),
    close: async () => {
      await portal.close();
      await database.drop();
    },
  };
}

/** Fills in the sign-in form and, where there are several, chooses the first purpose. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(demonstrationAccounts.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  const purpose = page.getByRole("radio").first();
  const navigation = page.getByRole("button", { name: /^Account:/ });
  await purpose.or(navigation).first().waitFor();
  if (await purpose.isVisible()) {
    await purpose.check({ force: true });
    await page.getByRole("button", { name: /Continue|Start|Choose|Go on/ }).click();
  }
  await navigation.waitFor();
}

/** Opens a page signed in as an account. */
export async function pageAs(context: BrowserContext, url: string, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await signInAs(page, email);
  return page;
}

/** Leaves through the account menu. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Account:/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.getByLabel("E-mail").waitFor();
}
