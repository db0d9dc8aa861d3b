import { find } from "../page.js";
import { showAttributes } from "./attributes.js";
import { showEvents } from "./events.js";
import { Faults } from "./faults.js";
import { showCustomProperties, showLook } from "./look.js";
import { loadManifest } from "./manifest.js";
import { bringPerson } from "./person.js";
import { Phone } from "./phone.js";
import { read } from "./service.js";
import { showSnippet } from "./snippet.js";

/** @typedef {import("./person.js").Enrollment} Enrollment */

begin().catch(fail);

async function begin() {
  const stage = find("#stage");
  const enrollment = /** @type {Enrollment} */ (find("cognito-totp-enrollment", stage));
  const phone = new Phone(fail);
  const faults = new Faults(fail);
  const [manifest, pool] = await Promise.all([
    loadManifest(enrollment.localName),
    read("pool.json"),
    faults.begin(),
    customElements.whenDefined(enrollment.localName),
  ]);

  showLook(enrollment, stage, pool.languages);
  showCustomProperties(find("#custom-properties"), enrollment, manifest.cssProperties);
  showAttributes(find("#attributes"), enrollment, manifest.attributes);
  showSnippet(enrollment, stage, pool.endpoint);
  showEvents(
    enrollment,
    manifest.events.map(({ name }) => name),
  );

  const person = /** @type {HTMLSelectElement} */ (find("#person"));
  const startOver = async () => {
    const { phone: address } = await bringPerson(enrollment, pool, person.value);
    await phone.take(address);
  };
  for (const type of ["enrollment-step", "enrollment-error"]) {
    enrollment.addEventListener(type, () => {
      phone.look();
      faults.look();
    });
  }
  person.addEventListener("change", () => startOver().catch(fail));
  find("#start-over").addEventListener("click", () => startOver().catch(fail));
  find("#type-code").addEventListener("click", () => typeIn(enrollment, phone.code));
  await startOver();
}

/**
 * As the person would.
 *
 * @param {Enrollment} enrollment
 * @param {string} code
 */
function typeIn(enrollment, code) {
  const field = enrollment.shadowRoot?.querySelector("[part=code]");
  if (!(field instanceof HTMLInputElement) || !code) return;
  field.value = code;
  field.focus();
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

function fail() {
  find("#problem").textContent =
    "The demo on this computer does not answer. Start it again, then reload this page.";
}
