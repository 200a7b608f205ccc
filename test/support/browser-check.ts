/** Says which browser the tests would use; fails when none runs here. */
import { findBrowser } from "./browser.js";

const { path } = await findBrowser();
process.stdout.write(`Browser: ${path}\n`);
