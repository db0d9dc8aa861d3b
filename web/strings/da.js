/** Danish. @type {import("../ui/words.js").Strings} */
export const da = {
  gap: " ",

  introHeading: "Konfigurer en godkendelsesapp",
  introText:
    "En godkendelsesapp på din telefon eller computer laver 6-cifrede koder. Når du logger ind, skriver du en efter din adgangskode. Den, der kun har din adgangskode, kan ikke komme ind.",
  appsHeading: "Find en app",
  appsSummary: "Har du ikke en app endnu?",
  introApps:
    "Din adgangskodemanager kan måske allerede gøre dette (Apple Adgangskoder, 1Password, Bitwarden). Hvis ikke, skal du først installere Google Authenticator, Microsoft Authenticator eller 2FAS fra din appbutik og derefter komme tilbage.",
  start: "Konfigurer appen",

  confirmHeading: "Vil du udskifte din godkendelsesapp?",
  confirmText:
    "Du bruger allerede en godkendelsesapp, når du logger ind. De koder, som din app viser nu, kan holde op med at virke, så snart du fortsætter. Hav din telefon klar.",
  confirm: "Udskift appen",
  keep: "Behold den app, jeg har",

  setupHeading: "Forbind din app",
  scanHeading: "Scan QR-koden",
  scanText: "Åbn din app, tryk på + eller ”Tilføj”, og ret kameraet mod denne QR-kode.",
  qrLabel:
    "QR-kode til din app. Hvis du ikke kan scanne den, kan du bruge ”Kan du ikke scanne den?”.",
  hiddenText: "QR-koden er skjult for dem, der ser din skærm.",
  reveal: "Vis QR-koden",
  conceal: "Skjul QR-koden",
  openHeading: "Åbn din app",
  openAppText: "Bruger du din telefon? Åbn din app herfra. Du behøver ikke scanne.",
  openApp: "Åbn min app",
  openAppFailed: "Der åbnede ingen app. Kopier nøglen i stedet.",
  otherDevice: "Brug en anden enhed",
  keySummary: "Kan du ikke scanne den?",
  keyText:
    "Vælg i din app at angive en konfigurationsnøgle (eller ”tilføj manuelt”), og indsæt eller skriv derefter denne nøgle.",
  keyTooLong: "En QR-kode ville være for lille til at scanne her. Brug nøglen i stedet.",
  copyKey: "Kopier nøglen",
  copyLink: "Kopier link til en adgangskodemanager",
  copied: "Kopieret",
  copyRefused: "Kopiering er ikke tilladt her. Teksten er markeret: Kopier den selv.",
  moreSummary: "Min app beder om mere",
  issuerLabel: "Tjeneste",
  accountLabel: "Konto",
  kindLabel: "Type",
  kind: "Tidsbaseret, 6 cifre, ny hvert 30. sekund (SHA‑1)",

  codeHeading: "Skriv koden",
  codeLabel: "6-cifret kode",
  codeHint: "Derefter viser din app en 6-cifret kode. Skriv den aktuelle.",
  codeHintAuto:
    "Derefter viser din app en 6-cifret kode. Vi kontrollerer den, så snart du har skrevet den.",
  deviceNameLabel: "Et navn til denne app (valgfrit)",
  submit: "Slå til",
  cancel: "Annuller",
  skip: "Ikke nu",

  checking: "Kontrollerer din konto …",
  associating: "Henter din QR-kode …",
  verifying: "Kontrollerer koden …",
  activating: "Slår din app til …",

  timeLeft: "Tid tilbage til at blive færdig: {duration}",
  timeLeftSoon: "Login udløber om {duration}. Bliv færdig inden da.",

  enrolledHeading: "Din godkendelsesapp er slået til",
  enrolledText: "Fra nu af beder vi om en kode, når du logger ind.",
  enrolledReplaced: "Du kan slette den gamle post i din app. Den virker ikke længere.",
  recovery:
    "Får du ny telefon? Konfigurer appen på den, før du skiller dig af med den gamle. Har du mistet den? Kontakt {issuer}.",
  done: "Færdig",

  settingHeading: "Godkendelsesapp",
  onText: "Vi beder om dens kode, når du logger ind.",
  onSince: "Slået til siden {date}.",
  askedFirst: "Det første, vi beder om, når du logger ind: {factor}",
  factorTextMessage: "sms",
  factorEmail: "e-mail",
  factorPasskey: "adgangsnøgle",
  factorOther: "noget andet",
  preferLabel: "Bed om appen først fra nu af",
  replace: "Brug en anden app",
  turnOff: "Slå fra",
  turnOffHeading: "Vil du slå din godkendelsesapp fra?",
  turnOffText:
    "Vi beder ikke længere om dens kode, så din konto er mindre beskyttet. Din app beholder sin post: Du kan slå den til igen.",
  keepOn: "Lad den være slået til",
  turningOff: "Slår din app fra …",
  offHeading: "Din godkendelsesapp er slået fra",
  offText: "Din app er forbundet, men vi beder ikke om dens kode, når du logger ind.",
  turnOn: "Slå til igen",
  settingFailedHeading: "Det lykkedes ikke",

  failedHeading: "Vi kunne ikke gøre konfigurationen færdig",
  failedVerifiedHeading: "Din app er forbundet, men måske ikke slået til endnu",
  connectedHeading: "Din app er forbundet",
  supersededHeading: "Du konfigurerer appen i en anden fane",
  retry: "Prøv igen",
  takeOver: "Hent en ny QR-kode her",
  restart: "Start forfra",
  signIn: "Log ind igen",
  copyDetails: "Kopier detaljer",
  retryIn: "Du kan prøve igen om {duration}.",
  retryNow: "Du kan prøve igen nu.",
  signInAgain:
    "Log ind igen. Hvis du bliver bedt om en kode, skal du skrive den, som din app viser.",
  requestId: "Hvis du beder om hjælp, skal du oplyse dette nummer: {requestId}",
  pageProblem:
    "Der er noget galt med denne side, ikke med dig. Giv besked til dem, der driver den:",

  phoneFast: "Uret på din telefon er cirka {duration} foran, så dens koder virker ikke.",
  phoneSlow: "Uret på din telefon er cirka {duration} bagud, så dens koder virker ikke.",
  computerWrong: "Uret på denne computer går også forkert.",
  clocksDiffer:
    "Der er cirka {duration} mellem uret på din telefon og uret på denne computer, og et af dem går forkert.",
  setClock:
    "Slå automatisk dato og klokkeslæt til på din telefon. Skriv derefter den kode, som appen viser.",
  insistOnCode: "Hvis du er sikker, skal du skrive den samme kode igen. Så kontrollerer vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunne ikke bekræfte, at du er logget ind. Prøv igen, eller log ind igen.",
    code_empty: "Skriv den 6-cifrede kode, som din app viser.",
    code_too_short: "Koden er for kort. Skriv alle 6 cifre, som din app viser.",
    code_too_long: "Koden er for lang. Skriv kun de 6 cifre, som din app viser.",
    code_not_digits: "En kode har ingen bogstaver. Skriv de 6 cifre, som din app viser.",
    code_wrong: "Koden er fra en anden post. Brug den nyeste med navnet {issuer} i din app.",
    code_of_old_entry:
      "Koden er fra en ældre post. Scan QR-koden på denne side, og brug derefter den nye post.",
    code_expired: "Koden var rigtig for cirka {duration} siden. Skriv den, som din app viser nu.",
    code_mismatch: "Koden blev ikke godkendt. Vent på den næste kode i din app, og skriv den.",
    code_used: "Koden er allerede brugt. Vent på den næste kode i din app, og skriv den.",
    answer_lost:
      "Vi kunne ikke finde ud af, om koden var rigtig. Skriv den næste kode, som din app viser.",
    access_token_expired: "Du er blevet logget ud. Log ind igen for at fortsætte.",
    user_changed: "Der er nu logget ind med en anden konto. Log ind igen med den første.",
    session_expired: "Login udløb for at beskytte din konto. Log ind igen for at få en ny QR-kode.",
    session_invalid: "Dette login kan ikke bruges længere. Log ind igen for at få en ny QR-kode.",
    setup_in_doubt:
      "Din app er måske allerede forbundet. Log ind igen. Hvis du bliver bedt om en kode, skal du skrive den, som din app viser.",
    not_authorized: "Din konto kan ikke gøre dette nu. Log ind igen.",
    throttled: "Tjenesten er overbelastet. Prøv igen om lidt.",
    attempts_exceeded: "Der har været for mange forsøg. Prøv igen senere.",
    blocked: "Din forbindelse blev blokeret. Slå din VPN fra, hvis du bruger en, og prøv igen.",
    challenge_required:
      "Vi skal kontrollere, at du er et menneske. Følg trinnene på denne side, og prøv igen.",
    password_reset_required: "Din adgangskode skal ændres først. Log ind igen for at gøre det.",
    user_not_confirmed: "Din konto er ikke bekræftet endnu. Bekræft den, og prøv igen.",
    user_disabled: "Din konto er slået fra. Kontakt dem, der driver tjenesten.",
    sign_in_refused: "Din app er forbundet, men login blev afvist. Prøv at logge ind igen.",
    service_failed: "Der er et problem med tjenesten. Prøv igen om lidt.",
    operation_not_enabled: "Du kan ikke konfigurere en app lige nu. Prøv igen senere.",
    network_failed:
      "Vi kunne ikke få forbindelse til tjenesten. Kontroller din internetforbindelse. Et blokeringsprogram eller et firmanetværk kan også stoppe det.",
    answer_unreadable:
      "Noget mellem dig og tjenesten har ændret dens svar. Hvis dit netværk beder dig om at logge ind, skal du gøre det først.",
    superseded:
      "En nyere QR-kode blev lavet i en anden fane, så denne virker ikke længere. Fortsæt dér, eller hent en ny QR-kode her.",
    secret_replaced:
      "En nyere QR-kode blev lavet et andet sted, så denne virker ikke længere. Hent en ny QR-kode her.",
    app_removed: "Din app er blevet udskiftet i mellemtiden. Prøv igen for at forbinde den.",
    module_unsupported:
      "Din browser kan ikke gøre dette, eller en sikker tilstand forhindrer det. Brug en anden browser til dette trin.",
    turn_off_refused: "Din app er stadig slået til: Denne tjeneste kræver det.",
  },
};
