/** Romanian. @type {import("../ui/words.js").Strings} */
export const ro = {
  gap: " ",

  introHeading: "Configurați o aplicație de autentificare",
  introText:
    "O aplicație de autentificare de pe telefon sau computer creează coduri din 6 cifre. Când vă conectați, introduceți unul după parolă. Cine are doar parola dumneavoastră nu poate intra.",
  appsHeading: "Obțineți o aplicație",
  appsSummary: "Nu aveți încă o aplicație?",
  introApps:
    "Poate că managerul de parole face deja acest lucru (Parole de la Apple, 1Password, Bitwarden). Dacă nu, instalați mai întâi Google Authenticator, Microsoft Authenticator sau 2FAS din magazinul de aplicații, apoi reveniți aici.",
  start: "Configurați aplicația",

  confirmHeading: "Înlocuiți aplicația de autentificare?",
  confirmText:
    "Folosiți deja o aplicație de autentificare pentru a vă conecta. Codurile pe care le afișează acum ar putea să nu mai funcționeze imediat ce continuați. Pregătiți telefonul.",
  confirm: "Înlocuiți aplicația",
  keep: "Păstrați aplicația actuală",

  setupHeading: "Asociați aplicația",
  scanHeading: "Scanați codul QR",
  scanText:
    "Deschideți aplicația, atingeți + sau „Adăugați” și îndreptați camera spre acest cod QR.",
  qrLabel: "Cod QR pentru aplicație. Dacă nu îl puteți scana, folosiți „Nu îl puteți scana?”.",
  hiddenText: "Codul QR este ascuns pentru cei care vă văd ecranul.",
  reveal: "Afișați codul QR",
  conceal: "Ascundeți codul QR",
  openHeading: "Deschideți aplicația",
  openAppText: "Folosiți telefonul? Deschideți aplicația de aici. Nu este nevoie să scanați.",
  openApp: "Deschideți aplicația",
  openAppFailed: "Nu s-a deschis nicio aplicație. Copiați în schimb cheia.",
  otherDevice: "Folosiți alt dispozitiv",
  keySummary: "Nu îl puteți scana?",
  keyText:
    "În aplicație, alegeți să introduceți o cheie de configurare (sau „adăugați manual”), apoi lipiți sau tastați această cheie.",
  keyTooLong: "Aici un cod QR ar fi prea mic pentru a fi scanat. Folosiți în schimb cheia.",
  copyKey: "Copiați cheia",
  copyLink: "Copiați linkul pentru un manager de parole",
  copied: "Copiat",
  copyRefused: "Copierea nu este permisă aici. Textul este selectat: copiați-l manual.",
  moreSummary: "Aplicația mea cere mai multe date",
  issuerLabel: "Serviciu",
  accountLabel: "Cont",
  kindLabel: "Tip",
  kind: "Bazat pe timp, 6 cifre, nou la fiecare 30 de secunde (SHA‑1)",

  codeHeading: "Introduceți codul",
  codeLabel: "Cod din 6 cifre",
  codeHint: "Apoi aplicația afișează un cod din 6 cifre. Introduceți-l pe cel actual.",
  codeHintAuto:
    "Apoi aplicația afișează un cod din 6 cifre. Îl verificăm imediat ce l-ați introdus.",
  deviceNameLabel: "Un nume pentru această aplicație (opțional)",
  submit: "Activați",
  cancel: "Anulați",
  skip: "Nu acum",

  checking: "Se verifică contul…",
  associating: "Se obține codul QR…",
  verifying: "Se verifică codul…",
  activating: "Se activează aplicația…",

  timeLeft: "Timp rămas pentru finalizare: {duration}",
  timeLeftSoon: "Conectarea expiră peste {duration}. Terminați înainte.",

  enrolledHeading: "Aplicația de autentificare este activată",
  enrolledText: "De acum înainte vă vom cere un cod când vă conectați.",
  enrolledReplaced: "Puteți șterge din aplicație înregistrarea veche. Nu mai funcționează.",
  recovery:
    "Schimbați telefonul? Configurați aplicația pe cel nou înainte de a renunța la cel vechi. L-ați pierdut? Contactați {issuer}.",
  done: "Gata",

  settingHeading: "Aplicație de autentificare",
  onText: "Vă cerem codul ei când vă conectați.",
  onSince: "Activată din {date}.",
  askedFirst: "Se cere primul la conectare: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "cheie de acces",
  factorOther: "altceva",
  preferLabel: "De acum înainte, cereți mai întâi aplicația",
  replace: "Folosiți altă aplicație",
  turnOff: "Dezactivați",
  turnOffHeading: "Dezactivați aplicația de autentificare?",
  turnOffText:
    "Nu vă vom mai cere codul ei, așa că veți avea contul mai puțin protejat. Aplicația păstrează înregistrarea: o puteți activa din nou.",
  keepOn: "Păstrați-o activată",
  turningOff: "Se dezactivează aplicația…",
  offHeading: "Aplicația de autentificare este dezactivată",
  offText: "Aplicația este asociată, dar nu vă cerem codul ei când vă conectați.",
  turnOn: "Activați din nou",
  settingFailedHeading: "Nu a funcționat",

  failedHeading: "Nu am putut finaliza configurarea",
  failedVerifiedHeading: "Aplicația este asociată, dar este posibil să nu fie încă activată",
  connectedHeading: "Aplicația este asociată",
  supersededHeading: "Configurați deja aplicația în altă filă",
  retry: "Încercați din nou",
  takeOver: "Obțineți aici un cod QR nou",
  restart: "Începeți din nou",
  signIn: "Conectați-vă din nou",
  copyDetails: "Copiați detaliile",
  retryIn: "Puteți încerca din nou peste {duration}.",
  retryNow: "Puteți încerca din nou acum.",
  signInAgain:
    "Conectați-vă din nou. Dacă vi se cere un cod, introduceți-l pe cel afișat de aplicație.",
  requestId: "Dacă cereți ajutor, comunicați acest număr: {requestId}",
  pageProblem:
    "Problema este la această pagină, nu la dumneavoastră. Transmiteți celor care o administrează:",

  phoneFast:
    "Ceasul telefonului este înainte cu aproximativ {duration}. De aceea nu funcționează codurile.",
  phoneSlow:
    "Ceasul telefonului este în urmă cu aproximativ {duration}. De aceea nu funcționează codurile.",
  computerWrong: "Nici ceasul acestui computer nu arată ora corectă.",
  clocksDiffer:
    "Între ceasul telefonului și cel al acestui computer este o diferență de aproximativ {duration}, iar unul nu arată ora corectă.",
  setClock:
    "Pe telefon, activați data și ora automate. Apoi introduceți codul afișat de aplicație.",
  insistOnCode: "Dacă nu aveți îndoieli, introduceți din nou același cod și îl vom verifica.",

  errors: {
    access_token_unavailable:
      "Nu v-am putut confirma conectarea. Încercați din nou sau conectați-vă din nou.",
    code_empty: "Introduceți codul din 6 cifre afișat de aplicație.",
    code_too_short: "Codul este prea scurt. Introduceți toate cele 6 cifre afișate de aplicație.",
    code_too_long: "Codul este prea lung. Introduceți doar cele 6 cifre afișate de aplicație.",
    code_not_digits: "Un cod nu are litere. Introduceți cele 6 cifre afișate de aplicație.",
    code_wrong:
      "Codul este de la altă înregistrare. Folosiți-o pe cea mai nouă cu numele {issuer} din aplicație.",
    code_of_old_entry:
      "Codul este de la o înregistrare mai veche. Scanați codul QR de pe această pagină, apoi folosiți înregistrarea nouă.",
    code_expired:
      "Codul era corect cu aproximativ {duration} în urmă. Introduceți-l pe cel afișat acum de aplicație.",
    code_mismatch:
      "Codul nu a fost acceptat. Așteptați următorul cod din aplicație și introduceți-l pe acela.",
    code_used:
      "Codul a fost deja folosit. Așteptați următorul cod din aplicație și introduceți-l pe acela.",
    answer_lost:
      "Nu am putut afla dacă acel cod a fost corect. Introduceți următorul cod afișat de aplicație.",
    access_token_expired: "Sesiunea s-a încheiat. Conectați-vă din nou pentru a continua.",
    user_changed: "Acum este conectat alt cont. Conectați-vă din nou cu primul.",
    session_expired:
      "Conectarea a expirat pentru a vă proteja contul. Conectați-vă din nou pentru a obține un cod QR nou.",
    session_invalid:
      "Această conectare nu mai poate fi folosită. Conectați-vă din nou pentru a obține un cod QR nou.",
    setup_in_doubt:
      "Este posibil ca aplicația să fie deja asociată. Conectați-vă din nou. Dacă vi se cere un cod, introduceți-l pe cel afișat de aplicație.",
    not_authorized: "Contul nu poate face acest lucru acum. Conectați-vă din nou.",
    throttled: "Serviciul este suprasolicitat. Încercați din nou peste puțin timp.",
    attempts_exceeded: "Au fost prea multe încercări. Încercați din nou mai târziu.",
    blocked:
      "Conexiunea v-a fost blocată. Dezactivați VPN-ul, dacă folosiți unul, apoi încercați din nou.",
    challenge_required:
      "Trebuie să verificăm că sunteți o persoană. Urmați pașii de pe această pagină, apoi încercați din nou.",
    password_reset_required:
      "Mai întâi trebuie schimbată parola. Pentru aceasta, conectați-vă din nou.",
    user_not_confirmed: "Contul nu este încă confirmat. Confirmați-l, apoi încercați din nou.",
    user_disabled: "Contul este dezactivat. Contactați administratorii acestui serviciu.",
    sign_in_refused:
      "Aplicația este asociată, dar conectarea a fost refuzată. Încercați să vă conectați din nou.",
    service_failed: "Serviciul are o problemă. Încercați din nou peste puțin timp.",
    operation_not_enabled:
      "Momentan nu puteți configura o aplicație. Încercați din nou mai târziu.",
    network_failed:
      "Nu am putut contacta serviciul. Verificați conexiunea la internet. Îl poate opri și un program de blocare sau rețeaua unei companii.",
    answer_unreadable:
      "Ceva aflat între dumneavoastră și serviciu a modificat răspunsul. Dacă rețeaua vă cere să vă conectați, faceți mai întâi acest lucru.",
    superseded:
      "Un cod QR mai nou a fost creat în altă filă, așa că acesta nu mai funcționează. Continuați acolo sau obțineți aici un cod QR nou.",
    secret_replaced:
      "Un cod QR mai nou a fost creat în altă parte, așa că acesta nu mai funcționează. Obțineți aici un cod QR nou.",
    app_removed: "Aplicația a fost înlocuită între timp. Încercați din nou pentru a o asocia.",
    module_unsupported:
      "Browserul nu poate face acest lucru sau un mod de siguranță îl împiedică. Folosiți alt browser pentru acest pas.",
    turn_off_refused: "Aplicația este încă activată: acest serviciu o cere.",
  },
};
