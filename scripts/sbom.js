/**
 * Prints the software bill of materials of dist/, as CycloneDX 1.6: what is compiled in and, marked
 * as out of scope, the bundler. The output is deterministic, including the serial number.
 *
 *     node scripts/sbom.js > dist/sbom.cdx.json
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { components } from "./components.js";

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

/** @param {string | Buffer} content */
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** @param {string} content */
const hash = (content) => ({ alg: "SHA-256", content });

/** @param {import("./components.js").Component} component */
function library({ name, version, purl, license, source, sha256: tarball, archives }) {
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope: "required",
    ...(tarball ? { hashes: [hash(tarball)] } : {}),
    licenses: [{ expression: license }],
    purl,
    externalReferences: [{ type: tarball ? "source-distribution" : "vcs", url: source }],
    ...(archives.length > 0 ? { components: archives.map(archive) } : {}),
  };
}

/** @param {string} file One of Emscripten's libraries. */
const archive = (file) => ({
  type: "file",
  name: path.basename(file),
  hashes: [hash(sha256(readFileSync(file)))],
});

function bundler() {
  const { version, license, integrity } =
    readJson("package-lock.json").packages["node_modules/esbuild"];
  const purl = `pkg:npm/esbuild@${version}`;
  const content = Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
  return {
    type: "application",
    "bom-ref": purl,
    name: "esbuild",
    version,
    scope: "excluded",
    hashes: [{ alg: "SHA-512", content }],
    licenses: [{ expression: license }],
    purl,
  };
}

function describe() {
  const { name, version, description, license } = readJson("package.json");
  const purl = `pkg:npm/${name}@${version}`;
  const libraries = components().map(library);
  return {
    metadata: {
      component: {
        type: "library",
        "bom-ref": purl,
        name,
        version,
        description,
        licenses: [{ expression: license }],
        purl,
      },
    },
    components: [...libraries, bundler()],
    dependencies: [
      { ref: purl, dependsOn: libraries.map((component) => component.purl) },
      ...libraries.map((component) => ({ ref: component.purl })),
    ],
  };
}

/** @param {object} content @returns {string} A UUID (RFC 9562, version 8) made from the content. */
const uuidOf = (content) =>
  sha256(JSON.stringify(content)).replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/,
    "$1-$2-8$3-8$4-$5",
  );

const content = describe();
const head = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1 };
console.log(
  JSON.stringify({ ...head, serialNumber: `urn:uuid:${uuidOf(content)}`, ...content }, null, 2),
);
