import { startAuthenticatorRow } from "./authenticator.js";
import { find, showView } from "./page.js";
import { signIn } from "./sign-in.js";
import { createUserPool } from "./user-pool.js";

followQuery();
for (const button of document.querySelectorAll("[data-action='new-user']")) {
  button.addEventListener("click", () => loadDemo("POST").then(() => location.reload(), fail));
}
find("#try-again").addEventListener("click", () => location.reload());
start().catch(fail);

async function start() {
  const { user, ...pool } = await loadDemo("GET");
  for (const place of document.querySelectorAll("[data-username]")) {
    place.textContent = user.username;
  }
  const userPool = createUserPool(pool);
  const accessToken = await signIn(userPool, user);
  await startAuthenticatorRow({
    ...pool,
    username: user.username,
    accessToken,
    hasAuthenticatorApp: () => userPool.hasAuthenticatorApp(accessToken),
  });
  showView("settings");
}

function fail() {
  showView("problem");
}

/**
 * @param {"GET" | "POST"} method POST makes a new user, the demo's from then on.
 * @returns {Promise<{region: string, userPoolId: string, endpoint: string, clientId: string, user: {username: string, password: string}}>}
 */
async function loadDemo(method) {
  const response = await fetch("demo.json", { method });
  if (!response.ok) throw new Error(`demo.json: ${response.status}`);
  return response.json();
}

/** `?lang=ar&dir=rtl` shows the element in another language or direction. */
function followQuery() {
  const query = new URLSearchParams(location.search);
  document.documentElement.lang = query.get("lang") ?? "en";
  document.documentElement.dir = query.get("dir") ?? "ltr";
}
