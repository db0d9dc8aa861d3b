import { faults } from "../../../kit/emulator/index.js";

/** @typedef {import("../stage.js").Stage} Stage */

/**
 * @param {(stage: Stage) => string} token
 * @param {...string} words
 * @returns {(stage: Stage) => Promise<string[]>}
 */
const given =
  (token, ...words) =>
  async (stage) =>
    stage.usual("--timeout=1", `--token-file=${await stage.file(token(stage))}`, ...words);

/** @param {(stage: Stage) => unknown} act Before the token is used. */
const after = (act) =>
  given((stage) => {
    const { accessToken } = stage.tokens();
    act(stage);
    return accessToken;
  });

const accessToken = (/** @type {Stage} */ stage) => stage.tokens().accessToken;

/** A token that the service does not know. @param {string} payload JSON. */
const tokenWith = (payload) => `e30.${Buffer.from(payload).toString("base64url")}.c2lnbmF0dXJl`;

const access = '"token_use":"access","scope":"aws.cognito.signin.user.admin"';

/** @type {import("./case.js").Case[]} */
export const tokenCases = [
  {
    name: "a token of a user without an app",
    arrange: given(accessToken),
    finds: [],
    says: /UserMFASettingList: none; PreferredMfaSetting: none\. The element offers to set up an app/,
  },
  {
    name: "a token of a user with an app",
    arrange: after(({ emulator, user }) => emulator.setUpApp(user.username)),
    finds: [],
    says: /UserMFASettingList: SOFTWARE_TOKEN_MFA; PreferredMfaSetting: SOFTWARE_TOKEN_MFA\. With manage the element shows that the app is on/,
  },
  {
    name: "factors whose names Cognito does not have are counted",
    arrange: after(({ emulator }) => {
      const user = { Username: "x", UserMFASettingList: ["doris.patient@example.com", "SMS_MFA"] };
      emulator.plan("GetUser", faults.answer(user), { skip: 1 });
    }),
    finds: [],
    says: /UserMFASettingList: SMS_MFA, 1 other; /,
  },
  {
    name: "a token file that ends with a newline",
    arrange: given((stage) => `\uFEFF${accessToken(stage)}\r\n`),
    finds: [],
    says: /GetUser accepts the token/,
  },
  {
    name: "a token from standard input",
    arrange: (stage) => {
      stage.input = `${accessToken(stage)}\n`;
      return stage.usual("--token-file=-");
    },
    finds: [],
    says: /The token is good for (59|60) more minutes, of 60/,
  },
  {
    name: "an ID token",
    arrange: given((stage) => stage.tokens().idToken),
    finds: ["error token"],
    says: /The token is an ID token.*\(not_an_access_token\)/,
  },
  {
    name: "a refresh token",
    arrange: given((stage) => stage.tokens().refreshToken),
    finds: ["error token"],
    says: /no token of Cognito/,
  },
  {
    name: "a token without the scope",
    arrange: given((stage) => stage.tokens({ scope: "openid email" }).accessToken),
    finds: ["error token"],
    says: /lacks the scope.*\(missing_scope\)/,
    change: "scope: aws.cognito.signin.user.admin",
  },
  {
    name: "a token without an end",
    arrange: given(() => tokenWith(`{${access}}`)),
    finds: ["error user"],
    says: /The token does not say when it ends/,
  },
  ...Object.entries({
    "in milliseconds": `${Date.now() + 3_600_000}`,
    "too large for a number": "1e400",
  }).map(([what, exp]) => ({
    name: `a token whose end is ${what}`,
    arrange: given(() => tokenWith(`{${access},"exp":${exp}}`)),
    finds: ["warning token-expiry", "error user"],
    says: /ends in more than two days/,
  })),
  {
    name: "a token that ends before it was issued",
    arrange: given(() => {
      const now = Math.floor(Date.now() / 1000);
      return tokenWith(`{${access},"exp":${now + 3600},"iat":${now + 7200}}`);
    }),
    finds: ["warning token-expiry", "error user"],
    says: /exp is less than iat/,
  },
  {
    name: "a token whose issuer is no string",
    arrange: given(() => tokenWith(`{${access},"iss":{"toString":1}}`)),
    finds: ["error user"],
    says: /does not name a region/,
  },
  {
    name: "a token whose scope is no string",
    arrange: given(() => tokenWith('{"token_use":"access","scope":{"toString":1}}')),
    finds: ["error token"],
    says: /lacks the scope/,
  },
  {
    name: "a token of the user pool, whose ID alone is given",
    arrange: async (stage) => [
      ...["--user-pool-id=us-east-1_Example01", `--endpoint=${stage.endpoint}`],
      `--token-file=${await stage.file(accessToken(stage))}`,
    ],
    finds: [],
    says: /The issuer is a user pool in us-east-1/,
  },
  {
    name: "a user pool that the service does not know",
    arrange: after(({ emulator }) =>
      emulator.plan("GetUser", faults.refuse("ResourceNotFoundException"), { skip: 1 }),
    ),
    finds: ["error user"],
    says: /It means: the region has no such user pool.*\(user_pool_not_found\)/,
  },
  {
    name: "a token of another region",
    arrange: given(accessToken, "--region=eu-central-1"),
    finds: ["warning token-issuer"],
    says: /in another region[^]*GetUser accepts the token/,
  },
  {
    name: "a token of another user pool",
    arrange: given(accessToken, "--user-pool-id=us-east-1_Example02"),
    finds: ["warning token-issuer"],
    says: /another user pool[^]*GetUser accepts the token/,
  },
  {
    name: "a token that has expired",
    arrange: given((stage) => stage.tokens({ minutes: -1 }).accessToken),
    finds: ["error token-expiry"],
    says: /has expired.*\(access_token_expired\)/,
  },
  {
    name: "a token that was revoked",
    arrange: after(({ emulator, user }) => emulator.revokeTokens(user.username)),
    finds: ["error user"],
    says: /\(access_token_revoked\)/,
  },
  {
    name: "a service that fails once there is a token",
    arrange: after(({ emulator }) => emulator.plan("GetUser", faults.stall(), { skip: 1 })),
    finds: ["error user"],
    says: /no response in time.*\(timed_out\)/,
  },
  {
    name: "a token is not sent where the endpoint fails",
    arrange: after(({ emulator }) => emulator.plan("GetUser", faults.badGateway)),
    finds: ["error endpoint-refusal"],
    says: /GetUser was not called at an endpoint that fails/,
  },
  {
    name: "a token file that is not there",
    arrange: (stage) => stage.usual("--token-file=/no/such/file"),
    finds: ["error token"],
    says: /can't be read \(ENOENT\)/,
  },
  ...Object.entries({
    "a prefix": (/** @type {string} */ token) => `Bearer ${token}`,
    quotes: (/** @type {string} */ token) => `"${token}"`,
    "JSON around it": (/** @type {string} */ token) => JSON.stringify({ AccessToken: token }),
    "another line": (/** @type {string} */ token) => `${token}\n${token}`,
  }).map(([what, write]) => ({
    name: `a token file with ${what}`,
    arrange: given((stage) => write(accessToken(stage))),
    finds: ["error token"],
    says: /must have the token alone/,
  })),
  {
    name: "an empty token file",
    arrange: given(() => "\n"),
    finds: ["error token"],
    says: /empty/,
  },
];
