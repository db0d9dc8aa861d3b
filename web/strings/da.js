/** Danish. @type {import("../ui/words.js").Strings} */
export const da = {
  gap: " ",

  introHeading: "Konfigurer en godkendelsesapp",
  introText:
    "En godkendelsesapp viser en ny 6-cifret kode hvert 30. sekund. Når du logger ind, skriver du koden efter din adgangskode. Så kan ingen komme ind alene med din adgangskode.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Brug en app, du allerede har, eller hent en i telefonens appbutik: Både Google Authenticator, Microsoft Authenticator og 2FAS kan bruges. Det tager cirka to minutter.",
  start: "Konfigurer appen",

  confirmHeading: "Vil du udskifte din godkendelsesapp?",
  confirmText:
    "Du bruger allerede en godkendelsesapp, når du logger ind. Hvis du fortsætter, kan de koder, som den viser for denne konto, holde op med at virke med det samme. Gennemfør derfor alle trin på én gang.",
  confirm: "Udskift den",
  keep: "Behold den app, jeg har",

  setupHeading: "Forbind din app",
  scanHeading: "Scan QR-koden",
  scanText:
    "Vælg ”Tilføj” eller ”+” i din godkendelsesapp, og ret derefter kameraet mod dette billede.",
  qrLabel:
    "QR-kode til din godkendelsesapp. Hvis du ikke kan scanne den, kan du bruge ”Kan du ikke scanne den?” i stedet.",
  hiddenText: "QR-koden er skjult, så ingen, der ser din skærm, kan bruge den.",
  reveal: "Vis QR-koden",
  conceal: "Skjul QR-koden",
  openHeading: "Open your app",
  openAppText: "Har du godkendelsesappen på denne enhed? Så behøver du ikke scanne.",
  openApp: "Åbn min app",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Kan du ikke scanne den?",
  keyText: "Vælg ”Angiv en konfigurationsnøgle” i din app, og skriv eller indsæt denne nøgle.",
  keyTooLong: "Der er ingen QR-kode til denne konto. Skriv eller indsæt denne nøgle i din app.",
  copyKey: "Kopier nøglen",
  copyLink: "Kopier konfigurationslinket",
  copied: "Copied",
  copyRefused: "Kopiering er ikke tilladt her. Nøglen er markeret, så du selv kan kopiere den.",
  moreSummary: "My app asks for more",
  issuerLabel: "Tjenestens navn",
  accountLabel: "Konto",
  kindLabel: "Kodetype",
  kind: "Tidsbaseret, 6 cifre, ny hvert 30. sekund (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-cifret kode",
  codeHint: "Din app viser den nu. Den skifter hvert 30. sekund.",
  codeHintAuto:
    "Din app viser den nu. Den bliver kontrolleret, så snart du har skrevet alle 6 cifre.",
  deviceNameLabel: "Et navn til denne app (valgfrit)",
  submit: "Slå til",
  cancel: "Annuller",
  skip: "Ikke nu",

  checking: "Kontrollerer din konto …",
  associating: "Henter din QR-kode …",
  verifying: "Kontrollerer koden …",
  activating: "Slår din app til …",

  timeLeft: "Tid tilbage: {duration}",
  timeLeftSoon: "Du har {duration} tilbage til at skrive koden.",

  enrolledHeading: "Din godkendelsesapp er slået til",
  enrolledText:
    "Fra nu af skal du have din app ved hånden, når du logger ind: Du bliver bedt om en kode.",
  enrolledReplaced:
    "Du kan slette den gamle post for denne konto i din app. Den virker ikke længere.",
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

  failedHeading: "Appen er ikke konfigureret endnu",
  failedVerifiedHeading: "Din app er forbundet, men måske ikke slået til endnu",
  connectedHeading: "Din app er forbundet",
  supersededHeading: "Du er ved at konfigurere appen i en anden fane",
  retry: "Prøv igen",
  takeOver: "Hent en ny QR-kode her",
  restart: "Start forfra",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Du kan prøve igen om {duration}.",
  retryNow: "Du kan prøve igen nu.",
  signInAgain:
    "Log ind igen, og hvis du bliver bedt om en kode, skal du skrive den, som din app viser.",
  requestId: "Hvis du beder om hjælp, skal du oplyse dette nummer: {requestId}",
  pageProblem:
    "Denne side er ikke sat rigtigt op, og det kan du ikke selv rette. Giv besked til dem, der driver siden:",

  phoneFast: "Uret på din telefon går cirka {duration} for hurtigt, så koderne passer ikke.",
  phoneSlow: "Uret på din telefon går cirka {duration} for langsomt, så koderne passer ikke.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Indstil dato og klokkeslæt til automatisk på din telefon, og skriv derefter den kode, som appen viser.",
  insistOnCode: "Hvis det er den samme kode, skal du skrive den igen. Så kontrollerer vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunne ikke bekræfte, at du er logget ind. Prøv igen, eller log ud og ind igen.",
    code_empty: "Skriv den 6-cifrede kode, som din app viser.",
    code_too_short: "Koden skal have 6 cifre. Skriv hele den kode, som din app viser.",
    code_too_long: "Koden skal have 6 cifre. Skriv kun den kode, som din app viser.",
    code_not_digits:
      "Koden skal bestå af 6 cifre uden bogstaver. Skriv den kode, som din app viser.",
    code_wrong:
      "Koden passer ikke til denne QR-kode. Skriv den kode, som den nyeste post i din app viser nu.",
    code_of_old_entry:
      "Koden er fra en post, som du har tilføjet tidligere, og den virker ikke længere. Scan denne QR-kode, og skriv derefter koden fra den nye post. Slet den gamle.",
    code_expired:
      "Koden var rigtig for cirka {duration} siden. Skriv den kode, som din app viser nu.",
    code_mismatch: "Koden blev ikke godkendt. Vent på den næste kode i din app, og skriv den.",
    code_used: "Koden er allerede brugt. Vent på den næste kode i din app, og skriv den.",
    answer_lost:
      "Vi fik ikke svar på, om koden var rigtig. Kontroller din internetforbindelse, og skriv derefter den næste kode, som din app viser.",
    access_token_expired: "Dit login er udløbet. Log ind igen, og prøv derefter en gang til.",
    user_changed:
      "Der er nu logget ind med en anden konto. Log ind igen med den konto, som du begyndte med.",
    session_expired:
      "Du har brugt længere tid, end login tillader. Log ind igen for at få en ny QR-kode.",
    session_invalid: "Dette login kan ikke bruges længere. Log ind igen for at få en ny QR-kode.",
    setup_in_doubt:
      "Din app er måske allerede forbundet. Log ind igen, og hvis du bliver bedt om en kode, skal du skrive den, som din app viser.",
    not_authorized:
      "Du har ikke tilladelse til at gøre dette. Log ind igen, og konfigurer derefter appen.",
    throttled: "Der er for mange, der gør dette lige nu. Vent et minut, og prøv igen.",
    attempts_exceeded: "Der har været for mange forsøg. Vent nogle minutter, og prøv igen.",
    blocked:
      "En firewall stoppede anmodningen. Slå din VPN fra, hvis du bruger en. Vent et minut, og prøv igen.",
    challenge_required:
      "Vi skal kontrollere, at du er et menneske. Følg trinnene på denne side, og prøv derefter igen.",
    password_reset_required: "Din adgangskode skal ændres først. Log ind igen for at ændre den.",
    user_not_confirmed:
      "Din konto er ikke bekræftet endnu. Bekræft den, og konfigurer derefter appen.",
    user_disabled: "Din konto er deaktiveret. Kontakt dem, der driver tjenesten.",
    sign_in_refused: "Din app er forbundet, men login blev afvist. Prøv at logge ind igen.",
    service_failed: "Der er et problem med tjenesten. Vent et minut, og prøv igen.",
    operation_not_enabled: "Du kan ikke konfigurere en app lige nu. Prøv igen senere.",
    network_failed:
      "Vi kunne ikke få forbindelse til tjenesten. Kontroller din internetforbindelse, og prøv igen.",
    answer_unreadable:
      "Noget mellem dig og tjenesten har ændret dens svar. Hvis dit netværk beder dig om at logge på, skal du gøre det først. Prøv derefter igen.",
    superseded:
      "Du har fået en nyere QR-kode i en anden fane eller et andet vindue, så den, der var her, virker ikke længere. Fortsæt dér, eller hent en ny QR-kode her.",
    secret_replaced:
      "Du har fået en nyere QR-kode et andet sted, så koderne fra denne virker ikke længere. Hent en ny QR-kode her.",
    app_removed:
      "Den app, som du forbandt, er i mellemtiden blevet udskiftet. Prøv igen for at forbinde den.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
