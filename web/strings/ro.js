/** Romanian. @type {import("../ui/words.js").Strings} */
export const ro = {
  gap: " ",

  introHeading: "Configurați o aplicație de autentificare",
  introText:
    "O aplicație de autentificare afișează un cod nou din 6 cifre la fiecare 30 de secunde. Când vă conectați, introduceți acest cod după parolă. Astfel, nimeni nu poate intra în cont doar cu parola dumneavoastră.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Folosiți o aplicație pe care o aveți deja sau descărcați una din magazinul de aplicații al telefonului: Google Authenticator, Microsoft Authenticator și 2FAS sunt toate potrivite. Durează aproximativ două minute.",
  start: "Configurați aplicația",

  confirmHeading: "Doriți să înlocuiți aplicația de autentificare?",
  confirmText:
    "Folosiți deja o aplicație de autentificare pentru a vă conecta. Dacă mergeți mai departe, codurile pe care le afișează pentru acest cont ar putea înceta imediat să funcționeze. De aceea, parcurgeți acești pași până la capăt, fără întrerupere.",
  confirm: "Înlocuiți aplicația",
  keep: "Păstrați aplicația actuală",

  setupHeading: "Asociați aplicația",
  scanHeading: "Scanați codul QR",
  scanText:
    "În aplicația de autentificare, alegeți „Adăugați” sau „+”, apoi îndreptați camera spre această imagine.",
  qrLabel:
    "Cod QR pentru aplicația de autentificare. Dacă nu îl puteți scana, folosiți „Nu îl puteți scana?”.",
  hiddenText: "Codul QR este ascuns, pentru ca nimeni care vă vede ecranul să nu îl poată folosi.",
  reveal: "Afișați codul QR",
  conceal: "Ascundeți codul QR",
  openHeading: "Open your app",
  openAppText:
    "Aplicația de autentificare este pe acest dispozitiv? Atunci nu este nevoie să scanați.",
  openApp: "Deschideți aplicația mea",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Nu îl puteți scana?",
  keyText:
    "Alegeți „Introduceți o cheie de configurare” în aplicație și tastați sau lipiți această cheie.",
  keyTooLong:
    "Nu există un cod QR pentru acest cont. Tastați sau lipiți această cheie în aplicație.",
  copyKey: "Copiați cheia",
  copyLink: "Copiați linkul de configurare",
  copied: "Copied",
  copyRefused:
    "Copierea nu este permisă aici. Cheia este selectată, așa că o puteți copia dumneavoastră.",
  moreSummary: "My app asks for more",
  issuerLabel: "Numele serviciului",
  accountLabel: "Cont",
  kindLabel: "Tipul codului",
  kind: "Bazat pe timp, 6 cifre, nou la fiecare 30 de secunde (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Cod din 6 cifre",
  codeHint: "Aplicația îl afișează acum. Se schimbă la fiecare 30 de secunde.",
  codeHintAuto:
    "Aplicația îl afișează acum. Este verificat imediat ce ați introdus toate cele 6 cifre.",
  deviceNameLabel: "Un nume pentru această aplicație (opțional)",
  submit: "Activați",
  cancel: "Anulați",
  skip: "Nu acum",

  checking: "Se verifică contul dumneavoastră…",
  associating: "Se obține codul QR…",
  verifying: "Se verifică codul…",
  activating: "Se activează aplicația…",

  timeLeft: "Timp rămas: {duration}",
  timeLeftSoon: "Mai aveți {duration} pentru a introduce codul.",

  enrolledHeading: "Aplicația de autentificare este activată",
  enrolledText:
    "De acum înainte, aveți aplicația la îndemână când vă conectați: vi se va cere un cod.",
  enrolledReplaced:
    "Puteți șterge din aplicație înregistrarea veche a acestui cont. Nu mai funcționează.",
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

  failedHeading: "Aplicația nu este încă configurată",
  failedVerifiedHeading: "Aplicația este asociată, dar este posibil să nu fie încă activată",
  connectedHeading: "Aplicația este asociată",
  supersededHeading: "Configurați aplicația în altă filă",
  retry: "Încercați din nou",
  takeOver: "Obțineți aici un cod QR nou",
  restart: "Începeți din nou",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Puteți încerca din nou peste {duration}.",
  retryNow: "Puteți încerca din nou acum.",
  signInAgain:
    "Conectați-vă din nou și, dacă vi se cere un cod, introduceți-l pe cel afișat de aplicație.",
  requestId: "Dacă cereți ajutor, comunicați acest număr: {requestId}",
  pageProblem:
    "Această pagină nu este configurată corect și nu puteți remedia dumneavoastră problema. Transmiteți următorul mesaj celor care o administrează:",

  phoneFast:
    "Ceasul telefonului este înainte cu aproximativ {duration}, așa că codurile nu se potrivesc.",
  phoneSlow:
    "Ceasul telefonului este în urmă cu aproximativ {duration}, așa că codurile nu se potrivesc.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Pe telefon, setați data și ora pe automat, apoi introduceți codul afișat de aplicație.",
  insistOnCode: "Dacă este același cod, introduceți-l din nou și îl vom verifica.",

  errors: {
    access_token_unavailable:
      "Nu am putut confirma conectarea dumneavoastră. Încercați din nou sau deconectați-vă și conectați-vă din nou.",
    code_empty: "Introduceți codul din 6 cifre afișat de aplicație.",
    code_too_short: "Codul trebuie să aibă 6 cifre. Introduceți tot codul afișat de aplicație.",
    code_too_long: "Codul trebuie să aibă 6 cifre. Introduceți doar codul afișat de aplicație.",
    code_not_digits:
      "Codul trebuie să fie format din 6 cifre, fără litere. Introduceți codul afișat de aplicație.",
    code_wrong:
      "Codul nu corespunde acestui cod QR. Introduceți codul pe care îl afișează acum cea mai nouă înregistrare din aplicație.",
    code_of_old_entry:
      "Codul provine de la o înregistrare pe care ați adăugat-o anterior și care nu mai funcționează. Scanați acest cod QR, apoi introduceți codul înregistrării noi. Ștergeți-o pe cea veche.",
    code_expired:
      "Codul era corect acum aproximativ {duration}. Introduceți codul pe care îl afișează aplicația în acest moment.",
    code_mismatch:
      "Codul nu a fost acceptat. Așteptați următorul cod din aplicație și introduceți-l pe acela.",
    code_used:
      "Codul a fost deja folosit. Așteptați următorul cod din aplicație și introduceți-l pe acela.",
    answer_lost:
      "Nu am putut afla dacă acel cod a fost corect. Verificați conexiunea la internet, apoi introduceți următorul cod afișat de aplicație.",
    access_token_expired:
      "Sesiunea dumneavoastră a expirat. Conectați-vă din nou, apoi încercați încă o dată.",
    user_changed:
      "Acum este conectat alt cont. Conectați-vă din nou cu contul cu care ați început.",
    session_expired:
      "Ați depășit timpul permis pentru conectare. Conectați-vă din nou pentru a obține un cod QR nou.",
    session_invalid:
      "Această conectare nu mai poate fi folosită. Conectați-vă din nou pentru a obține un cod QR nou.",
    setup_in_doubt:
      "Este posibil ca aplicația să fie deja asociată. Conectați-vă din nou și, dacă vi se cere un cod, introduceți-l pe cel afișat de aplicație.",
    not_authorized:
      "Nu aveți permisiunea de a face acest lucru. Conectați-vă din nou, apoi configurați aplicația.",
    throttled:
      "Prea multe persoane fac acest lucru în acest moment. Așteptați un minut, apoi încercați din nou.",
    attempts_exceeded:
      "Au fost prea multe încercări. Așteptați câteva minute, apoi încercați din nou.",
    blocked:
      "Un firewall a oprit solicitarea. Dezactivați VPN-ul, dacă folosiți unul, așteptați un minut, apoi încercați din nou.",
    challenge_required:
      "Trebuie să verificăm că sunteți o persoană. Urmați pașii de pe această pagină, apoi încercați din nou.",
    password_reset_required:
      "Mai întâi trebuie să vă schimbați parola. Pentru aceasta, conectați-vă din nou.",
    user_not_confirmed:
      "Contul dumneavoastră nu este încă confirmat. Confirmați-l, apoi configurați aplicația.",
    user_disabled:
      "Contul dumneavoastră este dezactivat. Contactați administratorii acestui serviciu.",
    sign_in_refused:
      "Aplicația este asociată, dar conectarea a fost refuzată. Încercați să vă conectați din nou.",
    service_failed: "Serviciul are o problemă. Așteptați un minut, apoi încercați din nou.",
    operation_not_enabled:
      "Momentan nu puteți configura o aplicație. Încercați din nou mai târziu.",
    network_failed:
      "Nu am putut contacta serviciul. Verificați conexiunea la internet, apoi încercați din nou.",
    answer_unreadable:
      "Ceva aflat între dumneavoastră și serviciu a modificat răspunsul. Dacă rețeaua vă cere să vă conectați, faceți mai întâi acest lucru. Apoi încercați din nou.",
    superseded:
      "În altă filă sau fereastră a fost creat pentru dumneavoastră un cod QR mai nou, așa că cel care era aici nu mai funcționează. Continuați acolo sau obțineți aici un cod QR nou.",
    secret_replaced:
      "În altă parte a fost creat pentru dumneavoastră un cod QR mai nou, așa că acest cod QR și codurile lui nu mai funcționează. Obțineți aici un cod QR nou.",
    app_removed:
      "Aplicația pe care ați asociat-o a fost înlocuită între timp. Încercați din nou pentru a o asocia.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
