/** What a page keeps in memory: the cache of its client, the state of its parts, everything. */
import type { Page } from "playwright-core";

/** Every string on the page's heap, after the garbage is gone; of a long one its first thousand characters. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  const snapshot = chunks.join("");
  return snapshot.slice(snapshot.lastIndexOf('"strings":['));
}
