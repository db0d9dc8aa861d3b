import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import "cognito-totp-enrollment/define.js";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cognito-totp-enrollment
      region="eu-central-1"
      issuer="Example"
      account="alice@example.com"
      [accessToken]="getAccessToken"
      (enrollment-complete)="isDone.set(true)"
    />
    @if (isDone()) {
      <p id="done">Two-step sign-in is on.</p>
    }
  `,
})
export class App {
  readonly isDone = signal(false);

  /** Stands for your own sign-in. */
  readonly getAccessToken = async () => (await fetch("/token")).text();
}
