import { find } from "../page.js";
import { element, fillSelect } from "./fields.js";
import { order, read } from "../service.js";

/** @typedef {{operation: string, fault: string, occurrence: string}} Plan */

/** The faults of the element's calls: chosen here, carried out by the emulator. */
export class Faults {
  /** @type {Map<string, string>} The description of each fault, by its name. */
  #about = new Map();
  #onProblem;

  /** @param {(error: unknown) => void} onProblem */
  constructor(onProblem) {
    this.#onProblem = onProblem;
    find("#fault-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#show(() =>
        order(`faults/${chosen("operation")}/${chosen("")}/${chosen("occurrence")}`),
      );
    });
    find("#no-faults").addEventListener("click", () => this.#show(() => order("faults/none")));
  }

  /** Loads the choices from the server, and cancels earlier plans. */
  async begin() {
    const { operations, faults, occurrences } = await read("faults.json");
    this.#about = new Map(
      faults.map((/** @type {{name: string, about: string}} */ it) => [it.name, it.about]),
    );
    fillSelect(selectFor("operation"), operations.map(option));
    fillSelect(
      selectFor(""),
      [...this.#about].map(([value, text]) => ({ value, text })),
    );
    fillSelect(selectFor("occurrence"), occurrences.map(option));
    await this.#show(() => order("faults/none"));
  }

  /** Shows the faults that have not happened yet. */
  async look() {
    await this.#show(() => read("faults/planned.json"));
  }

  /** @param {() => Promise<Plan[]>} ask */
  async #show(ask) {
    try {
      const plans = await ask();
      const entries = plans.map(({ operation, fault, occurrence }) =>
        element("li", [`${capitalised(operation)}, ${occurrence}: ${this.#about.get(fault)}`]),
      );
      find("#planned-faults").replaceChildren(...entries);
      find("#faults-state").textContent = plans.length > 0 ? "To come:" : "Nothing goes wrong.";
    } catch (error) {
      this.#onProblem(error);
    }
  }
}

/** @param {string} what Empty for the fault itself. */
function selectFor(what) {
  const id = what ? `fault-${what}` : "fault";
  return /** @type {HTMLSelectElement} */ (find(`#${id}`));
}

/** @param {string} what */
const chosen = (what) => selectFor(what).value;

/** @param {string} value */
const option = (value) => ({ value, text: capitalised(value) });

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
