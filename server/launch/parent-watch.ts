/** Stops the database when the portal's process dies without having done so. */
import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";

/** A watch over this process. */
export interface ParentWatch {
  /** Ends the watch; to be called once the database has stopped. */
  end(): void;
}

// The shell reads a pipe whose other end only this process holds: the end of this process, however it
// comes, is the end of the pipe. Parent-death signals exist on Linux only.
const script = `
cat >/dev/null
kill -s "$1" "$2" 2>/dev/null
if [ -n "$3" ]; then
  tries=0
  while kill -0 "$2" 2>/dev/null && [ "$tries" -lt 100 ]; do tries=$((tries + 1)); sleep 0.1; done
  rm -rf -- "$3"
fi
`;

/**
 * Watches over this process from a small shell beside it.
 * @param pid the server to stop when this process ends
 * @param throwAwayFolder the folder to delete afterwards; absent for data that are kept
 */
export function watchParent(pid: number, throwAwayFolder?: string): ParentWatch {
  const signal = throwAwayFolder ? "QUIT" : "INT";
  const shell: ChildProcess = spawn(
    "/bin/sh",
    ["-c", script, "sh", signal, String(pid), throwAwayFolder ?? ""],
    {
      cwd: "/",
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    },
  );
  // Without a shell there is no watch; the next start cleans up what was left.
  shell.once("error", () => undefined);
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return { end: () => void shell.kill("SIGKILL") };
}
