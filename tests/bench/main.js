/** The main program of scripts/bench. */
import { parseArgs } from "node:util";
import { measureCold } from "./cold.js";
import { writeDocument } from "./document.js";
import { coldReport } from "./report/cold.js";
import { machineReport } from "./report/machine.js";
import { sizeReport } from "./report/size.js";
import { speedReport } from "./report/speed.js";
import { targetsReport } from "./report/targets.js";
import { measureSize } from "./size.js";
import { measureSpeed } from "./speed.js";

const known = ["size", "speed", "cold"];
const { parts, runs, write } = options();

/** @type {import("./report/targets.js").Results} */
const results = {};
/** @type {Record<string, string>} Markdown by the name of its place in the document. */
const reports = { machine: await machineReport(runs) };
print(reports.machine);
if (parts.includes("size")) {
  results.size = await measureSize();
  print((reports.size = sizeReport(results.size)));
}
if (parts.includes("speed")) {
  results.speed = await measureSpeed({ runs });
  print((reports.speed = speedReport(results.speed)));
}
if (parts.includes("cold")) {
  results.cold = await measureCold({ runs });
  print((reports.cold = coldReport(results.cold)));
}
print((reports.targets = targetsReport(results)));
if (write) await writeDocument(reports, results);

/** @param {string} [text] */
function print(text) {
  console.log(`\n${text}`);
}

function options() {
  const { values, positionals } = parse();
  const unknown = positionals.filter((part) => !known.includes(part));
  if (unknown.length > 0) fail(`there is no part '${unknown[0]}'`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) fail("--runs takes a number from 1 on");
  if (values.write && positionals.length > 0) fail("--write is for all parts only");
  return { parts: positionals.length > 0 ? positionals : known, runs, write: values.write };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: "string", default: "9" },
        write: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return fail(/** @type {Error} */ (error).message);
  }
}

/**
 * @param {string} complaint
 * @returns {never}
 */
function fail(complaint) {
  console.error(`scripts/bench: ${complaint}: see scripts/bench -h`);
  process.exit(1);
}
