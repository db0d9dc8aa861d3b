/**
 * What the element says, in English: plain words (GOV.UK style), and for each error what happened
 * and what to do. The other languages have the same keys; a missing or an extra one fails the type
 * check.
 *
 * `{…}` stands for a value, and must stay. A `{duration}` comes with its unit, such as “3 minutes”,
 * as Intl writes it.
 */
export const en = {
  /** Between two sentences that are put together. */
  gap: " ",

  introHeading: "Set up an authenticator app",
  introText: "An authenticator app on your phone or computer makes 6‑digit codes. You type one after your password when you sign in. Someone who has only your password can’t get in.",
  /** The first of three steps. */
  appsHeading: "Get an app",
  /** The same step where the user may have an app: the text below it opens. */
  appsSummary: "Don’t have an app yet?",
  introApps: "Your password manager may already do this (Apple Passwords, 1Password, Bitwarden). If not, install Google Authenticator, Microsoft Authenticator or 2FAS from your app store first, then come back.",
  start: "Set up the app",

  confirmHeading: "Replace your authenticator app?",
  confirmText: "You already have an authenticator app connected. The codes your app shows now may stop working as soon as you continue. Have your phone ready.",
  confirm: "Replace app",
  keep: "Keep the app I have",

  setupHeading: "Connect your app",
  /** The second step. */
  scanHeading: "Scan the QR code",
  scanText: "Open your app, tap + or “Add”, and point the camera at this QR code.",
  /**
   * The picture’s name for people who do not see it. `{keySummary}` is that text, or `keyInstead`.
   */
  qrLabel: "QR code for your app. If you can’t scan it, use “{keySummary}”.",
  /** In the place of the picture, while it is hidden. */
  hiddenText: "The QR code is hidden from people who see your screen.",
  reveal: "Show the QR code",
  conceal: "Hide the QR code",
  /** The second step on a phone or tablet. */
  openHeading: "Open your app",
  openAppText: "Using your phone? Open your app from here. You don’t need to scan.",
  openApp: "Open my app",
  /** When nothing came of the last. The key is shown below. */
  openAppFailed: "No app opened. Copy the key instead.",
  /** On a phone or tablet: opens the QR code, for an app that is elsewhere. */
  otherDevice: "Use another device",
  keySummary: "Can’t scan it?",
  /** The same on a phone or tablet, where nothing needs to be scanned. */
  keyInstead: "Use a key instead",
  keyText: "In your app, choose to enter a setup key (or “add manually”), then paste or type this key.",
  /** In place of the picture. The key is shown below. */
  keyTooLong: "A QR code would be too small to scan here. Use the key instead.",
  copyKey: "Copy the key",
  copyLink: "Copy link for a password manager",
  /** On a button that was pressed, for three seconds. */
  copied: "Copied",
  copyRefused: "Copying is not allowed here. The text is selected: copy it yourself.",
  /** Opens what some apps ask for beside the key. */
  moreSummary: "My app asks for more",
  issuerLabel: "Service",
  accountLabel: "Account",
  kindLabel: "Type",
  kind: "Time-based, 6 digits, new every 30 seconds (SHA‑1)",

  /** The third step. */
  codeHeading: "Type the code",
  codeLabel: "6-digit code",
  codeHint: "After that, your app shows a 6‑digit code. Type the current one.",
  /** In place of the last, where nothing needs to be pressed. */
  codeHintAuto: "After that, your app shows a 6‑digit code. We check it as soon as you have typed it.",
  deviceNameLabel: "A name for this app (optional)",
  submit: "Turn on",
  cancel: "Cancel",
  /** In place of the last, where the person may do without the app. */
  skip: "Not now",

  checking: "Checking your account…",
  associating: "Getting your QR code…",
  verifying: "Checking the code…",
  activating: "Turning on your app…",

  /** Of the time that sign-in allows. The value is minutes and seconds, such as “2:05”. */
  timeLeft: "Time left to finish: {duration}",
  timeLeftSoon: "Sign-in times out in {duration}. Finish before then.",

  enrolledHeading: "Your authenticator app is on",
  enrolledText: "From now on we’ll ask for a code when you sign in.",
  enrolledReplaced: "You can delete the old entry in your app. It no longer works.",
  /** After success. `{issuer}` is the name of the service. */
  recovery: "Getting a new phone? Set up the app there before you give the old one away. Lost your phone? Contact {issuer}.",
  /** The button that leaves the last screen. */
  done: "Done",

  /** The setting: an app is on, off, or to be turned off. */
  settingHeading: "Authenticator app",
  onText: "We ask for its code when you sign in.",
  /** `{date}` is a day. */
  onSince: "On since {date}.",
  /** `{factor}` is one of the next four. */
  askedFirst: "Asked for first when you sign in: {factor}",
  factorTextMessage: "text message",
  factorEmail: "email",
  factorPasskey: "passkey",
  factorOther: "something else",
  /** A choice, with the last sentence above it. */
  preferLabel: "Ask for the app’s code first from now on",
  replace: "Use another app",
  turnOff: "Turn off",
  turnOffHeading: "Turn off your authenticator app?",
  turnOffText: "We won’t ask for its code any more, so your account is less protected. The entry stays in your app: you can turn the app on again.",
  keepOn: "Keep it on",
  turningOff: "Turning off your app…",
  offHeading: "Your authenticator app is off",
  offText: "We don’t ask for its code when you sign in.",
  turnOn: "Turn on again",
  settingFailedHeading: "That didn’t work",

  failedHeading: "We couldn’t finish setting up",
  failedVerifiedHeading: "Your app is connected, but may not be on yet",
  /** At sign-in, where a connected app needs no turning on. */
  connectedHeading: "Your app is connected",
  supersededHeading: "You are setting up the app in another tab",
  retry: "Try again",
  takeOver: "Get a new QR code here",
  restart: "Start again",
  /** The button for it, where only that helps. */
  signIn: "Sign in again",
  /** For the page’s owner. */
  copyDetails: "Copy details",
  retryIn: "You can try again in {duration}.",
  retryNow: "You can try again now.",
  /** After `connectedHeading`, when only another sign-in helps. */
  signInAgain: "Sign in again. If you are asked for a code, type the one that your app shows.",
  requestId: "If you ask for help, give this number: {requestId}",
  /** The technical reason follows, on its own line. */
  pageProblem: "Something is wrong with this page, not with you. Tell its owner:",

  /** A code that is of another time: which clock is wrong, and in which direction. */
  phoneFast: "Your phone’s clock is about {duration} fast, so its codes don’t work.",
  phoneSlow: "Your phone’s clock is about {duration} slow, so its codes don’t work.",
  /** After one of the last two. */
  computerWrong: "This computer’s clock is wrong too.",
  /** Where the right time is not known. */
  clocksDiffer: "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  /** A sentence for each step: they are shown as a numbered list. */
  setClock: "On your phone, turn on automatic date and time. Then type the code that the app shows.",
  /** After such an error, or `code_wrong`, where the same code is sent when it is typed again. */
  insistOnCode: "If you are sure, type the same code again and we will check it.",

  errors: {
    access_token_unavailable: "We couldn’t confirm that you are signed in. Try again, or sign in again.",
    code_empty: "Type the 6-digit code that your app shows.",
    code_too_short: "That code is too short. Type all 6 digits that your app shows.",
    code_too_long: "That code is too long. Type only the 6 digits that your app shows.",
    code_not_digits: "A code has no letters. Type the 6 digits that your app shows.",
    /** `{issuer}` is the name of the service, as the app shows it. */
    code_wrong: "That code is mistyped or for a different entry. Use the newest one named {issuer} in your app.",
    code_of_old_entry: "That code is from an older entry. Scan the QR code on this page, then use the new entry.",
    code_expired: "That code was right about {duration} ago. Type the one that your app shows now.",
    code_mismatch: "That code was not accepted. Wait for the next code in your app and type that one.",
    code_used: "That code was used before. Wait for the next code in your app and type that one.",
    answer_lost: "We couldn’t find out whether that code was right. Check your internet connection, then type the next code that your app shows.",
    access_token_expired: "You’ve been signed out. Sign in again to continue.",
    user_changed: "A different account is signed in now. Sign in again with the first one.",
    session_expired: "Sign-in timed out to protect your account. Sign in again and you’ll get a new QR code.",
    session_invalid: "This sign-in can’t be used any more. Sign in again and you’ll get a new QR code.",
    setup_in_doubt: "Your app may be connected already. Sign in again. If you are asked for a code, type the one that your app shows.",
    not_authorized: "Your account can’t do this now. Sign in again.",
    /** When to try again follows: see `retryIn`. The same after the next. */
    throttled: "The service is busy.",
    attempts_exceeded: "There were too many attempts.",
    blocked: "Your connection was blocked. Turn off your VPN if you use one, then try again.",
    challenge_required: "We need to check that you are a person. Follow the steps on this page, then try again.",
    password_reset_required: "Your password must be changed first. Sign in again to do that.",
    user_not_confirmed: "Your account is not confirmed yet. Confirm it, then try again.",
    user_disabled: "Your account is turned off. Contact the people who run this service.",
    sign_in_refused: "Your app is connected, but sign-in was refused. Try to sign in again.",
    service_failed: "The service has a problem. Try again in a moment.",
    operation_not_enabled: "You can’t set up an app at the moment. Try again later.",
    network_failed: "We couldn’t reach the service. Check your internet connection. A blocker or company network may also stop it.",
    answer_unreadable: "Something between you and the service changed its answer. If your network asks you to sign in, do that first.",
    superseded: "A newer QR code was made in another tab, so this one no longer works. Go on there, or get a new QR code here.",
    secret_replaced: "A newer QR code was made somewhere else, so this one no longer works. Get a new QR code here.",
    app_removed: "Your app has been replaced in the meantime. Try again to connect it.",
    module_unsupported: "Your browser can’t do this, or its security settings stop it. Use another browser.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
