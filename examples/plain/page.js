import { getAccessToken } from "./auth.js";
import { sendAhead } from "./enrollment/ahead.js";

const enrollment = document.querySelector("cognito-totp-enrollment");
enrollment.accessToken = getAccessToken;
sendAhead(enrollment);
enrollment.addEventListener("enrollment-complete", () => {
  document.querySelector("#done").hidden = false;
});
