/** The element in the templates of Vue 3. */
import type { DefineComponent, HTMLAttributes } from "vue";
import type { Attributes, Listeners, Properties } from "./template.js";

type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** Vue's tools read `onEnrollmentStep` for `@enrollment-step`. */
type VueListeners = {
  [
    Name in keyof Listeners as Name extends `on${infer Event}`
      ? `on${Capitalize<Camel<Event>>}`
      : never
  ]: Listeners[Name];
};

declare module "vue" {
  interface GlobalComponents {
    "cognito-totp-enrollment": DefineComponent<
      HTMLAttributes & Properties & Attributes & VueListeners
    >;
  }
}
