/** Hanko's custom elements, of which the profile has the enrollment. They need Hanko's own server. */
import { register } from "@teamhanko/hanko-elements";
import { settings } from "./page.js";

await register(settings.endpoint);
document.getElementById("root")?.append(document.createElement("hanko-profile"));
