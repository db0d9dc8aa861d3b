/** Swedish. @type {import("../ui/words.js").Strings} */
export const sv = {
  gap: " ",

  introHeading: "Konfigurera en autentiseringsapp",
  introText:
    "En autentiseringsapp visar en ny 6-siffrig kod var 30:e sekund. När du loggar in skriver du koden efter ditt lösenord. Då kan ingen logga in med bara ditt lösenord.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Använd en app som du redan har, eller hämta en i telefonens appbutik: Google Authenticator, Microsoft Authenticator och 2FAS fungerar alla. Det tar ungefär två minuter.",
  start: "Konfigurera appen",

  confirmHeading: "Vill du byta ut din autentiseringsapp?",
  confirmText:
    "Du använder redan en autentiseringsapp när du loggar in. Om du fortsätter kan koderna som den visar för det här kontot sluta fungera direkt. Gör därför klart alla steg i ett svep.",
  confirm: "Byt ut den",
  keep: "Behåll appen jag har",

  setupHeading: "Anslut din app",
  scanHeading: "Skanna QR-koden",
  scanText:
    "Välj ”Lägg till” eller ”+” i din autentiseringsapp och rikta sedan kameran mot den här bilden.",
  qrLabel:
    "QR-kod till din autentiseringsapp. Om du inte kan skanna den kan du använda ”Kan du inte skanna den?” i stället.",
  hiddenText: "QR-koden är dold, så att ingen som ser din skärm kan använda den.",
  reveal: "Visa QR-koden",
  conceal: "Dölj QR-koden",
  openHeading: "Open your app",
  openAppText: "Finns din autentiseringsapp på den här enheten? Då behöver du inte skanna.",
  openApp: "Öppna min app",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Kan du inte skanna den?",
  keyText:
    "Välj ”Ange en konfigurationsnyckel” i appen och skriv eller klistra in den här nyckeln.",
  keyTooLong:
    "Det finns ingen QR-kod för det här kontot. Skriv eller klistra in den här nyckeln i din app.",
  copyKey: "Kopiera nyckeln",
  copyLink: "Kopiera konfigurationslänken",
  copied: "Copied",
  copyRefused: "Det går inte att kopiera här. Nyckeln är markerad så att du kan kopiera den själv.",
  moreSummary: "My app asks for more",
  issuerLabel: "Tjänstens namn",
  accountLabel: "Konto",
  kindLabel: "Typ av kod",
  kind: "Tidsbaserad, 6 siffror, ny var 30:e sekund (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-siffrig kod",
  codeHint: "Appen visar den nu. Den ändras var 30:e sekund.",
  codeHintAuto: "Appen visar den nu. Den kontrolleras så snart du har skrivit alla 6 siffror.",
  deviceNameLabel: "Ett namn på den här appen (valfritt)",
  submit: "Aktivera",
  cancel: "Avbryt",
  skip: "Inte nu",

  checking: "Kontrollerar ditt konto …",
  associating: "Hämtar din QR-kod …",
  verifying: "Kontrollerar koden …",
  activating: "Aktiverar din app …",

  timeLeft: "Tid kvar: {duration}",
  timeLeftSoon: "Du har {duration} kvar att skriva koden.",

  enrolledHeading: "Din autentiseringsapp är aktiverad",
  enrolledText:
    "Från och med nu ska du ha appen till hands när du loggar in: du behöver ange en kod.",
  enrolledReplaced:
    "Du kan ta bort den gamla posten för det här kontot i din app. Den fungerar inte längre.",
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

  failedHeading: "Appen är inte konfigurerad ännu",
  failedVerifiedHeading: "Din app är ansluten men kanske inte aktiverad än",
  connectedHeading: "Din app är ansluten",
  supersededHeading: "Du konfigurerar appen i en annan flik",
  retry: "Försök igen",
  takeOver: "Hämta en ny QR-kod här",
  restart: "Börja om",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Du kan försöka igen om {duration}.",
  retryNow: "Du kan försöka igen nu.",
  signInAgain: "Logga in igen, och om du ombeds ange en kod skriver du den som appen visar.",
  requestId: "Om du ber om hjälp, uppge det här numret: {requestId}",
  pageProblem:
    "Den här sidan är inte rätt inställd, och det kan du inte rätta till själv. Meddela dem som ansvarar för sidan:",

  phoneFast: "Klockan i din telefon går ungefär {duration} före, så koderna stämmer inte.",
  phoneSlow: "Klockan i din telefon går ungefär {duration} efter, så koderna stämmer inte.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Ställ in datum och tid på automatiskt i din telefon och skriv sedan koden som appen visar.",
  insistOnCode: "Om det är samma kod skriver du den igen, så kontrollerar vi den.",

  errors: {
    access_token_unavailable:
      "Vi kunde inte bekräfta att du är inloggad. Försök igen, eller logga ut och in igen.",
    code_empty: "Skriv den 6-siffriga koden som appen visar.",
    code_too_short: "Koden måste ha 6 siffror. Skriv hela koden som appen visar.",
    code_too_long: "Koden måste ha 6 siffror. Skriv bara koden som appen visar.",
    code_not_digits: "Koden måste bestå av 6 siffror, utan bokstäver. Skriv koden som appen visar.",
    code_wrong:
      "Koden stämmer inte med den här QR-koden. Skriv koden som den nyaste posten i din app visar nu.",
    code_of_old_entry:
      "Koden kommer från en post som du har lagt till tidigare, och den fungerar inte längre. Skanna den här QR-koden och skriv sedan koden från den nya posten. Ta bort den gamla.",
    code_expired: "Koden var rätt för ungefär {duration} sedan. Skriv den som appen visar nu.",
    code_mismatch: "Koden godkändes inte. Vänta på nästa kod i appen och skriv den.",
    code_used: "Koden har redan använts. Vänta på nästa kod i appen och skriv den.",
    answer_lost:
      "Vi fick inget besked om koden var rätt. Kontrollera din internetanslutning och skriv sedan nästa kod som appen visar.",
    access_token_expired: "Din inloggning har gått ut. Logga in igen och försök sedan på nytt.",
    user_changed: "Ett annat konto är inloggat nu. Logga in igen med det konto som du började med.",
    session_expired:
      "Det tog längre tid än inloggningen tillåter. Logga in igen för att få en ny QR-kod.",
    session_invalid:
      "Den här inloggningen kan inte användas längre. Logga in igen för att få en ny QR-kod.",
    setup_in_doubt:
      "Din app kan redan vara ansluten. Logga in igen, och om du ombeds ange en kod skriver du den som appen visar.",
    not_authorized:
      "Du har inte behörighet att göra det här. Logga in igen och konfigurera sedan appen.",
    throttled: "Det är för många som gör det här just nu. Vänta en minut och försök sedan igen.",
    attempts_exceeded:
      "Det har gjorts för många försök. Vänta några minuter och försök sedan igen.",
    blocked:
      "En brandvägg stoppade begäran. Stäng av ditt VPN om du använder ett, vänta en minut och försök sedan igen.",
    challenge_required:
      "Vi behöver kontrollera att du är en människa. Följ stegen på den här sidan och försök sedan igen.",
    password_reset_required: "Du måste byta lösenord först. Logga in igen för att göra det.",
    user_not_confirmed:
      "Ditt konto är inte bekräftat ännu. Bekräfta det och konfigurera sedan appen.",
    user_disabled: "Ditt konto är avstängt. Kontakta dem som driver tjänsten.",
    sign_in_refused: "Din app är ansluten, men inloggningen nekades. Försök att logga in igen.",
    service_failed: "Det är problem med tjänsten. Vänta en minut och försök sedan igen.",
    operation_not_enabled: "Du kan inte konfigurera en app just nu. Försök igen senare.",
    network_failed:
      "Vi kunde inte nå tjänsten. Kontrollera din internetanslutning och försök sedan igen.",
    answer_unreadable:
      "Något mellan dig och tjänsten har ändrat dess svar. Om ditt nätverk kräver inloggning, gör det först. Försök sedan igen.",
    superseded:
      "Du har fått en nyare QR-kod i en annan flik eller ett annat fönster, så den som fanns här fungerar inte längre. Fortsätt där, eller hämta en ny QR-kod här.",
    secret_replaced:
      "Du har fått en nyare QR-kod någon annanstans, så koderna från den här fungerar inte längre. Hämta en ny QR-kod här.",
    app_removed: "Appen som du anslöt har bytts ut under tiden. Försök igen för att ansluta den.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
