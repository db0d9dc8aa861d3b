/** Norwegian, Bokmål. @type {import("../words.js").Strings} */
export const nb = {
  gap: " ",

  introHeading: "Konfigurer en autentiseringsapp",
  introText:
    "En autentiseringsapp viser en ny sekssifret kode hvert 30. sekund. Når du logger på, skriver du koden etter passordet, slik at ingen kommer inn med passordet ditt alene.",
  introApps:
    "Bruk en app du allerede har, eller hent en fra appbutikken på telefonen: Google Authenticator, Microsoft Authenticator og 2FAS fungerer alle. Det tar omtrent to minutter.",
  start: "Konfigurer appen",

  confirmHeading: "Vil du bytte ut autentiseringsappen?",
  confirmText:
    "Du bruker allerede en autentiseringsapp når du logger på. Hvis du fortsetter, kan kodene den viser for denne kontoen, slutte å virke med en gang, så fullfør trinnene uten opphold.",
  confirm: "Bytt ut appen",
  keep: "Behold appen jeg har",

  setupHeading: "Koble til appen",
  scanHeading: "Skann QR-koden",
  scanText:
    "Velg «Legg til» eller «+» i autentiseringsappen, og rett deretter kameraet mot dette bildet.",
  qrLabel:
    "QR-kode til autentiseringsappen. Hvis du ikke kan skanne den, bruker du «Kan du ikke skanne?» i stedet.",
  hiddenText: "QR-koden er skjult, slik at ingen som ser skjermen din, kan bruke den.",
  reveal: "Vis QR-koden",
  conceal: "Skjul QR-koden",
  openAppText: "Er autentiseringsappen på denne enheten? Da trenger du ikke å skanne.",
  openApp: "Åpne appen min",
  keySummary: "Kan du ikke skanne?",
  keyText: "Velg «Angi en konfigurasjonsnøkkel» i appen, og skriv eller lim inn denne nøkkelen.",
  keyTooLong:
    "Det finnes ingen QR-kode for denne kontoen. Skriv eller lim inn denne nøkkelen i appen.",
  copyKey: "Kopier nøkkelen",
  keyCopied: "Nøkkelen er kopiert.",
  copyLink: "Kopier konfigurasjonslenken",
  linkCopied: "Konfigurasjonslenken er kopiert. Du kan lime den inn i et passordprogram.",
  copyRefused: "Det er ikke tillatt å kopiere her. Nøkkelen er merket, så du kan kopiere den selv.",
  issuerLabel: "Navn på tjenesten",
  accountLabel: "Konto",
  kindLabel: "Type kode",
  kind: "Tidsbasert, 6 sifre, ny hvert 30. sekund (SHA-1)",

  codeLabel: "Sekssifret kode",
  codeHint: "Appen viser den nå. Den endres hvert 30. sekund.",
  codeHintAuto: "Appen viser den nå. Den kontrolleres så snart du har skrevet alle de 6 sifrene.",
  deviceNameLabel: "Et navn på denne appen (valgfritt)",
  submit: "Slå på",
  cancel: "Avbryt",

  checking: "Kontrollerer kontoen din …",
  associating: "Henter QR-koden …",
  verifying: "Kontrollerer koden …",
  activating: "Slår på appen …",

  timeLeft: "Tid igjen: {duration}",
  timeLeftSoon: "Du har {duration} igjen til å skrive koden.",

  enrolledHeading: "Autentiseringsappen er slått på",
  enrolledText: "Ha appen for hånden når du logger på fra nå av: Du blir bedt om å oppgi en kode.",
  enrolledReplaced:
    "Du kan slette den gamle oppføringen for denne kontoen i appen. Den virker ikke lenger.",

  failedHeading: "Appen er ikke konfigurert ennå",
  failedVerifiedHeading: "Appen er koblet til, men ikke slått på",
  supersededHeading: "Du konfigurerer appen i en annen fane",
  retry: "Prøv på nytt",
  takeOver: "Få en ny QR-kode her",
  restart: "Start på nytt",
  retryIn: "Du kan prøve igjen om {duration}.",
  retryNow: "Du kan prøve igjen nå.",
  requestId: "Oppgi dette nummeret hvis du ber om hjelp: {requestId}",
  pageProblem:
    "Denne siden er ikke riktig satt opp, og det kan du ikke rette opp selv. Si fra til den som driver siden:",

  phoneFast: "Klokken på telefonen går omtrent {duration} for fort, så kodene stemmer ikke.",
  phoneSlow: "Klokken på telefonen går omtrent {duration} for sent, så kodene stemmer ikke.",
  computerFast: "Klokken på denne datamaskinen er også feil: Den går omtrent {duration} for fort.",
  computerSlow: "Klokken på denne datamaskinen er også feil: Den går omtrent {duration} for sent.",
  phoneAhead:
    "Koden ble ikke godtatt. Klokken på telefonen går omtrent {duration} foran klokken på denne datamaskinen, og en av dem er feil.",
  phoneBehind:
    "Koden ble ikke godtatt. Klokken på telefonen går omtrent {duration} etter klokken på denne datamaskinen, og en av dem er feil.",
  setClock:
    "Still dato og klokkeslett på telefonen til automatisk, og skriv deretter koden appen viser.",
  insistOnClock:
    "Hvis klokken på telefonen er riktig, skriver du den samme koden en gang til, så kontrollerer vi den.",

  errors: {
    out_of_order: "Det er ikke mulig i dette trinnet.",
    access_token_unavailable:
      "Vi kunne ikke bekrefte at du er logget på. Prøv igjen, eller logg av og på igjen.",
    invalid_access_token:
      "Du er ikke lenger logget på. Logg på igjen, og konfigurer deretter appen.",
    code_empty: "Skriv den sekssifrede koden som appen viser.",
    code_too_short: "Koden må ha 6 sifre. Skriv hele koden som appen viser.",
    code_too_long: "Koden må ha 6 sifre. Skriv bare koden som appen viser.",
    code_not_digits: "Koden må bestå av 6 sifre, uten bokstaver. Skriv koden som appen viser.",
    code_wrong:
      "Koden passer ikke til denne QR-koden. Skriv koden som den nyeste oppføringen i appen viser nå. Hvis det er den samme koden, skriver du den en gang til, så kontrollerer vi den.",
    code_of_old_entry:
      "Koden er fra en oppføring du la til tidligere, og den virker ikke lenger. Skann denne QR-koden, og skriv deretter koden fra den nye oppføringen. Slett den gamle.",
    code_expired: "Koden var riktig for omtrent {duration} siden. Skriv den som appen viser nå.",
    code_mismatch: "Koden ble ikke godtatt. Vent på neste kode i appen, og skriv den.",
    code_used: "Koden er brukt før. Vent på neste kode i appen, og skriv den.",
    not_verified: "Koden ble ikke godtatt. Vent på neste kode i appen, og skriv den.",
    answer_lost:
      "Vi fikk ikke svar på om koden var riktig. Kontroller internettforbindelsen, og skriv deretter neste kode som appen viser.",
    access_token_expired: "Påloggingen din er utløpt. Logg på igjen, og prøv deretter på nytt.",
    access_token_revoked: "Du er logget av. Logg på igjen, og konfigurer deretter appen.",
    session_expired:
      "Det tok lengre tid enn påloggingen tillater. Logg på igjen for å få en ny QR-kode.",
    session_invalid:
      "Denne påloggingen kan ikke brukes lenger. Logg på igjen for å få en ny QR-kode.",
    not_authorized:
      "Du har ikke tillatelse til dette. Logg på igjen, og konfigurer deretter appen.",
    throttled: "For mange gjør dette akkurat nå. Vent ett minutt, og prøv deretter igjen.",
    attempts_exceeded: "Det ble for mange forsøk. Vent noen minutter, og prøv deretter igjen.",
    blocked:
      "En brannmur stoppet forespørselen. Slå av VPN hvis du bruker det, vent ett minutt, og prøv deretter igjen.",
    concurrent_modification: "Kontoen din ble endret i samme øyeblikk. Prøv igjen.",
    password_reset_required: "Du må endre passordet først. Logg på igjen for å gjøre det.",
    user_not_found: "Fant ikke kontoen din. Logg på igjen, og konfigurer deretter appen.",
    user_not_confirmed:
      "Kontoen din er ikke bekreftet ennå. Bekreft den, og konfigurer deretter appen.",
    sign_in_refused: "Appen er koblet til, men påloggingen ble avvist. Prøv å logge på igjen.",
    service_failed: "Tjenesten har et problem. Vent ett minutt, og prøv deretter igjen.",
    unknown_service_error:
      "Tjenesten ga et svar vi ikke ventet. Vent ett minutt, og prøv deretter igjen.",
    network_failed:
      "Vi fikk ikke kontakt med tjenesten. Kontroller internettforbindelsen, og prøv deretter igjen.",
    timed_out:
      "Tjenesten brukte for lang tid på å svare. Kontroller internettforbindelsen, og prøv deretter igjen.",
    answer_too_large: "Noe mellom deg og tjenesten endret svaret. Prøv et annet nettverk.",
    answer_unreadable:
      "Noe mellom deg og tjenesten endret svaret. Hvis nettverket ber deg om å logge på, gjør du det først. Prøv deretter igjen.",
    superseded:
      "En nyere QR-kode ble laget for deg i en annen fane eller et annet vindu, så den som var her, virker ikke lenger. Fortsett der, eller få en ny QR-kode her.",
    module_unavailable:
      "En del av siden kunne ikke lastes inn. Kontroller internettforbindelsen, og prøv deretter igjen.",
  },
};
