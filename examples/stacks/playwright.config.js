/** The tests of one stack, which has its own packages and servers: STACK names its folder. */
import { defineConfig } from "@playwright/test";
import path from "node:path";

const { CHROMIUM, CHROMIUM_HEADLESS_SHELL, STACK = "" } = process.env;
const ports = { production: 4180, development: 4181 };
const cwd = path.join(import.meta.dirname, "..", STACK);

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // A development server compiles the page when it is first asked for.
  timeout: 60_000,
  workers: 1,
  reporter: "list",
  use: {
    launchOptions: { executablePath: CHROMIUM_HEADLESS_SHELL || CHROMIUM || undefined },
  },
  projects: Object.entries(ports).map(([name, port]) => ({
    name: `${STACK} in ${name}`,
    use: { baseURL: `http://127.0.0.1:${port}` },
  })),
  webServer: [
    { command: "npm start", port: ports.production, cwd, env: { PORT: `${ports.production}` } },
    {
      command: `npm run dev -- --port ${ports.development}`,
      port: ports.development,
      cwd,
      timeout: 120_000,
    },
  ],
});
