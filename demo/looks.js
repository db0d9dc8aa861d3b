import { find } from "./page.js";

/** What the element can look and speak like here; each is part of the page's address, such as `?theme=dense&lang=ar`. */
const choices = {
  theme: { label: "Theme", values: ["demo", "plain", "brand", "dense"] },
  lang: {
    label: "Language",
    values: ["en", "ar", "de", "es", "fr", "he", "hi", "ja", "ko", "pl", "pt-BR", "tr", "uk", "zh"],
  },
};

/** Heeds the address, and puts a choice of each into the navigation. */
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
