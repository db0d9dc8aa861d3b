import { find } from "../page.js";
import { Phone } from "../phone.js";
import { read } from "../service.js";
import { showAttributes } from "./attributes.js";
import { showCustomProperties } from "./custom-properties.js";
import { showEvents } from "./events.js";
import { Faults } from "./faults.js";
import { showLook } from "./look.js";
import { loadManifest } from "./manifest.js";
import { bringPerson, renewSession } from "./person.js";
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

  for (const type of ["enrollment-step", "enrollment-error"]) {
    enrollment.addEventListener(type, () => faults.look());
  }
  await startPeople(enrollment, pool, phone);
}

/**
 * Creates the first user, and others on request. Can renew the session of a user who signs in.
 *
 * @param {Enrollment} enrollment
 * @param {import("./person.js").Pool} pool
 * @param {Phone} phone
 */
async function startPeople(enrollment, pool, phone) {
  const kind = /** @type {HTMLSelectElement} */ (find("#person"));
  const renewal = find("#renewal");
  /** @type {string | undefined} */
  let renewalAddress;
  const startOver = async () => {
    const person = await bringPerson(enrollment, pool, kind.value);
    renewalAddress = person.renewal;
    renewal.hidden = true;
    await phone.take(person.phone);
  };
  const offerRenewal = () => (renewal.hidden = renewalAddress === undefined);
  const renew = async () => {
    if (renewalAddress) await renewSession(enrollment, renewalAddress);
    find("#stage").focus();
    renewal.hidden = true;
  };
  enrollment.addEventListener("enrollment-session-expired", offerRenewal);
  enrollment.addEventListener("enrollment-error", (event) => {
    const isUsedUp = event instanceof CustomEvent && event.detail.code === "session_invalid";
    if (isUsedUp) offerRenewal();
  });
  kind.addEventListener("change", () => startOver().catch(fail));
  find("#start-over").addEventListener("click", () => startOver().catch(fail));
  find("#renew").addEventListener("click", () => renew().catch(fail));
  await startOver();
}

function fail() {
  find("#problem").textContent =
    "The demo on this computer does not answer. If you run it yourself, start it again. Then reload this page.";
}
