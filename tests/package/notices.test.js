import assert from "node:assert/strict";
import { test } from "node:test";
import { components } from "../../scripts/components.js";
import { read } from "./support.js";

const notices = read("THIRD-PARTY-NOTICES.txt");

test("THIRD-PARTY-NOTICES.txt: has the terms of everything that is compiled in", () => {
  for (const { name, version, notices: terms } of components()) {
    assert.ok(notices.includes(`${name} ${version} (`), name);
    assert.ok(terms.length > 100 && notices.includes(terms.trim()), name);
  }
});

test("THIRD-PARTY-NOTICES.txt: names the authors of the libraries, with the full licenses", () => {
  const passages = [
    "Niels Lohmann",
    "Florian Loitsch",
    "Björn Hoehrmann",
    "Evan Nemerson",
    "Project Nayuki",
    "Emscripten authors",
    "Rich Felker",
    "LLVM Exceptions to the Apache 2.0 License",
    "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
  ];
  for (const passage of passages) assert.ok(notices.includes(passage), passage);
  const grants = notices.match(/Permission is hereby granted, free of charge/g) ?? [];
  assert.ok(grants.length >= 4, `${grants.length}`);
  assert.doesNotMatch(notices, /\bundefined\b/);
});
