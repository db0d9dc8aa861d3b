import "cognito-totp-enrollment/define.js";
import { getAccessToken } from "./auth.js";

const enrollment = document.createElement("cognito-totp-enrollment");
enrollment.region = "eu-central-1";
enrollment.issuer = "Example";
enrollment.account = "alice@example.com";
enrollment.accessToken = getAccessToken;
enrollment.addEventListener("enrollment-complete", () => {
  const done = document.createElement("p");
  done.id = "done";
  done.textContent = "Two-step sign-in is on.";
  enrollment.after(done);
});
document.querySelector("#app").append(enrollment);
