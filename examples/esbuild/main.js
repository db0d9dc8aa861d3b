import { prepare } from "cognito-totp-enrollment";
import module from "cognito-totp-enrollment/enrollment.wasm";
import "../shared/main.js";

// The loader "file" gives the address of the copy that it has made.
prepare(new URL(module, import.meta.url));
