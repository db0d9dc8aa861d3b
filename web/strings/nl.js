/** Dutch. @type {import("../ui/words.js").Strings} */
export const nl = {
  gap: " ",

  introHeading: "Authenticator-app instellen",
  introText:
    "Een authenticator-app op uw telefoon of computer maakt codes van 6 cijfers. Als u inlogt, vult u er een in na uw wachtwoord. Iemand die alleen uw wachtwoord heeft, komt er niet in.",
  appsHeading: "Neem een app",
  appsSummary: "Hebt u nog geen app?",
  introApps:
    "Misschien kan uw wachtwoordmanager dit al (Wachtwoorden van Apple, 1Password, Bitwarden). Zo niet, installeer dan eerst Google Authenticator, Microsoft Authenticator of 2FAS uit uw appstore en kom dan terug.",
  start: "App instellen",

  confirmHeading: "Uw authenticator-app vervangen?",
  confirmText:
    "U gebruikt al een authenticator-app om in te loggen. De codes die uw app nu laat zien, werken misschien niet meer zodra u doorgaat. Houd uw telefoon bij de hand.",
  confirm: "App vervangen",
  keep: "Huidige app houden",

  setupHeading: "Uw app koppelen",
  scanHeading: "QR-code scannen",
  scanText: "Open uw app, tik op + of ‘Toevoegen’ en richt de camera op deze QR-code.",
  qrLabel: "QR-code voor uw app. Kunt u die niet scannen, gebruik dan ‘Lukt scannen niet?’.",
  hiddenText: "De QR-code is verborgen voor mensen die uw scherm zien.",
  reveal: "QR-code tonen",
  conceal: "QR-code verbergen",
  openHeading: "Uw app openen",
  openAppText: "Gebruikt u uw telefoon? Open uw app vanaf hier. U hoeft niet te scannen.",
  openApp: "Mijn app openen",
  openAppFailed: "Er is geen app geopend. Kopieer in plaats daarvan de sleutel.",
  otherDevice: "Ander apparaat gebruiken",
  keySummary: "Lukt scannen niet?",
  keyText:
    "Kies in uw app voor het invoeren van een instelsleutel (of ‘handmatig toevoegen’) en plak of typ dan deze sleutel.",
  keyTooLong:
    "Een QR-code zou hier te klein zijn om te scannen. Gebruik in plaats daarvan de sleutel.",
  copyKey: "Sleutel kopiëren",
  copyLink: "Link voor een wachtwoordmanager kopiëren",
  copied: "Gekopieerd",
  copyRefused: "Kopiëren is hier niet toegestaan. De tekst is geselecteerd: kopieer die zelf.",
  moreSummary: "Mijn app vraagt om meer",
  issuerLabel: "Dienst",
  accountLabel: "Account",
  kindLabel: "Soort",
  kind: "Op basis van tijd, 6 cijfers, elke 30 seconden nieuw (SHA‑1)",

  codeHeading: "Code invullen",
  codeLabel: "Code van 6 cijfers",
  codeHint: "Daarna laat uw app een code van 6 cijfers zien. Vul de huidige in.",
  codeHintAuto:
    "Daarna laat uw app een code van 6 cijfers zien. We controleren de code zodra u die hebt ingevuld.",
  deviceNameLabel: "Een naam voor deze app (niet verplicht)",
  submit: "Inschakelen",
  cancel: "Annuleren",
  skip: "Niet nu",

  checking: "Uw account wordt gecontroleerd…",
  associating: "Uw QR-code wordt opgehaald…",
  verifying: "De code wordt gecontroleerd…",
  activating: "Uw app wordt ingeschakeld…",

  timeLeft: "Resterende tijd om af te ronden: {duration}",
  timeLeftSoon: "Het inloggen verloopt over {duration}. Rond het voor die tijd af.",

  enrolledHeading: "Uw authenticator-app is ingeschakeld",
  enrolledText: "Vanaf nu vragen we om een code als u inlogt.",
  enrolledReplaced: "U kunt de oude vermelding in uw app verwijderen. Die werkt niet meer.",
  recovery:
    "Krijgt u een nieuwe telefoon? Stel de app daarop in voordat u de oude wegdoet. Telefoon kwijt? Neem contact op met {issuer}.",
  done: "Gereed",

  settingHeading: "Authenticator-app",
  onText: "We vragen om de code ervan als u inlogt.",
  onSince: "Ingeschakeld sinds {date}.",
  askedFirst: "Eerst gevraagd als u inlogt: {factor}",
  factorTextMessage: "sms",
  factorEmail: "e-mail",
  factorPasskey: "passkey",
  factorOther: "iets anders",
  preferLabel: "Vanaf nu eerst om de app vragen",
  replace: "Andere app gebruiken",
  turnOff: "Uitschakelen",
  turnOffHeading: "Uw authenticator-app uitschakelen?",
  turnOffText:
    "We vragen dan niet meer om de code ervan, dus uw account is minder beschermd. Uw app houdt de vermelding: u kunt de app weer inschakelen.",
  keepOn: "Ingeschakeld laten",
  turningOff: "Uw app wordt uitgeschakeld…",
  offHeading: "Uw authenticator-app is uitgeschakeld",
  offText: "Uw app is gekoppeld, maar we vragen niet om de code ervan als u inlogt.",
  turnOn: "Weer inschakelen",
  settingFailedHeading: "Dat is niet gelukt",

  failedHeading: "We konden het instellen niet afronden",
  failedVerifiedHeading: "Uw app is gekoppeld, maar misschien nog niet ingeschakeld",
  connectedHeading: "Uw app is gekoppeld",
  supersededHeading: "U bent de app aan het instellen in een ander tabblad",
  retry: "Opnieuw proberen",
  takeOver: "Hier een nieuwe QR-code ophalen",
  restart: "Opnieuw beginnen",
  signIn: "Opnieuw inloggen",
  copyDetails: "Details kopiëren",
  retryIn: "U kunt het over {duration} opnieuw proberen.",
  retryNow: "U kunt het nu opnieuw proberen.",
  signInAgain:
    "Log opnieuw in. Wordt er om een code gevraagd, vul dan de code in die uw app laat zien.",
  requestId: "Geef dit nummer door als u om hulp vraagt: {requestId}",
  pageProblem: "Er is iets mis met deze pagina, niet met u. Geef dit door aan de beheerder ervan:",

  phoneFast:
    "De klok van uw telefoon loopt ongeveer {duration} voor. Daardoor werken de codes niet.",
  phoneSlow:
    "De klok van uw telefoon loopt ongeveer {duration} achter. Daardoor werken de codes niet.",
  computerWrong: "De klok van deze computer loopt ook niet goed.",
  clocksDiffer:
    "De klok van uw telefoon en die van deze computer verschillen ongeveer {duration}. Een van beide loopt niet goed.",
  setClock:
    "Zet op uw telefoon de automatische datum en tijd aan. Vul daarna de code in die de app laat zien.",
  insistOnCode: "Weet u het zeker? Vul dezelfde code dan nog een keer in. Dan controleren we die.",

  errors: {
    access_token_unavailable:
      "We konden niet vaststellen dat u bent ingelogd. Probeer het opnieuw of log opnieuw in.",
    code_empty: "Vul de code van 6 cijfers in die uw app laat zien.",
    code_too_short: "Die code is te kort. Vul alle 6 cijfers in die uw app laat zien.",
    code_too_long: "Die code is te lang. Vul alleen de 6 cijfers in die uw app laat zien.",
    code_not_digits: "Een code heeft geen letters. Vul de 6 cijfers in die uw app laat zien.",
    code_wrong:
      "Die code is van een andere vermelding. Gebruik de nieuwste met de naam {issuer} in uw app.",
    code_of_old_entry:
      "Die code is van een oudere vermelding. Scan de QR-code op deze pagina en gebruik daarna de nieuwe vermelding.",
    code_expired:
      "Die code was ongeveer {duration} geleden juist. Vul de code in die uw app nu laat zien.",
    code_mismatch:
      "Die code is niet geaccepteerd. Wacht op de volgende code in uw app en vul die in.",
    code_used: "Die code is al gebruikt. Wacht op de volgende code in uw app en vul die in.",
    answer_lost:
      "We konden niet nagaan of die code juist was. Vul de volgende code in die uw app laat zien.",
    access_token_expired: "U bent uitgelogd. Log opnieuw in om door te gaan.",
    user_changed: "Er is nu een ander account ingelogd. Log opnieuw in met het eerste.",
    session_expired:
      "Het inloggen is verlopen om uw account te beschermen. Log opnieuw in om een nieuwe QR-code te krijgen.",
    session_invalid:
      "Deze inlogpoging kan niet meer worden gebruikt. Log opnieuw in om een nieuwe QR-code te krijgen.",
    setup_in_doubt:
      "Uw app is misschien al gekoppeld. Log opnieuw in. Wordt er om een code gevraagd, vul dan de code in die uw app laat zien.",
    not_authorized: "Met uw account kan dit nu niet. Log opnieuw in.",
    throttled: "De dienst is overbelast. Probeer het zo opnieuw.",
    attempts_exceeded: "Er zijn te veel pogingen gedaan. Probeer het later opnieuw.",
    blocked:
      "Uw verbinding is geblokkeerd. Zet uw VPN uit als u die gebruikt en probeer het dan opnieuw.",
    challenge_required:
      "We moeten controleren of u een mens bent. Volg de stappen op deze pagina en probeer het dan opnieuw.",
    password_reset_required: "Uw wachtwoord moet eerst worden gewijzigd. Log daarvoor opnieuw in.",
    user_not_confirmed:
      "Uw account is nog niet bevestigd. Bevestig het en probeer het dan opnieuw.",
    user_disabled: "Uw account is uitgeschakeld. Neem contact op met de beheerder van deze dienst.",
    sign_in_refused:
      "Uw app is gekoppeld, maar het inloggen is geweigerd. Probeer opnieuw in te loggen.",
    service_failed: "Er is een probleem met de dienst. Probeer het zo opnieuw.",
    operation_not_enabled: "U kunt op dit moment geen app instellen. Probeer het later opnieuw.",
    network_failed:
      "We konden de dienst niet bereiken. Controleer uw internetverbinding. Een blocker of bedrijfsnetwerk kan dit ook tegenhouden.",
    answer_unreadable:
      "Iets tussen u en de dienst heeft het antwoord veranderd. Vraagt uw netwerk u om in te loggen, doe dat dan eerst.",
    superseded:
      "In een ander tabblad is een nieuwere QR-code gemaakt. Daardoor werkt deze niet meer. Ga daar verder of haal hier een nieuwe QR-code op.",
    secret_replaced:
      "Ergens anders is een nieuwere QR-code gemaakt. Daardoor werkt deze niet meer. Haal hier een nieuwe QR-code op.",
    app_removed: "Uw app is intussen vervangen. Probeer het opnieuw om de app te koppelen.",
    module_unsupported:
      "Uw browser kan dit niet of een veilige modus houdt het tegen. Gebruik een andere browser voor deze stap.",
    turn_off_refused: "Uw app is nog ingeschakeld: deze dienst vereist dat.",
  },
};
