export {
  createEnroller,
  EnrollmentError,
  prepare,
  resolveEndpoint,
  setupUri,
  skeleton,
  validate,
} from "./core.js";
export { CognitoTotpEnrollmentElement } from "./element.js";
