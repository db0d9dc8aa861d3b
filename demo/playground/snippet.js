import { find } from "../page.js";
import { printRule, themeRules } from "./theme-rules.js";

const ownAttributes = ["step", "style"];

/**
 * Shows the HTML and the CSS for what is set, now and whenever it changes, and copies them.
 *
 * @param {HTMLElement} target The element.
 * @param {HTMLElement} stage What is around it, and has the theme.
 * @param {string} endpoint The emulator's, which is of no use on another page.
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

/** @param {string} id Of what is to be copied. */
async function copy(id) {
  const text = find(`#${id}`).textContent ?? "";
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  find("#copied").textContent = isCopied ? "Copied." : "Copying failed: select it instead.";
}
