import { getAccessToken } from "./auth.js";

const enrollment = document.querySelector("cognito-totp-enrollment");
enrollment.accessToken = getAccessToken;
enrollment.addEventListener("enrollment-complete", () => {
  document.querySelector("#done").hidden = false;
});
