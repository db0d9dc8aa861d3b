/** The enrollment in a worker, with a user interface elsewhere. */
import { createEnroller } from "./enrollment/core.js";
import { getAccessToken } from "./auth.js";

const enroller = await createEnroller({
  region: "eu-central-1",
  issuer: "Example",
  account: "alice@example.com",
  accessToken: getAccessToken,
  onSnapshot: ({ step }) =>
    queueMicrotask(() => postMessage({ step, key: step === "awaiting-code" && enroller.key() })),
});
addEventListener("message", ({ data }) => enroller.submit(data));
enroller.start();
