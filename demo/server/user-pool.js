import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, open, readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  GetUserCommand,
  InitiateAuthCommand,
  ListUserPoolClientsCommand,
  ListUsersCommand,
  RespondToAuthChallengeCommand,
  SetUserPoolMfaConfigCommand,
} from "@aws-sdk/client-cognito-identity-provider";

const REGION = "us-east-1";
const USER_POOL_ID = `${REGION}_Example01`;
const PASSWORD = "Example-password-1"; // of every user: the pool is only for the demo, on loopback

/**
 * @typedef {object} User
 * @property {string} username An e-mail address.
 * @property {string} password
 *
 * @typedef {object} Tokens
 * @property {string} accessToken
 * @property {string} idToken
 *
 * @typedef {object} UserPool
 * @property {string} url The endpoint: an origin on loopback.
 * @property {string} region
 * @property {string} userPoolId
 * @property {string} clientId An app client that allows USER_PASSWORD_AUTH.
 * @property {User} user The newest user when the pool started.
 * @property {() => Promise<User>} createUser Makes the next of `sam@example.com`,
 *   `sam+2@example.com` …
 * @property {(username: string, code?: string) => Promise<Tokens>} signIn A user with an
 *   authenticator app needs the code.
 * @property {(accessToken: string) =>
 *   Promise<import("@aws-sdk/client-cognito-identity-provider").GetUserCommandOutput>} getUser
 * @property {(username: string) => Promise<string | undefined>} secretOf The newest secret that the
 *   user got, in Base32.
 * @property {Promise<void>} ended Settles when the service has ended for any reason.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts an Amazon Cognito user pool on this machine (the npm package cognito-local), with optional
 * authenticator apps and at least one user. The same folder gives the same pool again. Only one
 * pool may use a folder at a time.
 *
 * @param {object} options
 * @param {string} options.dataFolder
 * @returns {Promise<UserPool>}
 */
export async function startUserPool({ dataFolder }) {
  const poolFile = await createPoolFile(dataFolder);
  const service = await startService(dataFolder);
  try {
    const pool = { region: REGION, userPoolId: USER_POOL_ID, ...(await seed(service.url)) };
    return { ...service, ...pool, secretOf: (username) => findSecret(poolFile, username) };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/**
 * cognito-local loads every pool that has a file here. Its API would create IDs with the region
 * "local", which Cognito does not have.
 *
 * @param {string} dataFolder
 * @returns {Promise<string>} The path of the pool's file.
 */
async function createPoolFile(dataFolder) {
  const databases = path.join(dataFolder, ".cognito", "db");
  await mkdir(databases, { recursive: true });
  const file = path.join(databases, `${USER_POOL_ID}.json`);
  const handle = await open(file, "a");
  await handle.close();
  return file;
}

/**
 * No call gives a secret again, but the pool's file has it, for the phone of the demo.
 *
 * @param {string} poolFile
 * @param {string} username
 * @returns {Promise<string | undefined>}
 */
async function findSecret(poolFile, username) {
  const { Users = {} } = await readWhole(poolFile);
  /** @type {any[]} */
  const users = Object.values(Users);
  const user = users.find(({ Attributes }) => nameIn(Attributes) === username);
  return user?.SoftwareTokenMfaConfiguration?.Secret;
}

/**
 * cognito-local writes its file in place, so it may be read half written.
 *
 * @param {string} file
 * @param {number} [attempts]
 * @returns {Promise<any>}
 */
async function readWhole(file, attempts = 50) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if (attempts === 1) throw error;
    await setTimeout(20);
    return readWhole(file, attempts - 1);
  }
}

/** @param {{Name?: string, Value?: string}[]} [attributes] Of a user. */
const nameIn = (attributes) => attributes?.find(({ Name }) => Name === "email")?.Value;

/** @param {string} dataFolder */
async function startService(dataFolder) {
  const program = fileURLToPath(new URL("user-pool-process.js", import.meta.url));
  const child = fork(program, {
    cwd: dataFolder,
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => {});
  const url = await Promise.race([
    once(child, "message").then(([message]) => String(message)),
    ended.then(() => Promise.reject(new Error(`cognito-local did not start in ${dataFolder}`))),
  ]);
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  return { url, ended, stop };
}

/** @param {string} endpoint */
async function seed(endpoint) {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const credentials = { accessKeyId: "none", secretAccessKey: "none" };
  const service = new CognitoIdentityProviderClient({ endpoint, region: REGION, credentials });
  await service.send(
    new SetUserPoolMfaConfigCommand({
      UserPoolId: USER_POOL_ID,
      MfaConfiguration: "OPTIONAL",
      SoftwareTokenMfaConfiguration: { Enabled: true },
    }),
  );
  const clientId = await findOrCreateAppClient(service);
  const { Users = [] } = await service.send(new ListUsersCommand({ UserPoolId: USER_POOL_ID }));
  const newest = nameIn(Users.at(-1)?.Attributes);

  let count = Users.length;
  const createUser = () => {
    count += 1;
    return addUser(service, count === 1 ? "sam" : `sam+${count}`);
  };
  /** @type {UserPool["getUser"]} */
  const getUser = (accessToken) => service.send(new GetUserCommand({ AccessToken: accessToken }));
  return {
    clientId,
    user: newest ? { username: newest, password: PASSWORD } : await createUser(),
    createUser,
    getUser,
    /** @type {UserPool["signIn"]} */
    signIn: (username, code) => signIn(service, clientId, username, code),
  };
}

/** @param {CognitoIdentityProviderClient} service */
async function findOrCreateAppClient(service) {
  const { UserPoolClients = [] } = await service.send(
    new ListUserPoolClientsCommand({ UserPoolId: USER_POOL_ID }),
  );
  if (UserPoolClients[0]?.ClientId) return UserPoolClients[0].ClientId;
  const { UserPoolClient } = await service.send(
    new CreateUserPoolClientCommand({
      UserPoolId: USER_POOL_ID,
      ClientName: "pages",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    }),
  );
  return /** @type {string} */ (UserPoolClient?.ClientId);
}

/**
 * @param {CognitoIdentityProviderClient} service
 * @param {string} name
 * @returns {Promise<User>}
 */
async function addUser(service, name) {
  const user = { username: `${name}@example.com`, password: PASSWORD };
  const who = { UserPoolId: USER_POOL_ID, Username: user.username };
  await service.send(new AdminCreateUserCommand({ ...who, MessageAction: "SUPPRESS" }));
  await service.send(
    new AdminSetUserPasswordCommand({ ...who, Password: user.password, Permanent: true }),
  );
  return user;
}

/**
 * @param {CognitoIdentityProviderClient} service
 * @param {string} clientId
 * @param {string} username
 * @param {string} [code]
 * @returns {Promise<Tokens>}
 */
async function signIn(service, clientId, username, code) {
  let answer = await service.send(
    new InitiateAuthCommand({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId: clientId,
      AuthParameters: { USERNAME: username, PASSWORD },
    }),
  );
  if (answer.ChallengeName === "SOFTWARE_TOKEN_MFA" && code) {
    answer = await service.send(
      new RespondToAuthChallengeCommand({
        ChallengeName: answer.ChallengeName,
        ClientId: clientId,
        Session: answer.Session,
        ChallengeResponses: { USERNAME: username, SOFTWARE_TOKEN_MFA_CODE: code },
      }),
    );
  }
  const { AccessToken, IdToken } = answer.AuthenticationResult ?? {};
  if (!AccessToken || !IdToken) throw new Error(`Signing in needs ${answer.ChallengeName}`);
  return { accessToken: AccessToken, idToken: IdToken };
}
