import { addressCases } from "./address-cases.js";
import { endpointCases } from "./endpoint-cases.js";
import { moduleCases } from "./module-cases.js";
import { pageCases } from "./page-cases.js";
import { policyCases } from "./policy-cases.js";
import { scriptCases } from "./script-cases.js";
import { tokenCases } from "./token-cases.js";

export const cases = [
  ...pageCases,
  ...policyCases,
  ...scriptCases,
  ...moduleCases,
  ...addressCases,
  ...endpointCases,
  ...tokenCases,
];
