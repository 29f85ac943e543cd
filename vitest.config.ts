import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Vitest would load graphql once as a module and once as CommonJS, and graphql refuses to meet itself.
const graphql = { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) };
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: [graphql] },
        test: {
          name: "node",
          include: ["packages/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "tests/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", "**/*.browser.test.*"],
          // Pictures that stand alone are drawn with what the style sheets say.
          css: { include: [/\?raw$/] },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        // Everything is found before the first test: what is found later is bundled anew, with a second React.
        optimizeDeps: { entries: ["packages/web/**/*.browser.test.{ts,tsx}"] },
        test: {
          name: "browser",
          // A busy machine needs longer than the second that is usual.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 30_000,
          include: ["packages/web/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath,
                args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
              },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        test: {
          name: "end-to-end",
          // A whole page on a busy machine needs longer than the second that is usual.
          expect: { poll: { timeout: 15_000 } },
          include: ["tests/end-to-end/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
