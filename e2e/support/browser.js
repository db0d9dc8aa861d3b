const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Chromium is started: the system's if `CHROMIUM` names it, and without background requests.
 * For screenshots, and for features that the headless shell lacks.
 */
export const launchOptions = { executablePath: process.env.CHROMIUM || undefined, args };

/**
 * The same engine without windows, where `CHROMIUM_HEADLESS_SHELL` names it: tests take half the
 * time.
 */
export const shellOptions = {
  executablePath: process.env.CHROMIUM_HEADLESS_SHELL || launchOptions.executablePath,
  args,
};
