/// <reference path="./global.d.ts" preserve="true" />
export {
  createEnroller,
  EnrollmentError,
  errorCodes,
  prepare,
  resolveEndpoint,
  setupUri,
  skeleton,
  validate,
  version,
} from "./core.js";
export { CognitoTotpEnrollmentElement } from "./element.js";

/** @typedef {import("./core.js").EndpointOptions} EndpointOptions */
/** @typedef {import("./core.js").EnrollerOptions} EnrollerOptions */
/** @typedef {import("./core.js").ErrorCode} ErrorCode */
/** @typedef {import("./core.js").ModuleSource} ModuleSource */
/** @typedef {import("./core.js").Result} Result */
/** @typedef {import("./core.js").AuthenticationResult} AuthenticationResult */
/** @typedef {import("./core.js").Challenge} Challenge */
/** @typedef {import("./core.js").DebugEntry} DebugEntry */
/** @typedef {import("./core.js").Snapshot} Snapshot */
/** @typedef {import("./enroller.js").Enroller} Enroller */
/** @typedef {import("./element.js").Messages} Messages */
/** @typedef {import("./step-events.js").Completion} Completion */
