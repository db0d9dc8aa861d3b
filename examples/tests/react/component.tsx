/** The component with what React 18 and 19 treat differently on a custom element. */
import { CognitoTotpEnrollment } from "cognito-totp-enrollment/react";
import { type ComponentProps, createRef, StrictMode, version } from "react";
import { createRoot } from "react-dom/client";
import { getAccessToken } from "../../shared/auth.js";

const element = createRef<HTMLElementTagNameMap["cognito-totp-enrollment"]>();
const heard: string[] = [];

const root = createRoot(document.querySelector("#app")!);
const render = (props: ComponentProps<typeof CognitoTotpEnrollment>) =>
  root.render(
    <StrictMode>
      <CognitoTotpEnrollment
        ref={element}
        className="wide"
        htmlFor="label"
        style={{ maxWidth: "30rem" }}
        hidden={false}
        inert={false}
        region="eu-central-1"
        issuer="Example"
        account="alice@example.com"
        autoStart
        conceal={false}
        skippable
        accessToken={getAccessToken}
        onEnrollmentBeforeAssociate={(event) => {
          event.preventDefault();
          heard.push(event.type);
        }}
        {...props}
      />
    </StrictMode>,
  );
render({});

Object.assign(window, { element, heard, version, render });
