import { adviceFor } from "./advice.js";
import { find } from "./page.js";
import { UserPoolError } from "./user-pool.js";

/** @typedef {Record<string, string>} Values What was typed, by the names of the fields. */

/**
 * Shows a form until its input is accepted, then empties it. Errors are shown at the field (as its
 * description), or at the top of the form.
 *
 * @template T
 * @param {HTMLElement} place Contains the form.
 * @param {(values: Values) => T | Promise<T>} send A `UserPoolError` becomes advice in the form;
 *   any other error rejects.
 * @param {string} [notice] Why the user is asked.
 * @returns {Promise<T>} What `send` returned.
 */
export function ask(place, send, notice = "") {
  const form = /** @type {HTMLFormElement} */ (find("form", place));
  clearErrors(form);
  errorPlaceOf(form).textContent = notice;
  const first = fieldsOf(form).find(({ value }) => value === "");
  (first ?? find("[type=submit]", form)).focus();

  return new Promise((resolve, reject) => {
    form.onsubmit = async (event) => {
      event.preventDefault();
      if (form.ariaBusy === "true" || !check(form)) return;
      setBusy(form, true);
      try {
        resolve(await send(valuesOf(form)));
        form.onsubmit = (late) => late.preventDefault();
        form.reset();
      } catch (error) {
        if (error instanceof UserPoolError) show(form, adviceFor(error));
        else reject(error);
      } finally {
        setBusy(form, false);
      }
    };
  });
}

/**
 * @param {HTMLFormElement} form
 * @returns {boolean} Whether every field is valid by its attributes; otherwise the first invalid
 *   one gets the focus.
 */
function check(form) {
  clearErrors(form);
  const fields = fieldsOf(form);
  for (const field of fields) {
    if (field.type === "text") field.value = field.value.trim();
  }
  const wrong = fields.filter(({ validity }) => !validity.valid);
  for (const field of wrong) {
    const { missing = "", mismatch = missing } = field.dataset;
    showAtField(field, field.validity.valueMissing ? missing : mismatch);
  }
  wrong[0]?.focus();
  return wrong.length === 0;
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./advice.js").Advice} advice
 */
function show(form, { field: name = "", text }) {
  const field = fieldsOf(form).find((candidate) => candidate.name === name);
  if (!field) {
    errorPlaceOf(form).textContent = text;
    return;
  }
  showAtField(field, text);
  field.focus();
  field.select();
}

/**
 * @param {HTMLInputElement} field
 * @param {string} text
 */
function showAtField(field, text) {
  field.ariaInvalid = "true";
  errorPlaceOf(field).textContent = text;
}

/**
 * @param {HTMLInputElement | HTMLFormElement} subject
 * @returns {HTMLElement} The place of its error, created when first needed.
 */
function errorPlaceOf(subject) {
  const id = `${subject.id}-error`;
  const known = document.getElementById(id);
  if (known) return known;
  const place = document.createElement("p");
  place.id = id;
  place.className = "error";
  place.role = "alert";
  if (subject instanceof HTMLFormElement) subject.prepend(place);
  else subject.before(place);
  const descriptions = [subject.getAttribute("aria-describedby"), id];
  subject.setAttribute("aria-describedby", descriptions.filter(Boolean).join(" "));
  return place;
}

/** @param {HTMLFormElement} form */
function clearErrors(form) {
  for (const field of fieldsOf(form)) field.removeAttribute("aria-invalid");
  for (const place of form.querySelectorAll(".error")) place.textContent = "";
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} isBusy
 */
function setBusy(form, isBusy) {
  form.ariaBusy = String(isBusy);
  find("[type=submit]", form).ariaDisabled = String(isBusy);
}

/**
 * @param {HTMLFormElement} form
 * @returns {Values}
 */
function valuesOf(form) {
  return Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
}

/** @param {HTMLFormElement} form */
function fieldsOf(form) {
  return [...form.querySelectorAll("input")];
}
