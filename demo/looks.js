import { find } from "./page.js";

/** The element's themes and languages here. The choice is part of the page's URL, such as `?theme=dense&lang=ar`. */
const choices = {
  theme: { label: "Theme", values: ["demo", "plain", "brand", "dense"] },
  lang: {
    label: "Language",
    values: ["en", "ar", "de", "es", "fr", "he", "hi", "ja", "ko", "pl", "pt-BR", "tr", "uk", "zh"],
  },
};

/** Applies the URL's choices, and adds a select for each to the navigation. */
export function showLooks() {
  const query = new URLSearchParams(location.search);
  document.documentElement.dataset.theme = query.get("theme") ?? "demo";
  const looks = document.createElement("span");
  looks.className = "looks";
  for (const [name, { label, values }] of Object.entries(choices)) {
    looks.append(choice(name, label, values, query.get(name) ?? values[0] ?? ""));
  }
  find("nav").append(looks);
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string[]} values
 * @param {string} chosen
 */
function choice(name, text, values, chosen) {
  const select = document.createElement("select");
  for (const value of values) select.append(new Option(nameOf(name, value), value));
  select.value = chosen;
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
