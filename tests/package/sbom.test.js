import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import assert from "node:assert/strict";
import { test } from "node:test";
import { components } from "../../scripts/components.js";
import { read } from "./support.js";

const text = read("sbom.cdx.json");

/**
 * @type {{components: {name: string, version: string, purl: string, scope: string, licenses:
 *   {expression: string}[]}[]}}
 */
const sbom = JSON.parse(text);

test("sbom.cdx.json: is valid by the schema of CycloneDX 1.6", async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  assert.equal(await validator.validate(text), null);
  const wrong = text.replace('"type": "library"', '"type": "book"');
  assert.notEqual(await validator.validate(wrong), null);
});

test("sbom.cdx.json: lists what is compiled in, with version and license", () => {
  const compiledIn = sbom.components.filter(({ scope }) => scope === "required");
  assert.deepEqual(
    compiledIn.map(({ name }) => name),
    [
      "nlohmann/json",
      "nayuki/QR-Code-generator",
      "emscripten",
      "musl",
      "libcxx",
      "libcxxabi",
      "compiler-rt",
    ],
  );
  for (const { name, version, purl, licenses } of compiledIn) {
    assert.match(version, /^\d+\.\d+(\.\d+)?$/, name);
    assert.match(purl, /^pkg:(github|generic)\/[a-z\d/-]+@v?[\d.]+$/, name);
    assert.match(String(licenses[0]?.expression), /MIT|Apache|CC0/, name);
  }
});

test("sbom.cdx.json: does not depend on time or machine", () => {
  assert.doesNotMatch(text, /timestamp|\d{4}-\d\d-\d\d|\/home\/|\/tmp\/|\/usr\//);
});

test("components: an unknown linked library stops the build", () => {
  const list = "reference\textracted\tsymbol\nmodule.o\t/sysroot/lib/libGL.a(gl.o)\tglClear\n";
  assert.throws(() => components(list), /libGL/);
});
