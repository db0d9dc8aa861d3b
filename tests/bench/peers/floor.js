/** The floor: one call, then a prepared picture. */
import { call } from "./call.js";
import { showSvg } from "./page.js";

await call("AssociateSoftwareToken", {});
showSvg('<svg viewBox="0 0 8 8" width="264" height="264"><path d="M1 1h3v3h-3z"/></svg>');
