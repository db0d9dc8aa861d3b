/** Dutch. @type {import("../ui/words.js").Strings} */
export const nl = {
  gap: " ",

  introHeading: "Authenticator-app instellen",
  introText:
    "Een authenticator-app laat elke 30 seconden een nieuwe code van 6 cijfers zien. Als u inlogt, vult u die code in na uw wachtwoord. Zo kan niemand inloggen met alleen uw wachtwoord.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Gebruik een app die u al hebt, of download er een in de appstore van uw telefoon: Google Authenticator, Microsoft Authenticator en 2FAS werken allemaal. Het duurt ongeveer twee minuten.",
  start: "App instellen",

  confirmHeading: "Wilt u uw authenticator-app vervangen?",
  confirmText:
    "U gebruikt al een authenticator-app om in te loggen. Als u doorgaat, kan het zijn dat de codes die de app voor dit account laat zien meteen niet meer werken. Rond deze stappen daarom in één keer af.",
  confirm: "App vervangen",
  keep: "Huidige app houden",

  setupHeading: "Uw app koppelen",
  scanHeading: "QR-code scannen",
  scanText:
    "Kies in uw authenticator-app voor ‘Toevoegen’ of ‘+’ en richt de camera dan op deze afbeelding.",
  qrLabel:
    "QR-code voor uw authenticator-app. Als u de code niet kunt scannen, gebruik dan ‘Lukt scannen niet?’.",
  hiddenText: "De QR-code is verborgen, zodat niemand die uw scherm ziet hem kan gebruiken.",
  reveal: "QR-code tonen",
  conceal: "QR-code verbergen",
  openHeading: "Open your app",
  openAppText: "Staat uw authenticator-app op dit apparaat? Dan hoeft u niet te scannen.",
  openApp: "Mijn app openen",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Lukt scannen niet?",
  keyText: "Kies in uw app voor ‘Instelsleutel invoeren’ en typ of plak deze sleutel.",
  keyTooLong: "Voor dit account is er geen QR-code. Typ of plak deze sleutel in uw app.",
  copyKey: "Sleutel kopiëren",
  copyLink: "Koppellink kopiëren",
  copied: "Copied",
  copyRefused:
    "Kopiëren is hier niet toegestaan. De sleutel is geselecteerd, zodat u hem zelf kunt kopiëren.",
  moreSummary: "My app asks for more",
  issuerLabel: "Naam van de dienst",
  accountLabel: "Accountnaam",
  kindLabel: "Soort code",
  kind: "Op basis van tijd, 6 cijfers, elke 30 seconden nieuw (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Code van 6 cijfers",
  codeHint: "Uw app laat de code nu zien. De code verandert elke 30 seconden.",
  codeHintAuto:
    "Uw app laat de code nu zien. We controleren de code zodra u alle 6 cijfers hebt ingevuld.",
  deviceNameLabel: "Een naam voor deze app (niet verplicht)",
  submit: "Inschakelen",
  cancel: "Annuleren",
  skip: "Niet nu",

  checking: "Uw account wordt gecontroleerd…",
  associating: "Uw QR-code wordt opgehaald…",
  verifying: "De code wordt gecontroleerd…",
  activating: "Uw app wordt ingeschakeld…",

  timeLeft: "Resterende tijd: {duration}",
  timeLeftSoon: "U hebt nog {duration} om de code in te vullen.",

  enrolledHeading: "Uw authenticator-app is ingeschakeld",
  enrolledText: "Houd vanaf nu uw app bij de hand als u inlogt: u wordt om een code gevraagd.",
  enrolledReplaced:
    "U kunt de oude vermelding van dit account in uw app verwijderen. Die werkt niet meer.",
  recovery:
    "Getting a new phone? Set up the app there before you give the old one away. Lost it? Contact {issuer}.",
  done: "Done",

  settingHeading: "Authenticator app",
  onText: "We ask for its code when you sign in.",
  onSince: "On since {date}.",
  askedFirst: "Asked for first when you sign in: {factor}",
  factorTextMessage: "text message",
  factorEmail: "email",
  factorPasskey: "passkey",
  factorOther: "something else",
  preferLabel: "Ask for the app first from now on",
  replace: "Use another app",
  turnOff: "Turn off",
  turnOffHeading: "Turn off your authenticator app?",
  turnOffText:
    "We won’t ask for its code any more, so your account is less protected. Your app keeps its entry: you can turn it on again.",
  keepOn: "Keep it on",
  turningOff: "Turning off your app…",
  offHeading: "Your authenticator app is off",
  offText: "Your app is connected, but we don’t ask for its code when you sign in.",
  turnOn: "Turn on again",
  settingFailedHeading: "That didn’t work",

  failedHeading: "De app is nog niet ingesteld",
  failedVerifiedHeading: "Uw app is gekoppeld, maar misschien nog niet ingeschakeld",
  connectedHeading: "Uw app is gekoppeld",
  supersededHeading: "U stelt de app in een ander tabblad in",
  retry: "Opnieuw proberen",
  takeOver: "Hier een nieuwe QR-code ophalen",
  restart: "Opnieuw beginnen",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "U kunt het over {duration} opnieuw proberen.",
  retryNow: "U kunt het nu opnieuw proberen.",
  signInAgain:
    "Log opnieuw in en vul, als er om een code wordt gevraagd, de code in die uw app laat zien.",
  requestId: "Geef dit nummer door als u om hulp vraagt: {requestId}",
  pageProblem:
    "Deze pagina is niet goed ingesteld en u kunt dat niet zelf oplossen. Geef dit door aan de beheerder van de pagina:",

  phoneFast:
    "De klok van uw telefoon loopt ongeveer {duration} voor. Daardoor kloppen de codes niet.",
  phoneSlow:
    "De klok van uw telefoon loopt ongeveer {duration} achter. Daardoor kloppen de codes niet.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Zet de datum en tijd op uw telefoon op automatisch. Vul daarna de code in die de app laat zien.",
  insistOnCode: "Is het dezelfde code? Vul die dan nog een keer in. Dan controleren we de code.",

  errors: {
    access_token_unavailable:
      "We konden niet vaststellen dat u bent ingelogd. Probeer het opnieuw, of log uit en log opnieuw in.",
    code_empty: "Vul de code van 6 cijfers in die uw app laat zien.",
    code_too_short: "De code moet 6 cijfers hebben. Vul de hele code in die uw app laat zien.",
    code_too_long: "De code moet 6 cijfers hebben. Vul alleen de code in die uw app laat zien.",
    code_not_digits:
      "De code moet uit 6 cijfers bestaan, zonder letters. Vul de code in die uw app laat zien.",
    code_wrong:
      "Die code hoort niet bij deze QR-code. Vul de code in die de nieuwste vermelding in uw app nu laat zien.",
    code_of_old_entry:
      "Die code is van een vermelding die u eerder hebt toegevoegd. Die werkt niet meer. Scan deze QR-code en vul daarna de code van de nieuwe vermelding in. Verwijder de oude vermelding.",
    code_expired:
      "Die code was ongeveer {duration} geleden juist. Vul de code in die uw app nu laat zien.",
    code_mismatch:
      "Die code is niet geaccepteerd. Wacht op de volgende code in uw app en vul die in.",
    code_used: "Die code is al gebruikt. Wacht op de volgende code in uw app en vul die in.",
    answer_lost:
      "We weten niet of die code juist was, omdat we geen antwoord kregen. Controleer uw internetverbinding en vul daarna de volgende code in die uw app laat zien.",
    access_token_expired:
      "Uw sessie is verlopen. Log opnieuw in en probeer het daarna nog een keer.",
    user_changed:
      "Er is nu een ander account ingelogd. Log opnieuw in met het account waarmee u bent begonnen.",
    session_expired:
      "De tijd om in te loggen is verstreken. Log opnieuw in om een nieuwe QR-code te krijgen.",
    session_invalid:
      "Deze inlogpoging kan niet meer worden gebruikt. Log opnieuw in om een nieuwe QR-code te krijgen.",
    setup_in_doubt:
      "Uw app is misschien al gekoppeld. Log opnieuw in en vul, als er om een code wordt gevraagd, de code in die uw app laat zien.",
    not_authorized:
      "U hebt geen toestemming om dit te doen. Log opnieuw in en stel daarna de app in.",
    throttled:
      "Op dit moment doen te veel mensen dit tegelijk. Wacht een minuut en probeer het dan opnieuw.",
    attempts_exceeded:
      "Er zijn te veel pogingen gedaan. Wacht een paar minuten en probeer het dan opnieuw.",
    blocked:
      "Een firewall heeft het verzoek tegengehouden. Zet uw VPN uit als u die gebruikt, wacht een minuut en probeer het dan opnieuw.",
    challenge_required:
      "We moeten controleren of u een mens bent. Volg de stappen op deze pagina en probeer het dan opnieuw.",
    password_reset_required: "U moet eerst uw wachtwoord wijzigen. Log daarvoor opnieuw in.",
    user_not_confirmed: "Uw account is nog niet bevestigd. Bevestig het en stel daarna de app in.",
    user_disabled: "Uw account is uitgeschakeld. Neem contact op met de beheerder van deze dienst.",
    sign_in_refused:
      "Uw app is gekoppeld, maar het inloggen is geweigerd. Probeer opnieuw in te loggen.",
    service_failed:
      "Er is een probleem met de dienst. Wacht een minuut en probeer het dan opnieuw.",
    operation_not_enabled: "U kunt op dit moment geen app instellen. Probeer het later opnieuw.",
    network_failed:
      "We konden de dienst niet bereiken. Controleer uw internetverbinding en probeer het dan opnieuw.",
    answer_unreadable:
      "Iets tussen u en de dienst heeft het antwoord veranderd. Als uw netwerk u vraagt om in te loggen, doe dat dan eerst. Probeer het daarna opnieuw.",
    superseded:
      "In een ander tabblad of venster is een nieuwere QR-code voor u gemaakt. De QR-code die hier stond, werkt daarom niet meer. Ga daar verder, of haal hier een nieuwe QR-code op.",
    secret_replaced:
      "Er is ergens anders een nieuwere QR-code voor u gemaakt. De codes van deze QR-code werken daarom niet meer. Haal hier een nieuwe QR-code op.",
    app_removed:
      "De app die u hebt gekoppeld, is intussen vervangen. Probeer het opnieuw om de app te koppelen.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
