/** Slovak. @type {import("../ui/words.js").Strings} */
export const sk = {
  gap: " ",

  introHeading: "Nastavte si overovaciu aplikáciu",
  introText:
    "Overovacia aplikácia v telefóne alebo počítači vytvára 6-miestne kódy. Pri prihlásení zadáte jeden z nich po hesle. Kto má iba vaše heslo, ten sa dnu nedostane.",
  appsHeading: "Zaobstarajte si aplikáciu",
  appsSummary: "Ešte nemáte aplikáciu?",
  introApps:
    "Možno to už dokáže váš správca hesiel (Apple Heslá, 1Password, Bitwarden). Ak nie, najskôr si z obchodu s aplikáciami nainštalujte Google Authenticator, Microsoft Authenticator alebo 2FAS a potom sa vráťte.",
  start: "Nastaviť aplikáciu",

  confirmHeading: "Vymeniť overovaciu aplikáciu?",
  confirmText:
    "Na prihlásenie už používate overovaciu aplikáciu. Kódy, ktoré aplikácia ukazuje teraz, môžu prestať fungovať hneď, ako budete pokračovať. Majte telefón poruke.",
  confirm: "Vymeniť aplikáciu",
  keep: "Ponechať súčasnú aplikáciu",

  setupHeading: "Pripojte svoju aplikáciu",
  scanHeading: "Naskenujte QR kód",
  scanText:
    "Otvorte aplikáciu, klepnite na + alebo „Pridať“ a namierte fotoaparát na tento QR kód.",
  qrLabel:
    "QR kód pre vašu aplikáciu. Ak ho nemôžete naskenovať, použite „Nemôžete kód naskenovať?“.",
  hiddenText: "QR kód je skrytý pred tými, ktorí vidia vašu obrazovku.",
  reveal: "Zobraziť QR kód",
  conceal: "Skryť QR kód",
  openHeading: "Otvorte svoju aplikáciu",
  openAppText: "Používate telefón? Otvorte aplikáciu odtiaľto. Nemusíte nič skenovať.",
  openApp: "Otvoriť moju aplikáciu",
  openAppFailed: "Žiadna aplikácia sa neotvorila. Skopírujte namiesto toho kľúč.",
  otherDevice: "Použiť iné zariadenie",
  keySummary: "Nemôžete kód naskenovať?",
  keyText:
    "V aplikácii zvoľte zadanie kľúča nastavenia (alebo „pridať ručne“) a potom tento kľúč prilepte alebo napíšte.",
  keyTooLong: "QR kód by tu bol na skenovanie príliš malý. Použite namiesto toho kľúč.",
  copyKey: "Kopírovať kľúč",
  copyLink: "Kopírovať odkaz pre správcu hesiel",
  copied: "Skopírované",
  copyRefused: "Kopírovanie tu nie je povolené. Text je označený: skopírujte ho sami.",
  moreSummary: "Moja aplikácia chce viac údajov",
  issuerLabel: "Služba",
  accountLabel: "Účet",
  kindLabel: "Typ",
  kind: "Na základe času, 6 číslic, nový každých 30 sekúnd (SHA‑1)",

  codeHeading: "Zadajte kód",
  codeLabel: "6-miestny kód",
  codeHint: "Potom aplikácia ukáže 6-miestny kód. Zadajte ten aktuálny.",
  codeHintAuto: "Potom aplikácia ukáže 6-miestny kód. Skontrolujeme ho hneď, ako ho zadáte.",
  deviceNameLabel: "Názov tejto aplikácie (nepovinné)",
  submit: "Zapnúť",
  cancel: "Zrušiť",
  skip: "Teraz nie",

  checking: "Kontrolujeme váš účet…",
  associating: "Načítavame váš QR kód…",
  verifying: "Kontrolujeme kód…",
  activating: "Zapíname vašu aplikáciu…",

  timeLeft: "Zostávajúci čas na dokončenie: {duration}",
  timeLeftSoon: "Prihlásenie čoskoro vyprší (zostávajúci čas: {duration}). Dokončite ho skôr.",

  enrolledHeading: "Vaša overovacia aplikácia je zapnutá",
  enrolledText: "Odteraz vás pri prihlásení požiadame o kód.",
  enrolledReplaced: "Starú položku môžete v aplikácii odstrániť. Už nefunguje.",
  recovery:
    "Zaobstarávate si nový telefón? Nastavte na ňom aplikáciu skôr, ako dáte starý preč. Stratili ste ho? Obráťte sa na službu {issuer}.",
  done: "Hotovo",

  settingHeading: "Overovacia aplikácia",
  onText: "Pri prihlásení vás žiadame o jej kód.",
  onSince: "Zapnutá od {date}.",
  askedFirst: "Pri prihlásení sa vyžaduje ako prvé: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "prístupový kľúč",
  factorOther: "niečo iné",
  preferLabel: "Odteraz žiadať najskôr o aplikáciu",
  replace: "Použiť inú aplikáciu",
  turnOff: "Vypnúť",
  turnOffHeading: "Vypnúť overovaciu aplikáciu?",
  turnOffText:
    "Nebudeme už žiadať o jej kód, takže váš účet bude menej chránený. Položka v aplikácii zostane: môžete ju znova zapnúť.",
  keepOn: "Nechať zapnutú",
  turningOff: "Vypíname vašu aplikáciu…",
  offHeading: "Vaša overovacia aplikácia je vypnutá",
  offText: "Vaša aplikácia je pripojená, ale pri prihlásení nežiadame o jej kód.",
  turnOn: "Znova zapnúť",
  settingFailedHeading: "To sa nepodarilo",

  failedHeading: "Nastavenie sa nám nepodarilo dokončiť",
  failedVerifiedHeading: "Vaša aplikácia je pripojená, ale možno ešte nie je zapnutá",
  connectedHeading: "Vaša aplikácia je pripojená",
  supersededHeading: "Aplikáciu nastavujete na inej karte",
  retry: "Skúsiť znova",
  takeOver: "Získať nový QR kód tu",
  restart: "Začať znova",
  signIn: "Prihlásiť sa znova",
  copyDetails: "Kopírovať podrobnosti",
  retryIn: "Skúste to znova neskôr. Čas čakania: {duration}.",
  retryNow: "Teraz to môžete skúsiť znova.",
  signInAgain: "Prihláste sa znova. Ak vás požiadame o kód, zadajte ten, ktorý ukazuje aplikácia.",
  requestId: "Ak požiadate o pomoc, uveďte toto číslo: {requestId}",
  pageProblem: "Chyba je v tejto stránke, nie u vás. Oznámte jej prevádzkovateľovi:",

  phoneFast:
    "Hodiny vo vašom telefóne idú napred (rozdiel je asi {duration}), takže jeho kódy nefungujú.",
  phoneSlow:
    "Hodiny vo vašom telefóne meškajú (rozdiel je asi {duration}), takže jeho kódy nefungujú.",
  computerWrong: "Aj hodiny v tomto počítači idú zle.",
  clocksDiffer:
    "Hodiny vo vašom telefóne a v tomto počítači sa líšia (rozdiel je asi {duration}) a jedny idú zle.",
  setClock:
    "V telefóne zapnite automatický dátum a čas. Potom zadajte kód, ktorý ukazuje aplikácia.",
  insistOnCode: "Ak ste si istí, zadajte rovnaký kód znova a my ho skontrolujeme.",

  errors: {
    access_token_unavailable:
      "Nepodarilo sa nám overiť, že ste prihlásení. Skúste to znova alebo sa znova prihláste.",
    code_empty: "Zadajte 6-miestny kód, ktorý ukazuje vaša aplikácia.",
    code_too_short:
      "Tento kód je príliš krátky. Zadajte všetkých 6 číslic, ktoré ukazuje vaša aplikácia.",
    code_too_long: "Tento kód je príliš dlhý. Zadajte iba 6 číslic, ktoré ukazuje vaša aplikácia.",
    code_not_digits: "V kóde nie sú písmená. Zadajte 6 číslic, ktoré ukazuje vaša aplikácia.",
    code_wrong: "Tento kód je z inej položky. Použite v aplikácii najnovšiu s názvom {issuer}.",
    code_of_old_entry:
      "Tento kód je zo staršej položky. Naskenujte QR kód na tejto stránke a potom použite novú položku.",
    code_expired:
      "Tento kód bol správny, ale už neplatí (odvtedy: asi {duration}). Zadajte ten, ktorý aplikácia ukazuje teraz.",
    code_mismatch:
      "Tento kód nebol prijatý. Počkajte, kým aplikácia ukáže ďalší kód, a zadajte ho.",
    code_used: "Tento kód už bol použitý. Počkajte, kým aplikácia ukáže ďalší kód, a zadajte ho.",
    answer_lost:
      "Nepodarilo sa nám zistiť, či bol tento kód správny. Zadajte ďalší kód, ktorý aplikácia ukáže.",
    access_token_expired: "Boli ste odhlásení. Ak chcete pokračovať, prihláste sa znova.",
    user_changed: "Teraz je prihlásený iný účet. Prihláste sa znova tým prvým.",
    session_expired:
      "Prihlásenie z dôvodu ochrany vášho účtu vypršalo. Prihláste sa znova a dostanete nový QR kód.",
    session_invalid:
      "Toto prihlásenie už nie je možné použiť. Prihláste sa znova a dostanete nový QR kód.",
    setup_in_doubt:
      "Vaša aplikácia už môže byť pripojená. Prihláste sa znova. Ak vás požiadame o kód, zadajte ten, ktorý ukazuje aplikácia.",
    not_authorized: "S vaším účtom to teraz nejde. Prihláste sa znova.",
    throttled: "Služba je preťažená. Skúste to o chvíľu znova.",
    attempts_exceeded: "Pokusov bolo príliš veľa. Skúste to znova neskôr.",
    blocked:
      "Vaše pripojenie bolo zablokované. Ak používate VPN, vypnite ju a potom to skúste znova.",
    challenge_required:
      "Potrebujeme overiť, že ste človek. Postupujte podľa krokov na tejto stránke a potom to skúste znova.",
    password_reset_required: "Najskôr je potrebné zmeniť heslo. Prihláste sa na to znova.",
    user_not_confirmed: "Váš účet ešte nie je potvrdený. Potvrďte ho a potom to skúste znova.",
    user_disabled: "Váš účet je vypnutý. Obráťte sa na prevádzkovateľa tejto služby.",
    sign_in_refused:
      "Vaša aplikácia je pripojená, ale prihlásenie bolo odmietnuté. Skúste sa prihlásiť znova.",
    service_failed: "Služba má problém. Skúste to o chvíľu znova.",
    operation_not_enabled: "Aplikáciu teraz nemôžete nastaviť. Skúste to znova neskôr.",
    network_failed:
      "K službe sa nám nepodarilo pripojiť. Skontrolujte pripojenie na internet. Brániť v tom môže aj blokovací program alebo firemná sieť.",
    answer_unreadable:
      "Niečo medzi vami a službou zmenilo jej odpoveď. Ak vaša sieť vyžaduje prihlásenie, najskôr sa do nej prihláste.",
    superseded:
      "Na inej karte vznikol novší QR kód, takže tento už nefunguje. Pokračujte tam alebo si tu vyžiadajte nový QR kód.",
    secret_replaced:
      "Inde vznikol novší QR kód, takže tento už nefunguje. Vyžiadajte si tu nový QR kód.",
    app_removed: "Vaša aplikácia bola medzitým vymenená. Skúste ju pripojiť znova.",
    module_unsupported:
      "Váš prehliadač to nedokáže alebo tomu bráni bezpečný režim. Použite na tento krok iný prehliadač.",
    turn_off_refused: "Vaša aplikácia je stále zapnutá: táto služba ju vyžaduje.",
  },
};
