/**
 * What the element says, in English: plain words, and for each error what happened and what to do.
 * `{…}` stands for a value.
 */
export const en = {
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
  qrLabel:
    "QR code for your authenticator app. If you can’t scan it, use “Can’t scan it?” instead.",
  keySummary: "Can’t scan it?",
  keyText: "Choose “Enter a setup key” in your app and type or paste this key.",
  keyTooLong: "There is no QR code for this account. Type or paste this key into your app.",
  copyKey: "Copy the key",
  keyCopied: "Key copied.",
  copyRefused: "Copying is not allowed here. The key is selected, so you can copy it yourself.",
  openApp: "Open on this device",
  codeLabel: "6-digit code",
  codeHint: "Your app shows it now. It changes every 30 seconds.",
  submit: "Turn on",
  cancel: "Cancel",

  checking: "Checking your account…",
  associating: "Getting your QR code…",
  verifying: "Checking the code…",
  activating: "Turning on your app…",

  enrolledHeading: "Your authenticator app is on",
  enrolledReplaced:
    "You can delete the old entry for this account in your app. It does not work any more.",
  enrolledText:
    "From now on, have your app at hand when you sign in: you will be asked for a code.",

  failedHeading: "The app is not set up yet",
  supersededHeading: "You are setting up the app in another tab",
  failedVerifiedHeading: "Your app is connected, but not turned on",
  retry: "Try again",
  takeOver: "Get a new QR code here",
  restart: "Start again",
  retryAfter: "You can try again in {duration}.",
  requestId: "If you ask for help, give this number: {requestId}",
  pageProblem:
    "This page is not set up correctly, and you can’t put that right yourself. Tell whoever runs it: {problem}",

  /** The rest of `clock_off`, where it is not the phone’s clock alone. */
  bothClocksOff:
    "Your phone’s clock is {phone}, and this computer’s clock is {computer}. On your phone, set the date and time to automatic. Then type the code that the app shows. If the phone’s clock is right, type the same code again and we will check it.",
  someClockOff:
    "That code was not accepted. Your phone’s clock is {difference} this computer’s, and one of the two is wrong. Set the date and time of your phone to automatic. Then type the code that the app shows.",
  fast: "about {duration} fast",
  slow: "about {duration} slow",
  ahead: "about {duration} ahead of",
  behind: "about {duration} behind",

  /** For whoever built the page; each follows `pageProblem`. */
  problems: {
    missing_region: "the region is missing.",
    invalid_region: "the region is not one of AWS’s.",
    invalid_user_pool_id: "the user pool’s ID is not valid, or does not belong to the region.",
    invalid_endpoint: "the endpoint is not an https address that can be used.",
    conflicting_endpoint: "an endpoint of its own can’t be combined with FIPS or dual-stack.",
    missing_credential: "nothing says who is signed in.",
    conflicting_credentials: "both an access token and a session were given.",
    invalid_issuer: "the issuer is missing, has a colon, or is longer than 64 characters.",
    invalid_account: "the account name is missing, has a colon, or is longer than 64 characters.",
    invalid_session: "the session is not valid.",
    invalid_device_name: "the device name is too long.",
    invalid_client_id: "the client ID is not valid.",
    unknown_operation: "the operation is not known.",
    invalid_json: "the document is not JSON.",
    unknown_member: "the document has a member that the operation does not know.",
    missing_member: "the document lacks a member that the operation needs.",
    wrong_type: "a member of the document has the wrong type.",
    value_too_short: "a member of the document is too short.",
    value_too_long: "a member of the document is too long.",
    value_malformed: "a member of the document has characters that it must not have.",
    factor_not_offered: "the user pool does not offer authenticator apps at this sign-in.",
    not_an_access_token: "the access token is of another kind, such as an ID token.",
    missing_scope: "the access token lacks the scope aws.cognito.signin.user.admin.",
    software_token_disabled: "authenticator apps are not allowed in this user pool.",
    user_pool_misconfigured: "the user pool was not found or is not set up for this.",
    invalid_parameter: "the service did not accept the request.",
    secret_unusable: "the service gave a key that no app can read.",
  },

  /** For the person. */
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
      "That code does not match this QR code. Type the code that the newest entry in your app shows now. If it is the same code, type it again and we will check it.",
    code_of_old_entry:
      "That code is from an entry that you added before, and it does not work any more. Scan this QR code, then type the code of the new entry. Delete the old one.",
    code_expired: "That code was right about {duration} ago. Type the one that your app shows now.",
    clock_off:
      "Your phone’s clock is {phone}, so its codes do not fit. On your phone, set the date and time to automatic. Then type the code that the app shows. If the clock is right, type the same code again and we will check it.",
    code_mismatch:
      "That code was not accepted. Wait for the next code in your app and type that one.",
    code_used: "That code was used before. Wait for the next code in your app and type that one.",
    answer_lost:
      "We did not hear whether that code was right. Check your internet connection, then type the next code that your app shows.",
    not_verified:
      "That code was not accepted. Wait for the next code in your app and type that one.",
    access_token_expired: "Your sign-in has expired. Sign in again, then try again.",
    access_token_revoked: "You have been signed out. Sign in again, then set up the app.",
    session_expired: "You took longer than sign-in allows. Sign in again to get a new QR code.",
    session_invalid: "This sign-in can’t be used any more. Sign in again to get a new QR code.",
    not_authorized: "You are not allowed to do this. Sign in again, then set up the app.",
    throttled: "Too many people are doing this right now. Wait a minute, then try again.",
    attempts_exceeded: "There were too many attempts. Wait a few minutes, then try again.",
    blocked:
      "A firewall stopped the request. Turn off your VPN if you use one, wait a minute, then try again.",
    concurrent_modification: "Your account was changed at the same moment. Try again.",
    password_reset_required: "Your password must be changed first. Sign in again to do that.",
    user_not_found: "Your account was not found. Sign in again, then set up the app.",
    user_not_confirmed: "Your account is not confirmed yet. Confirm it, then set up the app.",
    sign_in_refused: "Your app is connected, but sign-in was refused. Try to sign in again.",
    service_failed: "The service has a problem. Wait a minute, then try again.",
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
    module_unavailable:
      "A part of this page could not be loaded. Check your internet connection, then try again.",
  },
};
