/**
 * Amplify UI's `Authenticator` for React. It offers the enrollment only as a part of the sign-in.
 * So that it makes no more calls than the others, "signing in" only requests the secret.
 */
import { Authenticator, useAuthenticator } from "@aws-amplify/ui-react";
import "@aws-amplify/ui-react/styles.css";
import { setUpTOTP, updateMFAPreference, verifyTOTPSetup } from "aws-amplify/auth";
import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { configure } from "./amplify-settings.js";
import { settings } from "./page.js";

let isSignedIn = false;

const services = {
  async handleSignIn() {
    isSignedIn = true;
    const totpSetupDetails = await setUpTOTP();
    const signInStep = "CONTINUE_SIGN_IN_WITH_TOTP_SETUP";
    return { isSignedIn: false, nextStep: { signInStep, totpSetupDetails } };
  },
  /** @param {{challengeResponse: string}} input */
  async handleConfirmSignIn({ challengeResponse }) {
    await verifyTOTPSetup({ code: challengeResponse });
    await updateMFAPreference({ totp: "PREFERRED" });
    return { isSignedIn: true, nextStep: { signInStep: "DONE" } };
  },
};

const formFields = {
  setupTotp: { QR: { totpIssuer: settings.issuer, totpUsername: settings.account } },
};

/** Presses the button of the first screen. */
function Beginning() {
  const { route, submitForm } = useAuthenticator(({ route }) => [route]);
  useEffect(() => {
    if (route === "signIn") submitForm({ username: settings.account, password: "password" });
  }, [route]);
  return null;
}

configure(() => isSignedIn);
createRoot(/** @type {HTMLElement} */ (document.getElementById("root"))).render(
  createElement(
    Authenticator.Provider,
    null,
    createElement(Beginning),
    createElement(Authenticator, { services, formFields }, "Your app is set up."),
  ),
);
