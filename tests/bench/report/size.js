import { figure, ratio, table } from "./table.js";

/** @typedef {import("../size.js").Sizes} Sizes */
/** @typedef {import("../size.js").Part} Part */

/**
 * @param {Sizes} sizes
 * @returns {string}
 */
export function sizeReport(sizes) {
  return [
    programs(sizes),
    "",
    `The element is ${sizes.files.map(({ name, size }) => `\`${name}\` ${figure(size)}`).join(", ")}.`,
    "",
    languages(sizes.languages),
    "",
    "The module, in bytes before compression, by whose code it is:",
    "",
    parts("origin", sizes.breakdown.origins),
    "",
    "Its largest functions, with what was inlined into them:",
    "",
    parts(
      "function",
      sizes.breakdown.functions.map(({ name, size }) => ({ name: code(name), size })),
    ),
    "",
    "The JavaScript, minified, in bytes before compression, by source file:",
    "",
    parts("file", sizes.breakdown.scripts),
  ].join("\n");
}

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
  const total = all.reduce((sum, { size }) => sum + size, 0);
  return (
    `A further language is ${figure(total / all.length)} bytes on average, loaded when it is asked for: ` +
    `from ${figure(smallest?.size ?? NaN)} (${smallest?.name}) to ${figure(largest?.size ?? NaN)} (${largest?.name}).`
  );
}

/**
 * @param {string} title
 * @param {Part[]} all
 */
function parts(title, all) {
  const total = all.reduce((sum, { size }) => sum + size, 0);
  return table(
    [title, "bytes", "of these"],
    all.map(({ name, size }) => [name, figure(size), `${figure((100 * size) / total, 1)} %`]),
  );
}

/** @param {string} name Of a C++ function. */
function code(name) {
  const short = name
    .replaceAll("std::__2::", "std::")
    .replaceAll("json_abi_v3_11_3::", "")
    .replace(/std::basic_string_view<char, std::char_traits<char>>/g, "std::string_view")
    .replace(
      /std::basic_string<char, std::char_traits<char>, std::allocator<char>>/g,
      "std::string",
    );
  return `\`${short.length > 100 ? `${short.slice(0, 99)}…` : short}\``.replaceAll("|", "\\|");
}
