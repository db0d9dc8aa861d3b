import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { prepare } from "cognito-totp-enrollment";
import { App } from "./app";

// Angular does not process addresses in scripts: angular.json copies the module here.
prepare(new URL("enrollment.wasm", document.baseURI));

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
