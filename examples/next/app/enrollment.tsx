"use client";
import { CognitoTotpEnrollment } from "cognito-totp-enrollment/react";
import { useState } from "react";

/** Stands for your own sign-in. */
const getAccessToken = async () => (await fetch("/token")).text();

export function Enrollment() {
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
