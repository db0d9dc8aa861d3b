/** The alternatives that are compared in size and cold start. */

/**
 * @typedef {object} Contender
 * @property {string} id Of its file in peers/, and of its page.
 * @property {string} name
 * @property {boolean} hasUi Whether it brings the screens too.
 * @property {boolean} isCold Whether its page is opened too, because it can show a QR code without
 *   its own server.
 */

/** @type {Contender[]} */
export const peers = [
  { id: "amplify-ui", name: "Amplify UI React `Authenticator`", hasUi: true, isCold: true },
  { id: "aws-sdk", name: "AWS SDK v3 + `qrcode` + `otpauth`", hasUi: false, isCold: true },
  { id: "hanko", name: "Hanko Elements (needs its own server)", hasUi: true, isCold: false },
  { id: "amplify-auth", name: "`aws-amplify/auth` + `qrcode`", hasUi: false, isCold: true },
  {
    id: "identity-js",
    name: "`amazon-cognito-identity-js` + `qrcode`",
    hasUi: false,
    isCold: true,
  },
  { id: "uqr", name: "by hand + `uqr` + `otpauth`", hasUi: false, isCold: true },
  { id: "lean-qr", name: "by hand + `lean-qr/nano` + WebCrypto", hasUi: false, isCold: true },
];
