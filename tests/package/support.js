import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn } from "../../scripts/integrity.js";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

export const names = filesIn(dist);

/** @param {string} name */
export const read = (name) => readFileSync(path.join(dist, name), "utf8");
