/** Swedish. @type {import("../words.js").Strings} */
export const sv = {
  gap: " ",

  introHeading: "Konfigurera en autentiseringsapp",
  introText:
    "En autentiseringsapp visar en ny 6-siffrig kod var 30:e sekund. När du loggar in skriver du koden efter ditt lösenord, så att ingen kan logga in med bara ditt lösenord.",
  introApps:
    "Använd en app som du redan har, eller hämta en från telefonens appbutik: Google Authenticator, Microsoft Authenticator och 2FAS fungerar alla. Det tar ungefär två minuter.",
  start: "Konfigurera appen",

  confirmHeading: "Vill du byta ut din autentiseringsapp?",
  confirmText:
    "Du använder redan en autentiseringsapp när du loggar in. Om du fortsätter kan koderna som den visar för det här kontot sluta fungera direkt, så gör klart stegen utan avbrott.",
  confirm: "Byt ut appen",
  keep: "Behåll appen jag har",

  setupHeading: "Anslut din app",
  scanHeading: "Skanna QR-koden",
  scanText:
    "Välj ”Lägg till” eller ”+” i din autentiseringsapp och rikta sedan kameran mot den här bilden.",
  qrLabel:
    "QR-kod till din autentiseringsapp. Om du inte kan skanna den använder du ”Kan du inte skanna?” i stället.",
  hiddenText: "QR-koden är dold, så att ingen som ser din skärm kan använda den.",
  reveal: "Visa QR-koden",
  conceal: "Dölj QR-koden",
  openAppText: "Finns din autentiseringsapp på den här enheten? Då behöver du inte skanna.",
  openApp: "Öppna min app",
  keySummary: "Kan du inte skanna?",
  keyText:
    "Välj ”Ange en konfigurationsnyckel” i appen och skriv eller klistra in den här nyckeln.",
  keyTooLong:
    "Det finns ingen QR-kod för det här kontot. Skriv eller klistra in den här nyckeln i appen.",
  copyKey: "Kopiera nyckeln",
  keyCopied: "Nyckeln är kopierad.",
  copyLink: "Kopiera konfigurationslänken",
  linkCopied: "Konfigurationslänken är kopierad. Du kan klistra in den i en lösenordshanterare.",
  copyRefused:
    "Det går inte att kopiera här. Nyckeln är markerad, så att du kan kopiera den själv.",
  issuerLabel: "Tjänstens namn",
  accountLabel: "Konto",
  kindLabel: "Typ av kod",
  kind: "Tidsbaserad, 6 siffror, ny var 30:e sekund (SHA-1)",

  codeLabel: "6-siffrig kod",
  codeHint: "Din app visar den nu. Den ändras var 30:e sekund.",
  codeHintAuto: "Din app visar den nu. Den kontrolleras så snart du har skrivit alla 6 siffror.",
  deviceNameLabel: "Ett namn på den här appen (valfritt)",
  submit: "Aktivera",
  cancel: "Avbryt",

  checking: "Kontrollerar ditt konto …",
  associating: "Hämtar din QR-kod …",
  verifying: "Kontrollerar koden …",
  activating: "Aktiverar din app …",

  timeLeft: "Tid kvar: {duration}",
  timeLeftSoon: "Du har {duration} på dig att skriva koden.",

  enrolledHeading: "Din autentiseringsapp är aktiverad",
  enrolledText:
    "Ha appen till hands när du loggar in från och med nu: du kommer att bli ombedd att ange en kod.",
  enrolledReplaced:
    "Du kan ta bort den gamla posten för det här kontot i appen. Den fungerar inte längre.",

  failedHeading: "Appen är inte konfigurerad ännu",
  failedVerifiedHeading: "Din app är ansluten men inte aktiverad",
  supersededHeading: "Du konfigurerar appen på en annan flik",
  retry: "Försök igen",
  takeOver: "Hämta en ny QR-kod här",
  restart: "Börja om",
  retryIn: "Du kan försöka igen om {duration}.",
  retryNow: "Du kan försöka igen nu.",
  requestId: "Om du ber om hjälp, uppge det här numret: {requestId}",
  pageProblem:
    "Den här sidan är felaktigt inställd, och det kan du inte åtgärda själv. Berätta det för den som ansvarar för sidan:",

  phoneFast: "Telefonens klocka går ungefär {duration} före, så dess koder stämmer inte.",
  phoneSlow: "Telefonens klocka går ungefär {duration} efter, så dess koder stämmer inte.",
  computerFast: "Den här datorns klocka går också fel: ungefär {duration} före.",
  computerSlow: "Den här datorns klocka går också fel: ungefär {duration} efter.",
  phoneAhead:
    "Koden godkändes inte. Telefonens klocka går ungefär {duration} före den här datorns, och en av dem går fel.",
  phoneBehind:
    "Koden godkändes inte. Telefonens klocka går ungefär {duration} efter den här datorns, och en av dem går fel.",
  setClock:
    "Ställ in datum och tid på automatiskt i telefonen och skriv sedan koden som appen visar.",
  insistOnClock:
    "Om telefonens klocka går rätt skriver du samma kod en gång till, så kontrollerar vi den.",

  errors: {
    out_of_order: "Det går inte att göra i det här steget.",
    access_token_unavailable:
      "Vi kunde inte bekräfta att du är inloggad. Försök igen, eller logga ut och in igen.",
    invalid_access_token: "Du är inte längre inloggad. Logga in igen och konfigurera sedan appen.",
    code_empty: "Skriv den 6-siffriga koden som appen visar.",
    code_too_short: "Koden måste ha 6 siffror. Skriv hela koden som appen visar.",
    code_too_long: "Koden måste ha 6 siffror. Skriv bara koden som appen visar.",
    code_not_digits: "Koden måste bestå av 6 siffror, utan bokstäver. Skriv koden som appen visar.",
    code_wrong:
      "Koden stämmer inte med den här QR-koden. Skriv koden som den nyaste posten i appen visar nu. Om det är samma kod skriver du den en gång till, så kontrollerar vi den.",
    code_of_old_entry:
      "Koden kommer från en post som du lade till tidigare, och den fungerar inte längre. Skanna den här QR-koden och skriv sedan koden från den nya posten. Ta bort den gamla.",
    code_expired: "Koden var rätt för ungefär {duration} sedan. Skriv den som appen visar nu.",
    code_mismatch: "Koden godkändes inte. Vänta på nästa kod i appen och skriv den.",
    code_used: "Koden har redan använts. Vänta på nästa kod i appen och skriv den.",
    not_verified: "Koden godkändes inte. Vänta på nästa kod i appen och skriv den.",
    answer_lost:
      "Vi fick inte veta om koden var rätt. Kontrollera din internetanslutning och skriv sedan nästa kod som appen visar.",
    access_token_expired: "Din inloggning har gått ut. Logga in igen och försök sedan på nytt.",
    access_token_revoked: "Du har loggats ut. Logga in igen och konfigurera sedan appen.",
    session_expired:
      "Det tog längre tid än inloggningen tillåter. Logga in igen för att få en ny QR-kod.",
    session_invalid:
      "Den här inloggningen kan inte användas längre. Logga in igen för att få en ny QR-kod.",
    not_authorized:
      "Du har inte behörighet att göra detta. Logga in igen och konfigurera sedan appen.",
    throttled: "För många personer gör detta just nu. Vänta en minut och försök sedan igen.",
    attempts_exceeded: "Det blev för många försök. Vänta några minuter och försök sedan igen.",
    blocked:
      "En brandvägg stoppade begäran. Stäng av ditt VPN om du använder ett, vänta en minut och försök sedan igen.",
    concurrent_modification: "Ditt konto ändrades i samma ögonblick. Försök igen.",
    password_reset_required: "Du måste först byta lösenord. Logga in igen för att göra det.",
    user_not_found: "Ditt konto hittades inte. Logga in igen och konfigurera sedan appen.",
    user_not_confirmed:
      "Ditt konto är inte bekräftat ännu. Bekräfta det och konfigurera sedan appen.",
    sign_in_refused: "Din app är ansluten, men inloggningen nekades. Försök logga in igen.",
    service_failed: "Tjänsten har ett problem. Vänta en minut och försök sedan igen.",
    unknown_service_error:
      "Tjänsten gav ett svar som vi inte väntade oss. Vänta en minut och försök sedan igen.",
    network_failed:
      "Vi kunde inte nå tjänsten. Kontrollera din internetanslutning och försök sedan igen.",
    timed_out:
      "Det tog för lång tid för tjänsten att svara. Kontrollera din internetanslutning och försök sedan igen.",
    answer_too_large:
      "Något mellan dig och tjänsten har ändrat dess svar. Prova ett annat nätverk.",
    answer_unreadable:
      "Något mellan dig och tjänsten har ändrat dess svar. Om ditt nätverk ber dig logga in gör du det först. Försök sedan igen.",
    superseded:
      "En nyare QR-kod skapades åt dig på en annan flik eller i ett annat fönster, så den som fanns här fungerar inte längre. Fortsätt där, eller hämta en ny QR-kod här.",
    module_unavailable:
      "En del av sidan kunde inte läsas in. Kontrollera din internetanslutning och försök sedan igen.",
  },
};
