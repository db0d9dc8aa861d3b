/** Croatian. @type {import("../ui/words.js").Strings} */
export const hr = {
  gap: " ",

  introHeading: "Postavite aplikaciju za autentifikaciju",
  introText:
    "Aplikacija za autentifikaciju svakih 30 sekundi prikazuje novi 6-znamenkasti kôd. Kad se prijavljujete, upisujete taj kôd nakon lozinke. Tako se nitko ne može prijaviti samo s vašom lozinkom.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Upotrijebite aplikaciju koju već imate ili je preuzmite iz trgovine aplikacijama na telefonu. Odgovaraju Google Authenticator, Microsoft Authenticator i 2FAS. Za to su potrebne otprilike dvije minute.",
  start: "Postavi aplikaciju",

  confirmHeading: "Želite li zamijeniti aplikaciju za autentifikaciju?",
  confirmText:
    "Za prijavu već upotrebljavate aplikaciju za autentifikaciju. Ako nastavite, kodovi koje ona prikazuje za ovaj račun mogli bi odmah prestati vrijediti. Zato dovršite sve korake bez prekida.",
  confirm: "Zamijeni aplikaciju",
  keep: "Zadrži postojeću aplikaciju",

  setupHeading: "Povežite svoju aplikaciju",
  scanHeading: "Skenirajte QR kôd",
  scanText:
    "U aplikaciji za autentifikaciju odaberite „Dodaj” ili „+”, a zatim usmjerite kameru prema ovoj slici.",
  qrLabel:
    "QR kôd za vašu aplikaciju za autentifikaciju. Ako ga ne možete skenirati, umjesto toga upotrijebite „Ne možete skenirati kôd?”.",
  hiddenText: "QR kôd je skriven kako ga ne bi mogao upotrijebiti nitko tko vidi vaš zaslon.",
  reveal: "Prikaži QR kôd",
  conceal: "Sakrij QR kôd",
  openHeading: "Open your app",
  openAppText: "Imate li aplikaciju za autentifikaciju na ovom uređaju? Tada ne morate skenirati.",
  openApp: "Otvori moju aplikaciju",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Ne možete skenirati kôd?",
  keyText:
    "U aplikaciji odaberite „Unesite ključ za postavljanje” i upišite ili zalijepite ovaj ključ.",
  keyTooLong: "Za ovaj račun nema QR koda. Upišite ili zalijepite ovaj ključ u svoju aplikaciju.",
  copyKey: "Kopiraj ključ",
  copyLink: "Kopiraj poveznicu za postavljanje",
  copied: "Copied",
  copyRefused: "Kopiranje ovdje nije dopušteno. Ključ je označen pa ga možete sami kopirati.",
  moreSummary: "My app asks for more",
  issuerLabel: "Naziv usluge",
  accountLabel: "Račun",
  kindLabel: "Vrsta koda",
  kind: "Na temelju vremena, 6 znamenki, novi svakih 30 sekundi (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-znamenkasti kôd",
  codeHint: "Aplikacija ga sada prikazuje. Mijenja se svakih 30 sekundi.",
  codeHintAuto: "Aplikacija ga sada prikazuje. Provjerit ćemo ga čim upišete svih 6 znamenki.",
  deviceNameLabel: "Naziv ove aplikacije (neobavezno)",
  submit: "Uključi",
  cancel: "Odustani",
  skip: "Ne sada",

  checking: "Provjeravamo vaš račun…",
  associating: "Dohvaćamo vaš QR kôd…",
  verifying: "Provjeravamo kôd…",
  activating: "Uključujemo vašu aplikaciju…",

  timeLeft: "Preostalo vrijeme: {duration}",
  timeLeftSoon: "Preostalo vrijeme za upis koda: {duration}.",

  enrolledHeading: "Vaša je aplikacija za autentifikaciju uključena",
  enrolledText: "Od sada pri prijavi imajte aplikaciju pri ruci. Zatražit ćemo od vas kôd.",
  enrolledReplaced: "Stari unos za ovaj račun možete izbrisati iz aplikacije. Više ne vrijedi.",
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

  failedHeading: "Aplikacija još nije postavljena",
  failedVerifiedHeading: "Vaša je aplikacija povezana, ali možda još nije uključena",
  connectedHeading: "Vaša je aplikacija povezana",
  supersededHeading: "Aplikaciju postavljate na drugoj kartici",
  retry: "Pokušaj ponovno",
  takeOver: "Dohvati novi QR kôd ovdje",
  restart: "Počni ispočetka",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Pokušajte ponovno poslije. Vrijeme čekanja: {duration}.",
  retryNow: "Sada možete pokušati ponovno.",
  signInAgain:
    "Ponovno se prijavite i, ako se zatraži kôd, upišite onaj koji aplikacija prikazuje.",
  requestId: "Ako zatražite pomoć, navedite ovaj broj: {requestId}",
  pageProblem:
    "Ova stranica nije ispravno postavljena i to ne možete sami popraviti. Prenesite ovu poruku onome tko je održava:",

  phoneFast:
    "Sat na vašem telefonu žuri (razlika je otprilike {duration}) pa kodovi ne odgovaraju.",
  phoneSlow:
    "Sat na vašem telefonu kasni (razlika je otprilike {duration}) pa kodovi ne odgovaraju.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Na telefonu uključite automatsko postavljanje datuma i vremena, a zatim upišite kôd koji aplikacija prikazuje.",
  insistOnCode: "Ako je to isti kôd, ponovno ga upišite i mi ćemo ga provjeriti.",

  errors: {
    access_token_unavailable:
      "Nismo mogli potvrditi da ste prijavljeni. Pokušajte ponovno ili se odjavite pa ponovno prijavite.",
    code_empty: "Upišite 6-znamenkasti kôd koji prikazuje vaša aplikacija.",
    code_too_short: "Kôd mora imati 6 znamenki. Upišite cijeli kôd koji prikazuje vaša aplikacija.",
    code_too_long: "Kôd mora imati 6 znamenki. Upišite samo kôd koji prikazuje vaša aplikacija.",
    code_not_digits:
      "Kôd se mora sastojati od 6 znamenki, bez slova. Upišite kôd koji prikazuje vaša aplikacija.",
    code_wrong:
      "Taj kôd ne odgovara ovom QR kodu. Upišite kôd koji sada prikazuje najnoviji unos u vašoj aplikaciji.",
    code_of_old_entry:
      "Taj je kôd iz unosa koji ste dodali prije i više ne vrijedi. Skenirajte ovaj QR kôd, a zatim upišite kôd iz novog unosa. Stari unos izbrišite.",
    code_expired:
      "Taj je kôd bio točan, ali više ne vrijedi (kašnjenje je otprilike {duration}). Upišite kôd koji vaša aplikacija sada prikazuje.",
    code_mismatch: "Taj kôd nije prihvaćen. Pričekajte sljedeći kôd u aplikaciji i upišite ga.",
    code_used: "Taj je kôd već upotrijebljen. Pričekajte sljedeći kôd u aplikaciji i upišite ga.",
    answer_lost:
      "Nismo doznali je li taj kôd bio točan. Provjerite internetsku vezu, a zatim upišite sljedeći kôd koji aplikacija prikaže.",
    access_token_expired:
      "Vaša je prijava istekla. Ponovno se prijavite, a zatim pokušajte još jednom.",
    user_changed:
      "Sada je prijavljen drugi račun. Ponovno se prijavite računom s kojim ste započeli.",
    session_expired:
      "Isteklo je vrijeme predviđeno za prijavu. Ponovno se prijavite da biste dobili novi QR kôd.",
    session_invalid:
      "Ova se prijava više ne može upotrijebiti. Ponovno se prijavite da biste dobili novi QR kôd.",
    setup_in_doubt:
      "Vaša je aplikacija možda već povezana. Ponovno se prijavite i, ako se zatraži kôd, upišite onaj koji aplikacija prikazuje.",
    not_authorized: "Nemate dopuštenje za to. Ponovno se prijavite, a zatim postavite aplikaciju.",
    throttled: "Trenutačno to radi previše ljudi. Pričekajte minutu, a zatim pokušajte ponovno.",
    attempts_exceeded:
      "Bilo je previše pokušaja. Pričekajte nekoliko minuta, a zatim pokušajte ponovno.",
    blocked:
      "Vatrozid je zaustavio zahtjev. Ako se koristite VPN-om, isključite ga. Pričekajte minutu, a zatim pokušajte ponovno.",
    challenge_required:
      "Moramo provjeriti jeste li čovjek. Slijedite korake na ovoj stranici, a zatim pokušajte ponovno.",
    password_reset_required:
      "Prvo morate promijeniti lozinku. Da biste to učinili, ponovno se prijavite.",
    user_not_confirmed: "Vaš račun još nije potvrđen. Potvrdite ga, a zatim postavite aplikaciju.",
    user_disabled: "Vaš je račun onemogućen. Obratite se pružatelju ove usluge.",
    sign_in_refused:
      "Vaša je aplikacija povezana, ali prijava je odbijena. Pokušajte se ponovno prijaviti.",
    service_failed: "Usluga ima poteškoća. Pričekajte minutu, a zatim pokušajte ponovno.",
    operation_not_enabled:
      "Trenutačno nije moguće postaviti aplikaciju. Pokušajte ponovno poslije.",
    network_failed:
      "Nismo se mogli povezati s uslugom. Provjerite internetsku vezu, a zatim pokušajte ponovno.",
    answer_unreadable:
      "Nešto između vas i usluge promijenilo je njezin odgovor. Ako vaša mreža traži prijavu, prvo se prijavite na nju. Zatim pokušajte ponovno.",
    superseded:
      "Na drugoj kartici ili u drugom prozoru za vas je izrađen noviji QR kôd pa onaj koji je bio ovdje više ne vrijedi. Nastavite ondje ili ovdje dohvatite novi QR kôd.",
    secret_replaced:
      "Na drugom je mjestu za vas izrađen noviji QR kôd pa kodovi iz ovoga više ne vrijede. Ovdje dohvatite novi QR kôd.",
    app_removed:
      "Aplikacija koju ste povezali u međuvremenu je zamijenjena. Pokušajte ponovno da biste je povezali.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
