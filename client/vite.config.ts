import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { generateOperations } from "../schema/codegen.ts";

const serverAddress = process.env["CHALLENGER_SERVER"] ?? "http://localhost:4000";
const output = join(import.meta.dirname, "dist");

/** Prints typed operations and trusted documents before anything reads them. */
const operations: Plugin = {
  name: "challenger:operations",
  config: async () => {
    await generateOperations();
  },
};

/** Leaves a compressed copy beside every text file, so that the server never compresses. */
const compressed: Plugin = {
  name: "challenger:compressed",
  apply: "build",
  closeBundle: () => {
    for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:js|css|html|svg)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * Builds the portal's pages into client/dist with immutable names.
 * Nothing is inlined as data: or as a script, so that `default-src 'self'` holds.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [operations, react(), compressed],
  css: { modules: { localsConvention: "camelCaseOnly" } },
  server: { port: 4001, strictPort: true, proxy: { "/graphql": serverAddress } },
  build: {
    outDir: output,
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
    manifest: true,
  },
});
