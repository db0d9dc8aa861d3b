import { defineConfig } from "@playwright/test";
import { shellOptions } from "./e2e/support/browser.js";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.js",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // For machines that are several times slower than ours.
  timeout: 90_000,
  reporter: "list",
  // One set of pictures: the system does not matter enough for another.
  snapshotPathTemplate: "{testDir}/{testFilePath}-snapshots/{arg}{ext}",
  use: {
    browserName: "chromium",
    launchOptions: shellOptions,
    screenshot: "only-on-failure",
    trace: process.env.CI ? "retain-on-failure" : "off",
  },
});
