import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

export const names = readdirSync(dist).sort();

/** @param {string} name */
export const read = (name) => readFileSync(path.join(dist, name), "utf8");
