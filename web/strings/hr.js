/** Croatian. @type {import("../ui/words.js").Strings} */
export const hr = {
  gap: " ",

  introHeading: "Postavite aplikaciju za autentifikaciju",
  introText:
    "Aplikacija za autentifikaciju na telefonu ili računalu stvara 6-znamenkaste kodove. Kad se prijavljujete, upisujete jedan nakon lozinke. Tko ima samo vašu lozinku, ne može ući.",
  appsHeading: "Nabavite aplikaciju",
  appsSummary: "Još nemate aplikaciju?",
  introApps:
    "Vaš upravitelj lozinki to možda već može (Apple Lozinke, 1Password, Bitwarden). Ako ne, najprije iz trgovine aplikacijama instalirajte Google Authenticator, Microsoft Authenticator ili 2FAS, a zatim se vratite.",
  start: "Postavi aplikaciju",

  confirmHeading: "Zamijeniti aplikaciju za autentifikaciju?",
  confirmText:
    "Za prijavu već upotrebljavate aplikaciju za autentifikaciju. Kodovi koje aplikacija sada prikazuje mogli bi prestati vrijediti čim nastavite. Neka vam telefon bude pri ruci.",
  confirm: "Zamijeni aplikaciju",
  keep: "Zadrži postojeću aplikaciju",

  setupHeading: "Povežite svoju aplikaciju",
  scanHeading: "Skenirajte QR kôd",
  scanText: "Otvorite aplikaciju, dodirnite + ili „Dodaj” i usmjerite kameru prema ovom QR kodu.",
  qrLabel:
    "QR kôd za vašu aplikaciju. Ako ga ne možete skenirati, upotrijebite „Ne možete skenirati kôd?”.",
  hiddenText: "QR kôd je skriven od osoba koje vide vaš zaslon.",
  reveal: "Prikaži QR kôd",
  conceal: "Sakrij QR kôd",
  openHeading: "Otvorite svoju aplikaciju",
  openAppText: "Koristite li se telefonom? Otvorite aplikaciju odavde. Ne morate skenirati.",
  openApp: "Otvori moju aplikaciju",
  openAppFailed: "Nijedna se aplikacija nije otvorila. Umjesto toga kopirajte ključ.",
  otherDevice: "Upotrijebi drugi uređaj",
  keySummary: "Ne možete skenirati kôd?",
  keyText:
    "U aplikaciji odaberite unos ključa za postavljanje (ili „dodaj ručno”), a zatim zalijepite ili upišite ovaj ključ.",
  keyTooLong: "QR kôd ovdje bi bio premalen za skeniranje. Umjesto toga upotrijebite ključ.",
  copyKey: "Kopiraj ključ",
  copyLink: "Kopiraj poveznicu za upravitelj lozinki",
  copied: "Kopirano",
  copyRefused: "Kopiranje ovdje nije dopušteno. Tekst je označen: kopirajte ga sami.",
  moreSummary: "Moja aplikacija traži više podataka",
  issuerLabel: "Usluga",
  accountLabel: "Račun",
  kindLabel: "Vrsta",
  kind: "Na temelju vremena, 6 znamenki, novi svakih 30 sekundi (SHA‑1)",

  codeHeading: "Upišite kôd",
  codeLabel: "6-znamenkasti kôd",
  codeHint: "Nakon toga aplikacija prikazuje 6-znamenkasti kôd. Upišite trenutačni.",
  codeHintAuto:
    "Nakon toga aplikacija prikazuje 6-znamenkasti kôd. Provjerit ćemo ga čim ga upišete.",
  deviceNameLabel: "Naziv ove aplikacije (neobavezno)",
  submit: "Uključi",
  cancel: "Odustani",
  skip: "Ne sada",

  checking: "Provjeravamo vaš račun…",
  associating: "Dohvaćamo vaš QR kôd…",
  verifying: "Provjeravamo kôd…",
  activating: "Uključujemo vašu aplikaciju…",

  timeLeft: "Preostalo vrijeme za dovršetak: {duration}",
  timeLeftSoon: "Prijava uskoro istječe (preostalo vrijeme: {duration}). Dovršite je prije toga.",

  enrolledHeading: "Vaša je aplikacija za autentifikaciju uključena",
  enrolledText: "Od sada ćemo pri prijavi tražiti kôd.",
  enrolledReplaced: "Stari unos možete izbrisati iz aplikacije. Više ne vrijedi.",
  recovery:
    "Nabavljate novi telefon? Na njemu postavite aplikaciju prije nego što date stari. Izgubili ste ga? Obratite se usluzi {issuer}.",
  done: "Gotovo",

  settingHeading: "Aplikacija za autentifikaciju",
  onText: "Pri prijavi tražimo njezin kôd.",
  onSince: "Uključena od {date}",
  askedFirst: "Pri prijavi se najprije traži: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-pošta",
  factorPasskey: "pristupni ključ",
  factorOther: "nešto drugo",
  preferLabel: "Od sada najprije traži aplikaciju",
  replace: "Upotrijebi drugu aplikaciju",
  turnOff: "Isključi",
  turnOffHeading: "Isključiti aplikaciju za autentifikaciju?",
  turnOffText:
    "Više nećemo tražiti njezin kôd pa će vaš račun biti slabije zaštićen. Unos ostaje u aplikaciji: možete je ponovno uključiti.",
  keepOn: "Ostavi uključenu",
  turningOff: "Isključujemo vašu aplikaciju…",
  offHeading: "Vaša je aplikacija za autentifikaciju isključena",
  offText: "Vaša je aplikacija povezana, ali pri prijavi ne tražimo njezin kôd.",
  turnOn: "Ponovno uključi",
  settingFailedHeading: "To nije uspjelo",

  failedHeading: "Nismo mogli dovršiti postavljanje",
  failedVerifiedHeading: "Vaša je aplikacija povezana, ali možda još nije uključena",
  connectedHeading: "Vaša je aplikacija povezana",
  supersededHeading: "Aplikaciju postavljate na drugoj kartici",
  retry: "Pokušaj ponovno",
  takeOver: "Dohvati novi QR kôd ovdje",
  restart: "Počni ispočetka",
  signIn: "Prijavi se ponovno",
  copyDetails: "Kopiraj pojedinosti",
  retryIn: "Pokušajte ponovno poslije. Vrijeme čekanja: {duration}.",
  retryNow: "Sada možete pokušati ponovno.",
  signInAgain: "Ponovno se prijavite. Ako se zatraži kôd, upišite onaj koji aplikacija prikazuje.",
  requestId: "Ako zatražite pomoć, navedite ovaj broj: {requestId}",
  pageProblem: "Problem je u ovoj stranici, a ne u vama. Javite onome tko je održava:",

  phoneFast:
    "Sat na vašem telefonu žuri (razlika je otprilike {duration}) pa njegovi kodovi ne vrijede.",
  phoneSlow:
    "Sat na vašem telefonu kasni (razlika je otprilike {duration}) pa njegovi kodovi ne vrijede.",
  computerWrong: "I sat na ovom računalu pokazuje pogrešno vrijeme.",
  clocksDiffer:
    "Satovi na vašem telefonu i ovom računalu razlikuju se (razlika je otprilike {duration}), a jedan pokazuje pogrešno vrijeme.",
  setClock:
    "Na telefonu uključite automatski datum i vrijeme. Zatim upišite kôd koji aplikacija prikazuje.",
  insistOnCode: "Ako ste sigurni, ponovno upišite isti kôd i mi ćemo ga provjeriti.",

  errors: {
    access_token_unavailable:
      "Nismo mogli potvrditi da ste prijavljeni. Pokušajte ponovno ili se ponovno prijavite.",
    code_empty: "Upišite 6-znamenkasti kôd koji prikazuje vaša aplikacija.",
    code_too_short: "Taj je kôd prekratak. Upišite svih 6 znamenki koje prikazuje vaša aplikacija.",
    code_too_long: "Taj je kôd predug. Upišite samo 6 znamenki koje prikazuje vaša aplikacija.",
    code_not_digits: "Kôd nema slova. Upišite 6 znamenki koje prikazuje vaša aplikacija.",
    code_wrong:
      "Taj je kôd iz drugog unosa. U aplikaciji upotrijebite najnoviji s nazivom {issuer}.",
    code_of_old_entry:
      "Taj je kôd iz starijeg unosa. Skenirajte QR kôd na ovoj stranici, a zatim upotrijebite novi unos.",
    code_expired:
      "Taj je kôd bio točan, ali više ne vrijedi (otada: otprilike {duration}). Upišite onaj koji aplikacija sada prikazuje.",
    code_mismatch: "Taj kôd nije prihvaćen. Pričekajte sljedeći kôd u aplikaciji i upišite ga.",
    code_used: "Taj je kôd već upotrijebljen. Pričekajte sljedeći kôd u aplikaciji i upišite ga.",
    answer_lost:
      "Nismo mogli doznati je li taj kôd bio točan. Upišite sljedeći kôd koji aplikacija prikaže.",
    access_token_expired: "Odjavljeni ste. Ponovno se prijavite da biste nastavili.",
    user_changed: "Sada je prijavljen drugi račun. Ponovno se prijavite prvim.",
    session_expired:
      "Prijava je istekla radi zaštite vašeg računa. Ponovno se prijavite da biste dobili novi QR kôd.",
    session_invalid:
      "Ova se prijava više ne može upotrijebiti. Ponovno se prijavite da biste dobili novi QR kôd.",
    setup_in_doubt:
      "Vaša je aplikacija možda već povezana. Ponovno se prijavite. Ako se zatraži kôd, upišite onaj koji aplikacija prikazuje.",
    not_authorized: "S vašim računom to sada nije moguće. Ponovno se prijavite.",
    throttled: "Usluga je preopterećena. Pokušajte ponovno za nekoliko trenutaka.",
    attempts_exceeded: "Bilo je previše pokušaja. Pokušajte ponovno poslije.",
    blocked:
      "Vaša je veza blokirana. Ako se koristite VPN-om, isključite ga, a zatim pokušajte ponovno.",
    challenge_required:
      "Moramo provjeriti jeste li čovjek. Slijedite korake na ovoj stranici, a zatim pokušajte ponovno.",
    password_reset_required:
      "Najprije treba promijeniti lozinku. Da biste to učinili, ponovno se prijavite.",
    user_not_confirmed: "Vaš račun još nije potvrđen. Potvrdite ga, a zatim pokušajte ponovno.",
    user_disabled: "Vaš je račun isključen. Obratite se pružatelju ove usluge.",
    sign_in_refused:
      "Vaša je aplikacija povezana, ali prijava je odbijena. Pokušajte se ponovno prijaviti.",
    service_failed: "Usluga ima poteškoća. Pokušajte ponovno za nekoliko trenutaka.",
    operation_not_enabled: "Trenutačno ne možete postaviti aplikaciju. Pokušajte ponovno poslije.",
    network_failed:
      "Nismo se mogli povezati s uslugom. Provjerite internetsku vezu. Može je sprečavati i program za blokiranje ili mreža tvrtke.",
    answer_unreadable:
      "Nešto između vas i usluge promijenilo je njezin odgovor. Ako vaša mreža traži prijavu, najprije se prijavite na nju.",
    superseded:
      "Na drugoj je kartici izrađen noviji QR kôd pa ovaj više ne vrijedi. Nastavite ondje ili ovdje dohvatite novi QR kôd.",
    secret_replaced:
      "Drugdje je izrađen noviji QR kôd pa ovaj više ne vrijedi. Ovdje dohvatite novi QR kôd.",
    app_removed: "Vaša je aplikacija u međuvremenu zamijenjena. Pokušajte je ponovno povezati.",
    module_unsupported:
      "Vaš preglednik to ne može ili to sprečava siguran način rada. Za ovaj korak upotrijebite drugi preglednik.",
    turn_off_refused: "Vaša je aplikacija i dalje uključena: ova je usluga zahtijeva.",
  },
};
