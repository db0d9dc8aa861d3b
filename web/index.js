export { createEnroller, EnrollmentError, prepare, resolveEndpoint, setupUri } from "./core.js";
export { CognitoTotpEnrollmentElement } from "./element.js";
