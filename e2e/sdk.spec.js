import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import {
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
  GetUserCommand,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { listen } from "../kit/emulator/listen.js";
import { startPages } from "../demo/server/pages.js";
import { codeOf } from "./support/authenticator.js";
import { Enrollment } from "./support/enrollment.js";
import { expect, folders, test } from "./support/test.js";

/**
 * @typedef {object} SeenRequest As it came over the wire.
 * @property {string | undefined} method
 * @property {string | undefined} path
 * @property {string | undefined} contentType
 * @property {string | undefined} target
 * @property {string | undefined} authorization
 * @property {unknown} body
 */

const secret = "AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ";

/** @type {Record<string, object>} */
const answers = {
  GetUser: { Username: "sam", UserAttributes: [] },
  AssociateSoftwareToken: { SecretCode: secret, Session: "the-session-after-associating" },
  VerifySoftwareToken: { Status: "SUCCESS", Session: "the-session-after-verifying" },
  SetUserMFAPreference: {},
};

/** Responds to everything, and records the requests. */
async function startRecorder() {
  /** @type {SeenRequest[]} */
  let seen = [];
  const server = createServer(async (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "content-type,x-amz-target");
    if (request.method === "OPTIONS") return response.end();
    const { method, url, headers } = request;
    const target = String(headers["x-amz-target"]);
    seen.push({
      method,
      path: url,
      contentType: headers["content-type"],
      target,
      authorization: headers.authorization,
      body: JSON.parse(await text(request)),
    });
    response.end(JSON.stringify(answers[target.replace(/^.*\./, "")]));
  });
  const url = await listen(server);
  const take = () => {
    const taken = seen;
    seen = [];
    return taken;
  };
  return { url, take, stop: () => server.close() };
}

/** @type {{name: string, path: string, attributes: Record<string, string>, preferred: boolean}[]} */
const cases = [
  { name: "by default", path: "/", attributes: {}, preferred: true },
  {
    name: "with every option, behind a proxy with a path",
    path: "/cognito/eu/",
    attributes: { "device-name": "Zoë’s phone “1” \\ 📱", preference: "enabled" },
    preferred: false,
  },
];

for (const { name, path, attributes, preferred } of cases) {
  test(`The four requests of the signed-in flow are those of AWS’s own SDK, ${name}`, async ({
    observation,
    page,
    user,
  }) => {
    const recorder = await startRecorder();
    observation.services.push(recorder.url);
    const pages = await startPages({ folders, connect: [recorder.url] });
    const endpoint = recorder.url + path;
    await page.goto(`${pages.url}/plain.html`);
    const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
    await enrollment.setAttributes({ endpoint, issuer: "Larkspur", account: "sam", ...attributes });
    await enrollment.setProperties({ accessToken: user.accessToken });
    await enrollment.startAndWait();
    const code = codeOf(secret);
    await enrollment.submit(code);
    await enrollment.expectStep("enrolled");
    const ours = recorder.take();

    const sdk = sdkAt(endpoint);
    const who = { AccessToken: user.accessToken };
    const device = attributes["device-name"];
    await sdk.send(new GetUserCommand(who));
    await sdk.send(new AssociateSoftwareTokenCommand(who));
    await sdk.send(
      new VerifySoftwareTokenCommand({
        ...who,
        UserCode: code,
        ...(device ? { FriendlyDeviceName: device } : {}),
      }),
    );
    await sdk.send(
      new SetUserMFAPreferenceCommand({
        ...who,
        SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: preferred },
      }),
    );
    const theirs = recorder.take();

    expect(theirs).toHaveLength(4);
    expect(ours).toEqual(theirs);
    await pages.stop();
    recorder.stop();
  });
}

test("The two requests of the sign-in flow are those of AWS’s own SDK", async ({
  observation,
  page,
}) => {
  const recorder = await startRecorder();
  observation.services.push(recorder.url);
  const pages = await startPages({ folders, connect: [recorder.url] });
  await page.goto(`${pages.url}/plain.html`);
  const enrollment = new Enrollment(page.locator("cognito-totp-enrollment"));
  const session = "the-session-of-the-challenge";
  await enrollment.setAttributes({ endpoint: recorder.url, issuer: "Larkspur", account: "sam" });
  await enrollment.setProperties({ session });
  await enrollment.startAndWait();
  const code = codeOf(secret);
  await enrollment.submit(code);
  await enrollment.expectStep("enrolled");
  const ours = recorder.take();

  const sdk = sdkAt(recorder.url);
  const { Session } = await sdk.send(new AssociateSoftwareTokenCommand({ Session: session }));
  await sdk.send(new VerifySoftwareTokenCommand({ Session, UserCode: code }));
  expect(ours).toEqual(recorder.take());
  await pages.stop();
  recorder.stop();
});

/** @param {string} endpoint */
function sdkAt(endpoint) {
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  return new CognitoIdentityProviderClient({ endpoint, region: "us-east-1", credentials });
}
