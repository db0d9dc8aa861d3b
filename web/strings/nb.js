/** Norwegian Bokmål. @type {import("../ui/words.js").Strings} */
export const nb = {
  gap: " ",

  introHeading: "Sett opp en autentiseringsapp",
  introText:
    "En autentiseringsapp på telefonen eller datamaskinen lager 6-sifrede koder. Når du logger på, skriver du inn en av dem etter passordet. Den som bare har passordet ditt, kommer ikke inn.",
  appsHeading: "Skaff en app",
  appsSummary: "Har du ingen app ennå?",
  introApps:
    "Passordbehandleren din kan kanskje gjøre dette allerede (Apple Passord, 1Password, Bitwarden). Hvis ikke, installerer du først Google Authenticator, Microsoft Authenticator eller 2FAS fra appbutikken og kommer så tilbake.",
  start: "Sett opp appen",

  confirmHeading: "Vil du bytte ut autentiseringsappen?",
  confirmText:
    "Du bruker allerede en autentiseringsapp når du logger på. Kodene som appen viser nå, kan slutte å virke så snart du fortsetter. Ha telefonen klar.",
  confirm: "Bytt ut appen",
  keep: "Behold appen jeg har",

  setupHeading: "Koble til appen",
  scanHeading: "Skann QR-koden",
  scanText: "Åpne appen, trykk på + eller «Legg til», og rett kameraet mot denne QR-koden.",
  qrLabel:
    "QR-kode til appen din. Hvis du ikke kan skanne den, bruker du «Kan du ikke skanne den?».",
  hiddenText: "QR-koden er skjult for dem som ser skjermen din.",
  reveal: "Vis QR-koden",
  conceal: "Skjul QR-koden",
  openHeading: "Åpne appen",
  openAppText: "Bruker du telefonen? Åpne appen herfra. Du trenger ikke å skanne.",
  openApp: "Åpne appen min",
  openAppFailed: "Ingen app ble åpnet. Kopier nøkkelen i stedet.",
  otherDevice: "Bruk en annen enhet",
  keySummary: "Kan du ikke skanne den?",
  keyText:
    "Velg i appen å skrive inn en konfigurasjonsnøkkel (eller «legg til manuelt»), og lim så inn eller skriv denne nøkkelen.",
  keyTooLong: "En QR-kode ville vært for liten til å skanne her. Bruk nøkkelen i stedet.",
  copyKey: "Kopier nøkkelen",
  copyLink: "Kopier lenke for en passordbehandler",
  copied: "Kopiert",
  copyRefused: "Kopiering er ikke tillatt her. Teksten er merket: Kopier den selv.",
  moreSummary: "Appen min ber om mer",
  issuerLabel: "Tjeneste",
  accountLabel: "Konto",
  kindLabel: "Type",
  kind: "Tidsbasert, 6 sifre, ny hvert 30. sekund (SHA‑1)",

  codeHeading: "Skriv inn koden",
  codeLabel: "6-sifret kode",
  codeHint: "Deretter viser appen en 6-sifret kode. Skriv inn den nåværende.",
  codeHintAuto:
    "Deretter viser appen en 6-sifret kode. Vi kontrollerer den så snart du har skrevet den inn.",
  deviceNameLabel: "Et navn på denne appen (valgfritt)",
  submit: "Slå på",
  cancel: "Avbryt",
  skip: "Ikke nå",

  checking: "Kontrollerer kontoen din …",
  associating: "Henter QR-koden …",
  verifying: "Kontrollerer koden …",
  activating: "Slår på appen …",

  timeLeft: "Tid igjen til å bli ferdig: {duration}",
  timeLeftSoon: "Påloggingen utløper om {duration}. Bli ferdig før det.",

  enrolledHeading: "Autentiseringsappen er slått på",
  enrolledText: "Fra nå av ber vi om en kode når du logger på.",
  enrolledReplaced: "Du kan slette den gamle oppføringen i appen. Den virker ikke lenger.",
  recovery:
    "Får du ny telefon? Sett opp appen på den før du gir fra deg den gamle. Har du mistet den? Kontakt {issuer}.",
  done: "Ferdig",

  settingHeading: "Autentiseringsapp",
  onText: "Vi ber om koden fra den når du logger på.",
  onSince: "Slått på siden {date}.",
  askedFirst: "Det første vi ber om når du logger på: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-post",
  factorPasskey: "passnøkkel",
  factorOther: "noe annet",
  preferLabel: "Be om appen først fra nå av",
  replace: "Bruk en annen app",
  turnOff: "Slå av",
  turnOffHeading: "Vil du slå av autentiseringsappen?",
  turnOffText:
    "Vi ber ikke lenger om koden fra den, så kontoen din er mindre beskyttet. Appen beholder oppføringen: Du kan slå den på igjen.",
  keepOn: "La den være på",
  turningOff: "Slår av appen …",
  offHeading: "Autentiseringsappen er slått av",
  offText: "Appen er koblet til, men vi ber ikke om koden fra den når du logger på.",
  turnOn: "Slå på igjen",
  settingFailedHeading: "Det gikk ikke",

  failedHeading: "Vi kunne ikke gjøre oppsettet ferdig",
  failedVerifiedHeading: "Appen er koblet til, men kanskje ikke slått på ennå",
  connectedHeading: "Appen er koblet til",
  supersededHeading: "Du setter opp appen i en annen fane",
  retry: "Prøv igjen",
  takeOver: "Hent en ny QR-kode her",
  restart: "Start på nytt",
  signIn: "Logg på igjen",
  copyDetails: "Kopier detaljer",
  retryIn: "Du kan prøve igjen om {duration}.",
  retryNow: "Du kan prøve igjen nå.",
  signInAgain: "Logg på igjen. Hvis du blir bedt om en kode, skriver du inn den som appen viser.",
  requestId: "Hvis du ber om hjelp, oppgir du dette nummeret: {requestId}",
  pageProblem: "Det er noe galt med denne siden, ikke med deg. Si fra til dem som driver den:",

  phoneFast: "Klokken på telefonen går omtrent {duration} for fort, så kodene virker ikke.",
  phoneSlow: "Klokken på telefonen går omtrent {duration} for sakte, så kodene virker ikke.",
  computerWrong: "Klokken på denne datamaskinen går også feil.",
  clocksDiffer:
    "Det er omtrent {duration} mellom klokken på telefonen og klokken på denne datamaskinen, og en av dem går feil.",
  setClock:
    "Slå på automatisk dato og klokkeslett på telefonen. Skriv så inn koden som appen viser.",
  insistOnCode: "Hvis du er sikker, skriver du inn den samme koden igjen, så kontrollerer vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunne ikke bekrefte at du er logget på. Prøv igjen, eller logg på igjen.",
    code_empty: "Skriv inn den 6-sifrede koden som appen viser.",
    code_too_short: "Koden er for kort. Skriv inn alle de 6 sifrene som appen viser.",
    code_too_long: "Koden er for lang. Skriv bare inn de 6 sifrene som appen viser.",
    code_not_digits: "En kode har ingen bokstaver. Skriv inn de 6 sifrene som appen viser.",
    code_wrong: "Koden er fra en annen oppføring. Bruk den nyeste med navnet {issuer} i appen.",
    code_of_old_entry:
      "Koden er fra en eldre oppføring. Skann QR-koden på denne siden, og bruk så den nye oppføringen.",
    code_expired:
      "Koden var riktig for omtrent {duration} siden. Skriv inn den som appen viser nå.",
    code_mismatch: "Koden ble ikke godtatt. Vent på neste kode i appen, og skriv inn den.",
    code_used: "Koden er brukt før. Vent på neste kode i appen, og skriv inn den.",
    answer_lost: "Vi fikk ikke vite om koden var riktig. Skriv inn neste kode som appen viser.",
    access_token_expired: "Du er logget av. Logg på igjen for å fortsette.",
    user_changed: "En annen konto er logget på nå. Logg på igjen med den første.",
    session_expired:
      "Påloggingen utløp for å beskytte kontoen din. Logg på igjen for å få en ny QR-kode.",
    session_invalid:
      "Denne påloggingen kan ikke brukes lenger. Logg på igjen for å få en ny QR-kode.",
    setup_in_doubt:
      "Appen er kanskje allerede koblet til. Logg på igjen. Hvis du blir bedt om en kode, skriver du inn den som appen viser.",
    not_authorized: "Kontoen din kan ikke gjøre dette nå. Logg på igjen.",
    throttled: "Tjenesten er overbelastet. Prøv igjen om litt.",
    attempts_exceeded: "Det har vært for mange forsøk. Prøv igjen senere.",
    blocked: "Tilkoblingen din ble blokkert. Slå av VPN hvis du bruker det, og prøv igjen.",
    challenge_required:
      "Vi må kontrollere at du er et menneske. Følg trinnene på denne siden, og prøv igjen.",
    password_reset_required: "Passordet ditt må endres først. Logg på igjen for å gjøre det.",
    user_not_confirmed: "Kontoen din er ikke bekreftet ennå. Bekreft den, og prøv igjen.",
    user_disabled: "Kontoen din er slått av. Kontakt dem som driver denne tjenesten.",
    sign_in_refused: "Appen er koblet til, men påloggingen ble avvist. Prøv å logge på igjen.",
    service_failed: "Det er et problem med tjenesten. Prøv igjen om litt.",
    operation_not_enabled: "Du kan ikke sette opp en app akkurat nå. Prøv igjen senere.",
    network_failed:
      "Vi fikk ikke kontakt med tjenesten. Kontroller internettforbindelsen. Et blokkeringsprogram eller et bedriftsnettverk kan også stoppe det.",
    answer_unreadable:
      "Noe mellom deg og tjenesten har endret svaret fra den. Hvis nettverket ber deg om å logge på, gjør du det først.",
    superseded:
      "En nyere QR-kode ble laget i en annen fane, så denne virker ikke lenger. Fortsett der, eller hent en ny QR-kode her.",
    secret_replaced:
      "En nyere QR-kode ble laget et annet sted, så denne virker ikke lenger. Hent en ny QR-kode her.",
    app_removed: "Appen er byttet ut i mellomtiden. Prøv igjen for å koble den til.",
    module_unsupported:
      "Nettleseren kan ikke gjøre dette, eller en sikker modus stopper det. Bruk en annen nettleser til dette trinnet.",
    turn_off_refused: "Appen er fortsatt slått på: Denne tjenesten krever det.",
  },
};
