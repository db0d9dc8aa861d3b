import { defineConfig } from "@playwright/test";

const port = 4173;
const developmentPort = 4174;
const { CHROMIUM_HEADLESS_SHELL, CHROMIUM } = process.env;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath: CHROMIUM_HEADLESS_SHELL || CHROMIUM || undefined },
    trace: process.env.CI ? "retain-on-failure" : "off",
  },
  metadata: { development: `http://127.0.0.1:${developmentPort}` },
  webServer: [
    { command: "node tests/serve.js", port, env: { PORT: `${port}` } },
    {
      command: `vite react --host 127.0.0.1 --port ${developmentPort} --strictPort`,
      port: developmentPort,
    },
  ],
});
