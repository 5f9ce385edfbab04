import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    host: "127.0.0.1",
    // `npm run dev` in an ordinary browser: the commands come from the bridge.
    proxy: { "/__ipc__": "http://127.0.0.1:1430" },
  },
  build: {
    target: ["safari16.4", "chrome117"],
    modulePreload: { polyfill: false },
    // The content security policy allows own files only, no data: URLs.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    sourcemap: false,
    // pdf.js, which is fetched from the disk when pages are shown for the first time.
    chunkSizeWarningLimit: 700,
  },
  test: { include: ["tests/**/*.test.ts"] },
});
