import { visitorIn } from "../origins.js";
import { figure, ratio, table } from "./table.js";

/** @typedef {import("../size.js").Sizes} Sizes */
/** @typedef {import("../size.js").Part} Part */

/**
 * @param {Sizes} sizes
 * @returns {string}
 */
export function sizeReport(sizes) {
  const { origins, functions, scripts } = sizes.breakdown;
  const named = functions.map(({ name, size }) => ({ name: code(name), size }));
  return [
    programs(sizes),
    "",
    `The element is ${sizes.files.map(({ name, size }) => `\`${name}\` ${figure(size)}`).join(", ")}.`,
    "",
    languages(sizes.languages),
    "",
    "The module, in bytes before compression, by whose code it is:",
    "",
    parts("origin", origins, total(origins)),
    "",
    "Its largest functions, with what was inlined into them:",
    "",
    parts("function", named, total(origins)),
    "",
    "The JavaScript, minified, in bytes before compression, by source file:",
    "",
    parts("file", scripts, total(scripts)),
  ].join("\n");
}

/** @param {Part[]} all */
const total = (all) => all.reduce((sum, { size }) => sum + size, 0);

/** @param {Sizes} sizes */
function programs({ programs }) {
  const widget = sizeOf(programs, "widget");
  const rows = programs
    .toSorted((a, b) => b.size - a.size)
    .map(({ name, hasUi, raw, size }) => [
      name,
      hasUi ? "yes" : "no",
      figure(size),
      figure(raw),
      ratio(widget / size),
    ]);
  return table(["program", "screens", "bytes, brotli", "uncompressed", "the element is"], rows);
}

/**
 * @param {Sizes["programs"]} programs
 * @param {string} id
 */
export function sizeOf(programs, id) {
  return programs.find((program) => program.id === id)?.size ?? NaN;
}

/** @param {Part[]} all */
function languages(all) {
  const sorted = all.toSorted((a, b) => a.size - b.size);
  const [smallest, largest] = [sorted[0], sorted.at(-1)];
  return (
    `A further language is ${figure(total(all) / all.length)} bytes on average, loaded when it is asked for: ` +
    `from ${figure(smallest?.size ?? NaN)} (${smallest?.name}) to ${figure(largest?.size ?? NaN)} (${largest?.name}).`
  );
}

/**
 * @param {string} title
 * @param {Part[]} all
 * @param {number} whole The total, in bytes.
 */
function parts(title, all, whole) {
  return table(
    [title, "bytes", "share"],
    all.map(({ name, size }) => [name, figure(size), `${figure((100 * size) / whole, 1)} %`]),
  );
}

/** @param {string} name Of a C++ function. */
function code(name) {
  const visitor = visitorIn(name);
  if (visitor) return `\`${visitor.replace(", ", "`, ")}`;
  const short = name
    .replaceAll("std::__2::", "std::")
    .replaceAll("(anonymous namespace)::", "")
    .replaceAll("json_abi_v3_11_3::", "")
    .replaceAll("std::basic_string_view<char, std::char_traits<char>>", "std::string_view")
    .replaceAll(
      "std::basic_string<char, std::char_traits<char>, std::allocator<char>>",
      "std::string",
    );
  return `\`${short.length > 90 ? `${short.slice(0, 89)}…` : short}\``.replaceAll("|", "\\|");
}
