import { refusal } from "./case.js";

/** Region, endpoint and user pool. @type {import("./case.js").Case[]} */
export const addressCases = [
  {
    name: "an endpoint over plain http",
    arrange: () => ["--endpoint=http://www.example.com/"],
    finds: ["error endpoint"],
    says: /not a usable https address.*\(invalid_endpoint\)/,
  },
  {
    name: "a region that cannot be one",
    arrange: () => ["--region=europe"],
    finds: ["error endpoint"],
    says: /\(invalid_region\)[^]*neither it nor a token can be checked/,
  },
  {
    name: "a region that cannot be one, beside an endpoint",
    arrange: (stage) => ["--region=europe", `--endpoint=${stage.endpoint}`],
    finds: ["error endpoint"],
  },
  {
    name: "a user pool ID that cannot be one",
    arrange: () => ["--region=us-east-1", "--user-pool-id=Example01"],
    finds: ["error endpoint"],
    says: /\(invalid_user_pool_id\)/,
  },
  {
    name: "a user pool of another region",
    arrange: (stage) => stage.usual("--user-pool-id=eu-west-1_Example01"),
    finds: ["warning user-pool", "warning token-issuer"],
    change: 'region="eu-west-1"',
  },
  {
    name: "a user pool whose keys are there",
    arrange: async (stage) => {
      stage.answers["/us-east-1_Example01/.well-known/jwks.json"] = { body: '{"keys":[]}' };
      stage.answers["/"] = { status: 400, body: refusal };
      stage.endpoint = stage.site;
      return stage.usual("--user-pool-id=us-east-1_Example01");
    },
    finds: ["error user"],
    says: /it publishes its keys/,
  },
];
