/** Lets the tests run each recipe with its library, signed in as the recipe expects. */
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type IAuthenticationCallback,
} from "amazon-cognito-identity-js";
import { Amplify } from "aws-amplify";
import { signIn as signInWithAmplify } from "aws-amplify/auth";
import "cognito-totp-enrollment/define.js";
import { User, UserManager } from "oidc-client-ts";
import { withAmplify } from "./amplify.ts";
import { signInWithSdk } from "./aws-sdk.ts";
import { withCookies } from "./cookies.ts";
import { enroll } from "./headless.ts";
import { signInWithSetup, withIdentityJs } from "./identity-js.ts";
import { signIn } from "./no-library.ts";
import { withOidcClient } from "./oidc-client.ts";
import { withWaf } from "./waf.ts";

type Client = { userPoolId: string; clientId: string; username: string; password: string };

const enrollment = document.querySelector("cognito-totp-enrollment")!;

function signInWithIdentityJs({ userPoolId, clientId, username, password }: Client) {
  const pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId });
  const user = new CognitoUser({ Username: username, Pool: pool });
  user.setAuthenticationFlowType("USER_PASSWORD_AUTH");
  const details = new AuthenticationDetails({ Username: username, Password: password });
  return new Promise<[CognitoUser, string?]>((resolve, reject) => {
    const callbacks: IAuthenticationCallback = {
      onSuccess: () => resolve([user]),
      onFailure: reject,
      selectMFAType: (name) => resolve([user, name]),
    };
    signInWithSetup(enrollment, user, details, pool, callbacks);
  });
}

const recipes = {
  async amplify({ userPoolId, clientId, username, password }: Client) {
    const Cognito = { userPoolId, userPoolClientId: clientId };
    Amplify.configure({ Auth: { Cognito } });
    await signInWithAmplify({
      username,
      password,
      options: { authFlowType: "USER_PASSWORD_AUTH" },
    });
    withAmplify(enrollment);
  },

  async identityJs(client: Client) {
    const [user] = await signInWithIdentityJs(client);
    withIdentityJs(enrollment, user);
  },

  async identityJsAtSignIn(client: Client) {
    const [user, challenge] = await signInWithIdentityJs(client);
    return challenge ?? user.getSignInUserSession()?.getAccessToken().getJwtToken();
  },

  async oidcClient(_: Client, accessToken: string) {
    const manager = new UserManager({
      authority: "https://example.com",
      client_id: "client",
      redirect_uri: location.href,
    });
    const profile = { sub: "1", iss: "https://example.com", aud: "client", exp: 0, iat: 0 };
    await manager.storeUser(new User({ access_token: accessToken, token_type: "Bearer", profile }));
    withOidcClient(enrollment, manager);
  },

  noLibrary: ({ clientId, username, password }: Client) =>
    signIn(enrollment, { clientId, username, password }),

  awsSdk(client: Client) {
    const sdk = new CognitoIdentityProviderClient({ region: "eu-central-1" });
    return signInWithSdk(enrollment, sdk, client);
  },

  async waf(_: Client, accessToken: string) {
    const withToken: typeof fetch = (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("x-aws-waf-token", "token-of-the-firewall");
      return fetch(url, { ...init, headers });
    };
    Object.assign(globalThis, { AwsWafIntegration: { fetch: withToken } });
    enrollment.accessToken = accessToken;
    withWaf(enrollment);
  },

  async cookies() {
    withCookies(enrollment);
  },

  async headless(_: Client, accessToken: string) {
    await enroll(document.querySelector("#own")!, async () => accessToken);
  },
};

Object.assign(globalThis, { recipes });
