/** Norwegian Bokmål. @type {import("../ui/words.js").Strings} */
export const nb = {
  gap: " ",

  introHeading: "Sett opp en autentiseringsapp",
  introText:
    "En autentiseringsapp viser en ny 6-sifret kode hvert 30. sekund. Når du logger på, skriver du inn koden etter passordet. Da kommer ingen inn med bare passordet ditt.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Bruk en app du allerede har, eller last ned en fra appbutikken på telefonen: Både Google Authenticator, Microsoft Authenticator og 2FAS kan brukes. Det tar omtrent to minutter.",
  start: "Sett opp appen",

  confirmHeading: "Vil du bytte ut autentiseringsappen?",
  confirmText:
    "Du bruker allerede en autentiseringsapp når du logger på. Hvis du fortsetter, kan kodene den viser for denne kontoen, slutte å virke med en gang. Gjør derfor alle trinnene ferdig uten opphold.",
  confirm: "Bytt den ut",
  keep: "Behold appen jeg har",

  setupHeading: "Koble til appen",
  scanHeading: "Skann QR-koden",
  scanText:
    "Velg «Legg til» eller «+» i autentiseringsappen, og rett deretter kameraet mot dette bildet.",
  qrLabel:
    "QR-kode til autentiseringsappen din. Hvis du ikke kan skanne den, bruker du «Kan du ikke skanne den?» i stedet.",
  hiddenText: "QR-koden er skjult, så ingen som ser skjermen din, kan bruke den.",
  reveal: "Vis QR-koden",
  conceal: "Skjul QR-koden",
  openHeading: "Open your app",
  openAppText: "Har du autentiseringsappen på denne enheten? Da trenger du ikke å skanne.",
  openApp: "Åpne appen min",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Kan du ikke skanne den?",
  keyText:
    "Velg «Skriv inn en konfigurasjonsnøkkel» i appen, og skriv eller lim inn denne nøkkelen.",
  keyTooLong:
    "Det finnes ingen QR-kode for denne kontoen. Skriv eller lim inn denne nøkkelen i appen.",
  copyKey: "Kopier nøkkelen",
  copyLink: "Kopier konfigurasjonslenken",
  copied: "Copied",
  copyRefused: "Kopiering er ikke tillatt her. Nøkkelen er merket, så du kan kopiere den selv.",
  moreSummary: "My app asks for more",
  issuerLabel: "Navn på tjenesten",
  accountLabel: "Konto",
  kindLabel: "Type kode",
  kind: "Tidsbasert, 6 sifre, ny hvert 30. sekund (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-sifret kode",
  codeHint: "Appen viser den nå. Den endres hvert 30. sekund.",
  codeHintAuto:
    "Appen viser den nå. Den blir kontrollert så snart du har skrevet inn alle de 6 sifrene.",
  deviceNameLabel: "Et navn på denne appen (valgfritt)",
  submit: "Slå på",
  cancel: "Avbryt",
  skip: "Ikke nå",

  checking: "Kontrollerer kontoen din …",
  associating: "Henter QR-koden …",
  verifying: "Kontrollerer koden …",
  activating: "Slår på appen …",

  timeLeft: "Gjenstående tid: {duration}",
  timeLeftSoon: "Du har {duration} igjen til å skrive inn koden.",

  enrolledHeading: "Autentiseringsappen er slått på",
  enrolledText: "Fra nå av må du ha appen for hånden når du logger på: Du vil bli bedt om en kode.",
  enrolledReplaced:
    "Du kan slette den gamle oppføringen for denne kontoen i appen. Den virker ikke lenger.",
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

  failedHeading: "Appen er ikke satt opp ennå",
  failedVerifiedHeading: "Appen er koblet til, men kanskje ikke slått på ennå",
  connectedHeading: "Appen er koblet til",
  supersededHeading: "Du setter opp appen i en annen fane",
  retry: "Prøv igjen",
  takeOver: "Hent en ny QR-kode her",
  restart: "Start på nytt",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Du kan prøve igjen om {duration}.",
  retryNow: "Du kan prøve igjen nå.",
  signInAgain:
    "Logg på igjen, og hvis du blir bedt om en kode, skriver du inn den som appen viser.",
  requestId: "Hvis du ber om hjelp, oppgir du dette nummeret: {requestId}",
  pageProblem:
    "Denne siden er ikke satt opp riktig, og det kan du ikke rette opp selv. Si fra til dem som driver siden:",

  phoneFast: "Klokken på telefonen din går omtrent {duration} for fort, så kodene stemmer ikke.",
  phoneSlow: "Klokken på telefonen din går omtrent {duration} for sakte, så kodene stemmer ikke.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Still inn dato og klokkeslett til automatisk på telefonen, og skriv deretter inn koden som appen viser.",
  insistOnCode: "Hvis det er den samme koden, skriver du den inn igjen, så kontrollerer vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunne ikke bekrefte at du er logget på. Prøv igjen, eller logg av og på igjen.",
    code_empty: "Skriv inn den 6-sifrede koden som appen viser.",
    code_too_short: "Koden må ha 6 sifre. Skriv inn hele koden som appen viser.",
    code_too_long: "Koden må ha 6 sifre. Skriv bare inn koden som appen viser.",
    code_not_digits: "Koden må bestå av 6 sifre, uten bokstaver. Skriv inn koden som appen viser.",
    code_wrong:
      "Koden passer ikke til denne QR-koden. Skriv inn koden som den nyeste oppføringen i appen viser nå.",
    code_of_old_entry:
      "Koden er fra en oppføring du la til tidligere, og den virker ikke lenger. Skann denne QR-koden, og skriv deretter inn koden fra den nye oppføringen. Slett den gamle.",
    code_expired:
      "Koden var riktig for omtrent {duration} siden. Skriv inn den som appen viser nå.",
    code_mismatch: "Koden ble ikke godtatt. Vent på neste kode i appen, og skriv inn den.",
    code_used: "Koden er brukt før. Vent på neste kode i appen, og skriv inn den.",
    answer_lost:
      "Vi fikk ikke vite om koden var riktig. Kontroller internettforbindelsen, og skriv deretter inn neste kode som appen viser.",
    access_token_expired: "Påloggingen din er utløpt. Logg på igjen, og prøv på nytt.",
    user_changed: "En annen konto er logget på nå. Logg på igjen med kontoen du begynte med.",
    session_expired:
      "Du brukte lengre tid enn påloggingen tillater. Logg på igjen for å få en ny QR-kode.",
    session_invalid:
      "Denne påloggingen kan ikke brukes lenger. Logg på igjen for å få en ny QR-kode.",
    setup_in_doubt:
      "Appen er kanskje allerede koblet til. Logg på igjen, og hvis du blir bedt om en kode, skriver du inn den som appen viser.",
    not_authorized: "Du har ikke tillatelse til dette. Logg på igjen, og sett deretter opp appen.",
    throttled: "For mange gjør dette akkurat nå. Vent et minutt, og prøv igjen.",
    attempts_exceeded: "Det har vært for mange forsøk. Vent noen minutter, og prøv igjen.",
    blocked:
      "En brannmur stoppet forespørselen. Slå av VPN hvis du bruker det. Vent et minutt, og prøv igjen.",
    challenge_required:
      "Vi må kontrollere at du er et menneske. Følg trinnene på denne siden, og prøv igjen.",
    password_reset_required: "Du må endre passordet først. Logg på igjen for å gjøre det.",
    user_not_confirmed:
      "Kontoen din er ikke bekreftet ennå. Bekreft den, og sett deretter opp appen.",
    user_disabled: "Kontoen din er deaktivert. Kontakt dem som driver denne tjenesten.",
    sign_in_refused: "Appen er koblet til, men påloggingen ble avvist. Prøv å logge på igjen.",
    service_failed: "Det er et problem med tjenesten. Vent et minutt, og prøv igjen.",
    operation_not_enabled: "Du kan ikke sette opp en app akkurat nå. Prøv igjen senere.",
    network_failed:
      "Vi fikk ikke kontakt med tjenesten. Kontroller internettforbindelsen, og prøv igjen.",
    answer_unreadable:
      "Noe mellom deg og tjenesten har endret svaret fra den. Hvis nettverket ber deg om å logge på, gjør du det først. Prøv deretter igjen.",
    superseded:
      "Du har fått en nyere QR-kode i en annen fane eller et annet vindu, så den som var her, virker ikke lenger. Fortsett der, eller hent en ny QR-kode her.",
    secret_replaced:
      "Du har fått en nyere QR-kode et annet sted, så kodene fra denne virker ikke lenger. Hent en ny QR-kode her.",
    app_removed: "Appen du koblet til, er byttet ut i mellomtiden. Prøv igjen for å koble den til.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
