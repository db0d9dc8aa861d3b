import { CognitoTotpEnrollment } from "cognito-totp-enrollment/react";
import { useState } from "react";
import { getAccessToken } from "../shared/auth.js";

export function App() {
  const [isDone, setDone] = useState(false);
  return (
    <>
      <CognitoTotpEnrollment
        region="eu-central-1"
        issuer="Example"
        account="alice@example.com"
        accessToken={getAccessToken}
        onEnrollmentComplete={() => setDone(true)}
      />
      {isDone && <p id="done">Two-step sign-in is on.</p>}
    </>
  );
}
