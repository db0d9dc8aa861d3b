/**
 * Hanko's custom elements. The one for the profile contains the enrollment. They need Hanko's own
 * server.
 */
import { register } from "@teamhanko/hanko-elements";
import { settings } from "./page.js";

await register(settings.endpoint);
document.getElementById("root")?.append(document.createElement("hanko-profile"));
