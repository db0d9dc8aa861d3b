#!/usr/bin/env node
/** The package's program: `npx cognito-totp-enrollment doctor`. */
import { run } from "./run.js";

run(process.argv.slice(2)).then((code) => (process.exitCode = code));
