/** How the tests start Chromium: the system's where `CHROMIUM` names it, and quiet where there is no network. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM || undefined,
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
