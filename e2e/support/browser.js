const args = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Chromium is started: the system's where `CHROMIUM` names it, and quiet where there is no network. For pictures, and for
 * what the next has not.
 */
export const launchOptions = { executablePath: process.env.CHROMIUM || undefined, args };

/** The same engine without windows, where `CHROMIUM_HEADLESS_SHELL` names it: tests take half the time. */
export const shellOptions = {
  executablePath: process.env.CHROMIUM_HEADLESS_SHELL || launchOptions.executablePath,
  args,
};
