/** Swedish. @type {import("../ui/words.js").Strings} */
export const sv = {
  gap: " ",

  introHeading: "Konfigurera en autentiseringsapp",
  introText:
    "En autentiseringsapp i telefonen eller datorn skapar 6-siffriga koder. När du loggar in skriver du en efter ditt lösenord. Den som bara har ditt lösenord kommer inte in.",
  appsHeading: "Skaffa en app",
  appsSummary: "Har du ingen app ännu?",
  introApps:
    "Din lösenordshanterare kanske redan gör det här (Apple Lösenord, 1Password, Bitwarden). Installera annars först Google Authenticator, Microsoft Authenticator eller 2FAS från din appbutik och kom sedan tillbaka.",
  start: "Konfigurera appen",

  confirmHeading: "Vill du byta ut din autentiseringsapp?",
  confirmText:
    "Du använder redan en autentiseringsapp när du loggar in. Koderna som appen visar nu kan sluta fungera så snart du fortsätter. Ha telefonen till hands.",
  confirm: "Byt ut appen",
  keep: "Behåll appen jag har",

  setupHeading: "Anslut din app",
  scanHeading: "Skanna QR-koden",
  scanText: "Öppna appen, tryck på + eller ”Lägg till” och rikta kameran mot den här QR-koden.",
  qrLabel: "QR-kod till din app. Om du inte kan skanna den använder du ”Kan du inte skanna den?”.",
  hiddenText: "QR-koden är dold för dem som ser din skärm.",
  reveal: "Visa QR-koden",
  conceal: "Dölj QR-koden",
  openHeading: "Öppna din app",
  openAppText: "Använder du telefonen? Öppna appen härifrån. Du behöver inte skanna.",
  openApp: "Öppna min app",
  openAppFailed: "Ingen app öppnades. Kopiera nyckeln i stället.",
  otherDevice: "Använd en annan enhet",
  keySummary: "Kan du inte skanna den?",
  keyText:
    "Välj att ange en konfigurationsnyckel (eller ”lägg till manuellt”) i appen. Klistra sedan in eller skriv den här nyckeln.",
  keyTooLong: "En QR-kod skulle bli för liten att skanna här. Använd nyckeln i stället.",
  copyKey: "Kopiera nyckeln",
  copyLink: "Kopiera länk för en lösenordshanterare",
  copied: "Kopierad",
  copyRefused: "Det är inte tillåtet att kopiera här. Texten är markerad: kopiera den själv.",
  moreSummary: "Min app frågar efter mer",
  issuerLabel: "Tjänst",
  accountLabel: "Konto",
  kindLabel: "Typ",
  kind: "Tidsbaserad, 6 siffror, ny var 30:e sekund (SHA‑1)",

  codeHeading: "Skriv koden",
  codeLabel: "6-siffrig kod",
  codeHint: "Sedan visar appen en 6-siffrig kod. Skriv den aktuella.",
  codeHintAuto:
    "Sedan visar appen en 6-siffrig kod. Vi kontrollerar den så snart du har skrivit den.",
  deviceNameLabel: "Ett namn på den här appen (valfritt)",
  submit: "Aktivera",
  cancel: "Avbryt",
  skip: "Inte nu",

  checking: "Kontrollerar ditt konto …",
  associating: "Hämtar din QR-kod …",
  verifying: "Kontrollerar koden …",
  activating: "Aktiverar din app …",

  timeLeft: "Tid kvar för att bli klar: {duration}",
  timeLeftSoon: "Inloggningen går ut om {duration}. Bli klar innan dess.",

  enrolledHeading: "Din autentiseringsapp är aktiverad",
  enrolledText: "Från och med nu ber vi om en kod när du loggar in.",
  enrolledReplaced: "Du kan ta bort den gamla posten i din app. Den fungerar inte längre.",
  recovery:
    "Byter du telefon? Konfigurera appen på den nya innan du gör dig av med den gamla. Har du tappat bort den? Kontakta {issuer}.",
  done: "Klar",

  settingHeading: "Autentiseringsapp",
  onText: "Vi ber om dess kod när du loggar in.",
  onSince: "Aktiverad sedan {date}.",
  askedFirst: "Efterfrågas först när du loggar in: {factor}",
  factorTextMessage: "sms",
  factorEmail: "e-post",
  factorPasskey: "lösennyckel",
  factorOther: "något annat",
  preferLabel: "Fråga efter appen först från och med nu",
  replace: "Använd en annan app",
  turnOff: "Inaktivera",
  turnOffHeading: "Vill du inaktivera din autentiseringsapp?",
  turnOffText:
    "Vi ber inte längre om dess kod, så ditt konto är mindre skyddat. Appen behåller posten: du kan aktivera den igen.",
  keepOn: "Behåll den aktiverad",
  turningOff: "Inaktiverar din app …",
  offHeading: "Din autentiseringsapp är inaktiverad",
  offText: "Din app är ansluten, men vi ber inte om dess kod när du loggar in.",
  turnOn: "Aktivera igen",
  settingFailedHeading: "Det fungerade inte",

  failedHeading: "Vi kunde inte slutföra konfigurationen",
  failedVerifiedHeading: "Din app är ansluten men kanske inte aktiverad ännu",
  connectedHeading: "Din app är ansluten",
  supersededHeading: "Du konfigurerar appen i en annan flik",
  retry: "Försök igen",
  takeOver: "Hämta en ny QR-kod här",
  restart: "Börja om",
  signIn: "Logga in igen",
  copyDetails: "Kopiera detaljer",
  retryIn: "Du kan försöka igen om {duration}.",
  retryNow: "Du kan försöka igen nu.",
  signInAgain: "Logga in igen. Om du ombeds ange en kod skriver du den som appen visar.",
  requestId: "Om du ber om hjälp, uppge det här numret: {requestId}",
  pageProblem: "Det är något fel på den här sidan, inte på dig. Meddela dem som ansvarar för den:",

  phoneFast: "Klockan i din telefon går ungefär {duration} före, så dess koder fungerar inte.",
  phoneSlow: "Klockan i din telefon går ungefär {duration} efter, så dess koder fungerar inte.",
  computerWrong: "Klockan i den här datorn går också fel.",
  clocksDiffer:
    "Klockorna i din telefon och den här datorn skiljer sig åt med ungefär {duration}, och en av dem går fel.",
  setClock: "Aktivera automatiskt datum och tid i din telefon. Skriv sedan koden som appen visar.",
  insistOnCode: "Om du är säker skriver du samma kod igen, så kontrollerar vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunde inte bekräfta att du är inloggad. Försök igen eller logga in igen.",
    code_empty: "Skriv den 6-siffriga koden som appen visar.",
    code_too_short: "Koden är för kort. Skriv alla 6 siffror som appen visar.",
    code_too_long: "Koden är för lång. Skriv bara de 6 siffror som appen visar.",
    code_not_digits: "En kod har inga bokstäver. Skriv de 6 siffror som appen visar.",
    code_wrong: "Koden är från en annan post. Använd den nyaste med namnet {issuer} i din app.",
    code_of_old_entry:
      "Koden är från en äldre post. Skanna QR-koden på den här sidan och använd sedan den nya posten.",
    code_expired: "Koden var rätt för ungefär {duration} sedan. Skriv den som appen visar nu.",
    code_mismatch: "Koden godkändes inte. Vänta på nästa kod i appen och skriv den.",
    code_used: "Koden har redan använts. Vänta på nästa kod i appen och skriv den.",
    answer_lost: "Vi kunde inte ta reda på om koden var rätt. Skriv nästa kod som appen visar.",
    access_token_expired: "Du har loggats ut. Logga in igen för att fortsätta.",
    user_changed: "Ett annat konto är inloggat nu. Logga in igen med det första.",
    session_expired:
      "Inloggningen gick ut för att skydda ditt konto. Logga in igen för att få en ny QR-kod.",
    session_invalid:
      "Den här inloggningen kan inte användas längre. Logga in igen för att få en ny QR-kod.",
    setup_in_doubt:
      "Din app kan redan vara ansluten. Logga in igen. Om du ombeds ange en kod skriver du den som appen visar.",
    not_authorized: "Ditt konto kan inte göra det här nu. Logga in igen.",
    throttled: "Tjänsten är överbelastad. Försök igen om en stund.",
    attempts_exceeded: "Det har gjorts för många försök. Försök igen senare.",
    blocked:
      "Din anslutning blockerades. Stäng av ditt VPN om du använder ett och försök sedan igen.",
    challenge_required:
      "Vi behöver kontrollera att du är en människa. Följ stegen på den här sidan och försök sedan igen.",
    password_reset_required: "Ditt lösenord måste bytas först. Logga in igen för att göra det.",
    user_not_confirmed: "Ditt konto är inte bekräftat ännu. Bekräfta det och försök sedan igen.",
    user_disabled: "Ditt konto är inaktiverat. Kontakta dem som driver tjänsten.",
    sign_in_refused: "Din app är ansluten, men inloggningen nekades. Försök logga in igen.",
    service_failed: "Det är problem med tjänsten. Försök igen om en stund.",
    operation_not_enabled: "Du kan inte konfigurera en app just nu. Försök igen senare.",
    network_failed:
      "Vi kunde inte nå tjänsten. Kontrollera din internetanslutning. En blockerare eller ett företagsnätverk kan också stoppa det.",
    answer_unreadable:
      "Något mellan dig och tjänsten har ändrat tjänstens svar. Om ditt nätverk kräver inloggning gör du det först.",
    superseded:
      "En nyare QR-kod skapades i en annan flik, så den här fungerar inte längre. Fortsätt där, eller hämta en ny QR-kod här.",
    secret_replaced:
      "En nyare QR-kod skapades någon annanstans, så den här fungerar inte längre. Hämta en ny QR-kod här.",
    app_removed: "Din app har bytts ut under tiden. Försök igen för att ansluta den.",
    module_unsupported:
      "Din webbläsare kan inte göra det här, eller så stoppas det av ett säkert läge. Använd en annan webbläsare för det här steget.",
    turn_off_refused: "Din app är fortfarande aktiverad: tjänsten kräver det.",
  },
};
