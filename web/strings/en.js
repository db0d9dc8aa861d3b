/**
 * What the element says, in English: plain words (GOV.UK style), and for each error what happened and what to do. The other
 * languages have the same keys; a missing or an extra one fails the type check.
 *
 * `{…}` stands for a value, and must stay. A `{duration}` comes with its unit, such as “3 minutes”, as Intl writes it.
 */
export const en = {
  /** Between two sentences that are put together. */
  gap: " ",

  introHeading: "Set up an authenticator app",
  introText:
    "An authenticator app shows a new 6-digit code every 30 seconds. When you sign in, you type that code after your password, so nobody gets in with your password alone.",
  introApps:
    "Use an app you already have, or get one from your phone’s app store: Google Authenticator, Microsoft Authenticator and 2FAS all work. It takes about two minutes.",
  start: "Set up the app",

  confirmHeading: "Replace your authenticator app?",
  confirmText:
    "You already use an authenticator app to sign in. If you go on, the codes it shows for this account may stop working at once, so finish these steps in one go.",
  confirm: "Replace it",
  keep: "Keep the app I have",

  setupHeading: "Connect your app",
  scanHeading: "Scan the QR code",
  scanText:
    "In your authenticator app, choose “Add” or “+”, then point the camera at this picture.",
  /** The picture’s name for people who do not see it. */
  qrLabel:
    "QR code for your authenticator app. If you can’t scan it, use “Can’t scan it?” instead.",
  /** In the place of the picture, while it is hidden. */
  hiddenText: "The QR code is hidden, so that nobody who sees your screen can use it.",
  reveal: "Show the QR code",
  conceal: "Hide the QR code",
  /** On a phone or tablet, before the picture. */
  openAppText: "Is your authenticator app on this device? Then you need not scan.",
  openApp: "Open my app",
  keySummary: "Can’t scan it?",
  keyText: "Choose “Enter a setup key” in your app and type or paste this key.",
  keyTooLong: "There is no QR code for this account. Type or paste this key into your app.",
  copyKey: "Copy the key",
  keyCopied: "Key copied.",
  copyLink: "Copy the setup link",
  linkCopied: "Setup link copied. You can paste it into a password manager.",
  copyRefused: "Copying is not allowed here. The key is selected, so you can copy it yourself.",
  /** What some apps ask for beside the key. */
  issuerLabel: "Name of the service",
  accountLabel: "Account",
  kindLabel: "Kind of code",
  kind: "Time-based, 6 digits, new every 30 seconds (SHA-1)",

  codeLabel: "6-digit code",
  codeHint: "Your app shows it now. It changes every 30 seconds.",
  /** In place of the last, where nothing needs to be pressed. */
  codeHintAuto: "Your app shows it now. It is checked as soon as you have typed all 6 numbers.",
  deviceNameLabel: "A name for this app (optional)",
  submit: "Turn on",
  cancel: "Cancel",
  /** In place of the last, where the person may do without the app. */
  skip: "Not now",

  checking: "Checking your account…",
  associating: "Getting your QR code…",
  verifying: "Checking the code…",
  activating: "Turning on your app…",

  /** Of the time that sign-in allows. */
  timeLeft: "Time left: {duration}",
  timeLeftSoon: "You have {duration} left to type the code.",

  enrolledHeading: "Your authenticator app is on",
  enrolledText:
    "From now on, have your app at hand when you sign in: you will be asked for a code.",
  enrolledReplaced:
    "You can delete the old entry for this account in your app. It does not work any more.",

  failedHeading: "The app is not set up yet",
  failedVerifiedHeading: "Your app is connected, but may not be turned on yet",
  /** At sign-in, where a connected app needs no turning on. */
  connectedHeading: "Your app is connected",
  supersededHeading: "You are setting up the app in another tab",
  retry: "Try again",
  takeOver: "Get a new QR code here",
  restart: "Start again",
  retryIn: "You can try again in {duration}.",
  retryNow: "You can try again now.",
  /** After `connectedHeading`, when only another sign-in helps. */
  signInAgain: "Sign in again, and if you are asked for a code, type the one that your app shows.",
  requestId: "If you ask for help, give this number: {requestId}",
  /** The technical reason follows, in English. */
  pageProblem:
    "This page is not set up correctly, and you can’t put that right yourself. Tell whoever runs it:",

  /** A code that is of another time: which clock is wrong, and in which direction. */
  phoneFast: "Your phone’s clock is about {duration} fast, so its codes do not fit.",
  phoneSlow: "Your phone’s clock is about {duration} slow, so its codes do not fit.",
  computerFast: "The clock of this computer is also wrong: it is about {duration} fast.",
  computerSlow: "The clock of this computer is also wrong: it is about {duration} slow.",
  phoneAhead:
    "That code was not accepted. Your phone’s clock is about {duration} ahead of this computer’s, and one of the two is wrong.",
  phoneBehind:
    "That code was not accepted. Your phone’s clock is about {duration} behind this computer’s, and one of the two is wrong.",
  setClock:
    "On your phone, set the date and time to automatic, then type the code that the app shows.",
  insistOnClock: "If your phone’s clock is right, type the same code again and we will check it.",
  /** After `code_wrong`, where the same code is sent when it is typed again. */
  insistOnCode: "If it is the same code, type it again and we will check it.",

  errors: {
    out_of_order: "That is not possible at this step.",
    access_token_unavailable:
      "We could not confirm that you are signed in. Try again, or sign out and in again.",
    invalid_access_token: "You are not signed in any more. Sign in again, then set up the app.",
    code_empty: "Type the 6-digit code that your app shows.",
    code_too_short: "The code must have 6 numbers. Type the whole code that your app shows.",
    code_too_long: "The code must have 6 numbers. Type only the code that your app shows.",
    code_not_digits:
      "The code must be 6 numbers, without letters. Type the code that your app shows.",
    code_wrong:
      "That code does not match this QR code. Type the code that the newest entry in your app shows now.",
    code_of_old_entry:
      "That code is from an entry that you added before, and it does not work any more. Scan this QR code, then type the code of the new entry. Delete the old one.",
    code_expired: "That code was right about {duration} ago. Type the one that your app shows now.",
    code_mismatch:
      "That code was not accepted. Wait for the next code in your app and type that one.",
    code_used: "That code was used before. Wait for the next code in your app and type that one.",
    not_verified:
      "That code was not accepted. Wait for the next code in your app and type that one.",
    answer_lost:
      "We did not hear whether that code was right. Check your internet connection, then type the next code that your app shows.",
    access_token_expired: "Your sign-in has expired. Sign in again, then try again.",
    access_token_revoked: "You have been signed out. Sign in again, then set up the app.",
    user_changed:
      "A different account is signed in now. Sign in again with the one that you started with.",
    session_expired: "You took longer than sign-in allows. Sign in again to get a new QR code.",
    session_invalid: "This sign-in can’t be used any more. Sign in again to get a new QR code.",
    setup_in_doubt:
      "Your app may be connected already. Sign in again, and if you are asked for a code, type the one that your app shows.",
    not_authorized: "You are not allowed to do this. Sign in again, then set up the app.",
    throttled: "Too many people are doing this right now. Wait a minute, then try again.",
    attempts_exceeded: "There were too many attempts. Wait a few minutes, then try again.",
    blocked:
      "A firewall stopped the request. Turn off your VPN if you use one, wait a minute, then try again.",
    challenge_required:
      "We need to check that you are a person. Follow the steps on this page, then try again.",
    concurrent_modification: "Your account was changed at the same moment. Try again.",
    password_reset_required: "Your password must be changed first. Sign in again to do that.",
    user_not_found: "Your account was not found. Sign in again, then set up the app.",
    user_not_confirmed: "Your account is not confirmed yet. Confirm it, then set up the app.",
    user_disabled: "Your account is turned off. Contact the people who run this service.",
    sign_in_refused: "Your app is connected, but sign-in was refused. Try to sign in again.",
    service_failed: "The service has a problem. Wait a minute, then try again.",
    operation_not_enabled: "You can’t set up an app at the moment. Try again later.",
    unknown_service_error:
      "The service gave an answer that we did not expect. Wait a minute, then try again.",
    network_failed:
      "We could not reach the service. Check your internet connection, then try again.",
    timed_out:
      "The service took too long to answer. Check your internet connection, then try again.",
    answer_too_large:
      "Something between you and the service changed its answer. Try another network.",
    answer_unreadable:
      "Something between you and the service changed its answer. If your network asks you to sign in, do that first. Then try again.",
    superseded:
      "A newer QR code was made for you in another tab or window, so the one that was here does not work any more. Go on there, or get a new QR code here.",
    secret_replaced:
      "A newer QR code was made for you somewhere else, so codes from this one no longer work. Get a new QR code here.",
    app_removed:
      "The app that you connected has been replaced in the meantime. Try again to connect it.",
    module_unavailable:
      "A part of this page could not be loaded. Check your internet connection, then try again.",
  },
};
