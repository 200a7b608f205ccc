/** Runs the server and the client's development server side by side, both restarting on change. */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const patienceMs = 15_000;

// Passkeys are bound to where the browser is, which is the client's development server.
const env = { ORIGIN: "http://localhost:4001", ...process.env };

/** @param {string[]} words */
function start(words) {
  return spawn("node", words, { cwd: project, stdio: "inherit", env });
}

const children = [
  start(["--import", "tsx", "--watch", "--watch-preserve-output", "server/main.ts"]),
  start([join("node_modules", "vite", "bin", "vite.js"), "client"]),
];
let ending = false;

/** Ends both when either ends or Ctrl-C is pressed. @param {number} code */
function end(code) {
  if (ending) return;
  ending = true;
  process.exitCode = code;
  for (const child of children) child.kill("SIGTERM");
  setTimeout(() => children.forEach((child) => child.kill("SIGKILL")), patienceMs).unref();
}

for (const child of children) child.once("exit", (code) => end(code ?? 0));
process.on("SIGINT", () => end(0));
process.on("SIGTERM", () => end(0));
