/** The element in the templates of Vue 3. */
import type { DefineComponent, HTMLAttributes } from "vue";
import type { Attributes, Listeners, Properties } from "./template.js";

/** Vue writes `onEnrollment-step` for `@enrollment-step`. */
type VueListeners = {
  [
    Name in keyof Listeners as Name extends `on${infer Event}` ? `on${Capitalize<Event>}` : never
  ]: Listeners[Name];
};

declare module "vue" {
  interface GlobalComponents {
    "cognito-totp-enrollment": DefineComponent<
      HTMLAttributes & Properties & Attributes & VueListeners
    >;
  }
}
