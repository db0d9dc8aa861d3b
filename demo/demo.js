import { startAuthenticatorRow } from "./authenticator.js";
import { flows } from "./flows.js";
import { showLooks } from "./looks.js";
import { fill, find, keepOnly, onAction, showView } from "./page.js";
import { signIn } from "./sign-in.js";

// One page at three addresses: `/`, `/sign-in` and `/own-pool`; a static host may add `.html`.
const name = location.pathname.replace(/^.*\/|\.html$/g, "");
const flow = name in flows ? name : "settings";

followQuery();
showLooks();
keepOnly(flow);
onAction("reload", () => location.reload());
onAction("new-user", () => startOver().catch(fail));
start().catch(fail);

async function start() {
  const begin = await flows[flow]?.();
  if (!begin) return;
  const account = await signIn(begin);
  fill("person", account.username);
  showView("settings");
  startAuthenticatorRow(account);
}

async function startOver() {
  await fetch(`${flow}.json`, { method: "POST" });
  location.reload();
}

function fail() {
  showView("problem");
}

/** `?dir=rtl` shows the page from right to left. Links keep the query. */
function followQuery() {
  const query = new URLSearchParams(location.search);
  document.documentElement.dir = query.get("dir") ?? "ltr";
  query.delete("region");
  for (const link of document.querySelectorAll("a")) {
    if (link.origin === location.origin) link.search = query.toString();
  }
  for (const link of find("nav").querySelectorAll("a")) {
    if (link.pathname === location.pathname) link.ariaCurrent = "page";
  }
}
