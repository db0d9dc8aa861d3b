/** @jsxImportSource preact */
import type {} from "cognito-totp-enrollment/preact";

export const element = (
  <cognito-totp-enrollment
    region="eu-central-1"
    accessToken={async () => "token"}
    user-pool-id="eu-central-1_Example01"
    onenrollment-complete={({ detail }) => console.log(detail.nextCodeAt)}
    class="wide"
  />
);

// @ts-expect-error: a word that is none
export const wrong = <cognito-totp-enrollment preference="preffered" />;
