import { find } from "../page.js";
import { printRule, themeRules } from "./theme-rules.js";

const ownAttributes = ["step", "style"];

/**
 * Shows the HTML and the CSS for the current settings, keeps them up to date, and copies them on
 * request.
 *
 * @param {HTMLElement} target The element.
 * @param {HTMLElement} stage The area around it, which has the theme.
 * @param {string} endpoint The emulator's endpoint, which is left out, since other pages can't use
 *   it.
 */
export function showSnippet(target, stage, endpoint) {
  const render = () => {
    const css = styleSheetFor(target, stage.dataset.theme ?? "");
    const place = find("#snippet-css");
    find("#snippet-html").textContent = htmlFor(target, endpoint);
    place.textContent = css;
    find(".snippet:has(#snippet-css)").hidden = css === "";
    find("#copied").textContent = "";
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ attributeName }) => attributeName !== "step")) render();
  });
  observer.observe(target, { attributes: true });
  observer.observe(stage, { attributeFilter: ["data-theme"] });
  render();
  for (const button of document.querySelectorAll("[data-copies]")) {
    button.addEventListener("click", () => copy(String(button.getAttribute("data-copies"))));
  }
}

/**
 * @param {Element} target
 * @param {string} endpoint
 */
function htmlFor(target, endpoint) {
  const lines = [...target.attributes]
    .filter(({ name, value }) => !ownAttributes.includes(name) && value !== endpoint)
    .map(({ name, value }) => (value === "" ? `  ${name}` : `  ${name}="${escape(value)}"`));
  const tag = target.localName;
  const credential = target.hasAttribute("client-id")
    ? "session = challenge.Session; // of the MFA_SETUP challenge"
    : "accessToken = () => myAuth.getAccessToken();";
  return `<${tag}
${lines.join("\n")}
></${tag}>
<script type="module">
  import "cognito-totp-enrollment/define.js";
  const enrollment = document.querySelector("${tag}");
  enrollment.${credential}
</script>`;
}

/**
 * @param {HTMLElement} target
 * @param {string} theme
 */
function styleSheetFor(target, theme) {
  const own = target.style.length > 0 ? printRule(target.localName, target.style) : "";
  return [themeRules(theme, target.localName), own].filter(Boolean).join("\n\n");
}

/** @param {string} value */
const escape = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** @param {string} id The ID of what to copy. */
async function copy(id) {
  const text = find(`#${id}`).textContent ?? "";
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  find("#copied").textContent = isCopied ? "Copied." : "Copying failed: select it instead.";
}
