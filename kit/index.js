/** A kit to test pages with the element in Playwright, without a user pool or a phone. */
export * as faults from "./emulator/faults.js";
export { Authenticator } from "./authenticator.js";
export { CognitoStub } from "./cognito-stub.js";
export { Enrollment } from "./enrollment.js";
export { fixtures } from "./fixtures.js";
export { readQrCodes } from "./qr.js";

/** @typedef {import("./authenticator.js").Entry} Entry */
/** @typedef {import("./cognito-stub.js").StubOptions} StubOptions */
/** @typedef {import("./enrollment.js").Properties} Properties */
/** @typedef {import("./fixtures.js").Fixtures} Fixtures */
/** @typedef {import("./emulator/fault-plan.js").Fault} Fault */
/** @typedef {import("./emulator/service.js").Call} Call */
/** @typedef {import("./emulator/settings.js").Settings} Settings */
