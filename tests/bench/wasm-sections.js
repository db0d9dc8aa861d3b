/** Reads the size of each function from a WebAssembly binary. */

/**
 * @typedef {object} WasmSizes
 * @property {{name: string, size: number}[]} functions In the module's order; the bodies with their
 *   lengths.
 * @property {number} data The data section.
 * @property {number} rest Types, imports, exports and so on, without names.
 * @property {number} total All of that.
 */

const sectionId = { custom: 0, import: 2, code: 10, data: 11 };

/** Reads numbers and names one after the other. */
class Reader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} [at]
   */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  byte() {
    return this.bytes[this.at++] ?? 0;
  }

  name() {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}

/**
 * @param {Uint8Array} bytes With a name section.
 * @returns {WasmSizes}
 */
export function wasmSizes(bytes) {
  const sections = [...sectionsOf(bytes)];
  const content = (/** @type {number} */ id) =>
    sections.find((section) => section.id === id)?.content ?? new Uint8Array();
  const names = functionNames(sections);
  const imported = countImportedFunctions(content(sectionId.import));
  const functions = bodySizes(content(sectionId.code)).map((size, index) => ({
    name: names.get(imported + index) ?? `function ${index}`,
    size,
  }));
  const data = content(sectionId.data).length;
  const total = sections
    .filter(({ id }) => id !== sectionId.custom)
    .reduce((sum, section) => sum + section.size, 8);
  const code = functions.reduce((sum, { size }) => sum + size, 0);
  return { functions, data, rest: total - code - data, total };
}

/** @param {Uint8Array} bytes */
function* sectionsOf(bytes) {
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const start = reader.at;
    const id = reader.byte();
    const length = reader.number();
    const content = bytes.subarray(reader.at, reader.at + length);
    reader.at += length;
    yield { id, content, size: reader.at - start };
  }
}

/**
 * @param {{id: number, content: Uint8Array}[]} sections
 * @returns {Map<number, string>} By the function's index.
 */
function functionNames(sections) {
  const customs = sections.filter(({ id }) => id === sectionId.custom);
  const names = new Map();
  for (const { content } of customs) {
    const reader = new Reader(content);
    if (reader.name() !== "name") continue;
    while (reader.at < content.length) {
      const kind = reader.byte();
      const end = reader.number() + reader.at;
      const functions = 1;
      if (kind === functions) {
        for (let left = reader.number(); left > 0; --left)
          names.set(reader.number(), reader.name());
      }
      reader.at = end;
    }
  }
  return names;
}

/**
 * @param {Uint8Array} content Of the import section, with functions, memories, tables and globals
 *   only.
 */
function countImportedFunctions(content) {
  const reader = new Reader(content);
  let functions = 0;
  for (let left = reader.number(); left > 0; --left) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind !== 0) throw new Error("only functions are expected to be imported");
    reader.number();
    functions += 1;
  }
  return functions;
}

/** @param {Uint8Array} content Of the code section. */
function bodySizes(content) {
  const reader = new Reader(content);
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    const length = reader.number();
    reader.at += length;
    return reader.at - start;
  });
}
