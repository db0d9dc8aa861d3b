import { find } from "./page.js";

const languages =
  "ar bg ca cs da de el en es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt-BR pt-PT ro ru sk sv th tr uk ur vi zh-Hans zh-Hant";

/**
 * The choice is part of the page's URL, such as `?theme=dense&lang=ar`. The language is the
 * element's: the page is English.
 */
const choices = {
  theme: { label: "Theme", values: ["demo", "plain", "brand", "dense"] },
  lang: { label: "Language", values: languages.split(" ") },
};

const initial = { theme: "demo", lang: "en" };

/** @param {keyof typeof choices} name */
export const chosen = (name) => new URLSearchParams(location.search).get(name) ?? initial[name];

/** Applies the URL's choices, and adds a select for each to the navigation. */
export function showLooks() {
  document.documentElement.dataset.theme = chosen("theme");
  const looks = document.createElement("span");
  looks.className = "looks";
  for (const name of /** @type {const} */ (["theme", "lang"])) looks.append(choice(name));
  find("nav").append(looks);
}

/** @param {keyof typeof choices} name */
function choice(name) {
  const { label: text, values } = choices[name];
  const select = document.createElement("select");
  for (const value of values) select.append(new Option(nameOf(name, value), value));
  select.value = chosen(name);
  select.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set(name, select.value);
    location.search = query.toString();
  });
  const label = document.createElement("label");
  label.append(text, " ", select);
  return label;
}

/**
 * @param {string} choiceName
 * @param {string} value
 */
function nameOf(choiceName, value) {
  if (choiceName !== "lang") return value;
  return new Intl.DisplayNames([value], { type: "language" }).of(value) ?? value;
}
