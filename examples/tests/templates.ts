/**
 * What templates may say of the element in Vue and Svelte, for the compiler alone. JSX is in
 * ../react and in preact.tsx.
 */
import type { CognitoTotpEnrollment } from "cognito-totp-enrollment/react";
import type {} from "cognito-totp-enrollment/svelte";
import type {} from "cognito-totp-enrollment/vue";
import type { ComponentProps } from "react";
import type { SvelteHTMLElements } from "svelte/elements";
import type { GlobalComponents } from "vue";

type InSvelte = SvelteHTMLElements["cognito-totp-enrollment"];
type InVue = InstanceType<GlobalComponents["cognito-totp-enrollment"]>["$props"];

export const svelte: InSvelte = {
  region: "eu-central-1",
  accessToken: async () => "token",
  "user-pool-id": "eu-central-1_Example01",
  "onenrollment-complete": ({ detail }) => detail.nextCodeAt,
  "auto-start": "false",
  class: "wide",
};

export const vue: InVue = {
  region: "eu-central-1",
  accessToken: async () => "token",
  "user-pool-id": "eu-central-1_Example01",
  onEnrollmentComplete: ({ detail }) => detail.nextCodeAt,
  onEnrollmentSessionExpired: (event) => event.type,
  // What Vue's tools make of auto-start="false" and session-minutes="3".
  autoStart: "false",
  sessionMinutes: "3",
  class: "wide",
};

/** What may be there or not, and a session with its time. */
const maybe = {
  issuer: undefined,
  sessionMinutes: undefined,
  accessToken: undefined,
  session: { session: "session", issuedAt: 0 },
};
export const open: [InSvelte, InVue, ComponentProps<typeof CognitoTotpEnrollment>] = [
  { ...maybe, "user-pool-id": undefined, "onenrollment-complete": undefined },
  { ...maybe, "user-pool-id": undefined, onEnrollmentComplete: undefined },
  { ...maybe, userPoolId: undefined, onEnrollmentComplete: undefined },
];

// @ts-expect-error: a word that is none
export const wrongInSvelte: InSvelte = { preference: "preffered" };

// @ts-expect-error: a word that is none
export const wrongInVue: InVue = { preference: "preffered" };

// @ts-expect-error: a server would write the token into its HTML
export const tokenInHtml: InSvelte = { accessToken: "token" };

type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type EventName = Extract<keyof GlobalEventHandlersEventMap, `enrollment-${string}`>;
type Listener = `on${Capitalize<Camel<EventName> & string>}`;

/** React's component has a listener for each event. */
export const listenerOf = (name: Listener): keyof ComponentProps<typeof CognitoTotpEnrollment> =>
  name;
