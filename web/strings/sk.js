/** Slovak. @type {import("../ui/words.js").Strings} */
export const sk = {
  gap: " ",

  introHeading: "Nastavte si overovaciu aplikáciu",
  introText:
    "Overovacia aplikácia ukazuje každých 30 sekúnd nový 6-miestny kód. Pri prihlásení zadáte tento kód po hesle. Nikto sa tak neprihlási iba s vaším heslom.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Použite aplikáciu, ktorú už máte, alebo si niektorú stiahnite z obchodu s aplikáciami v telefóne. Fungujú Google Authenticator, Microsoft Authenticator aj 2FAS. Zaberie to asi dve minúty.",
  start: "Nastaviť aplikáciu",

  confirmHeading: "Chcete vymeniť overovaciu aplikáciu?",
  confirmText:
    "Na prihlásenie už používate overovaciu aplikáciu. Ak budete pokračovať, kódy, ktoré ukazuje pre tento účet, môžu hneď prestať fungovať. Preto dokončite všetky kroky naraz.",
  confirm: "Vymeniť aplikáciu",
  keep: "Ponechať súčasnú aplikáciu",

  setupHeading: "Pripojte svoju aplikáciu",
  scanHeading: "Naskenujte QR kód",
  scanText:
    "V overovacej aplikácii vyberte „Pridať“ alebo „+“ a potom namierte fotoaparát na tento obrázok.",
  qrLabel:
    "QR kód pre vašu overovaciu aplikáciu. Ak ho nemôžete naskenovať, použite namiesto toho možnosť „Nemôžete kód naskenovať?“.",
  hiddenText: "QR kód je skrytý, aby ho nemohol použiť nikto, kto vidí vašu obrazovku.",
  reveal: "Zobraziť QR kód",
  conceal: "Skryť QR kód",
  openHeading: "Open your app",
  openAppText: "Máte overovaciu aplikáciu v tomto zariadení? Potom nemusíte nič skenovať.",
  openApp: "Otvoriť moju aplikáciu",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Nemôžete kód naskenovať?",
  keyText: "V aplikácii vyberte „Zadať kľúč nastavenia“ a napíšte alebo prilepte tento kľúč.",
  keyTooLong:
    "Pre tento účet nie je QR kód k dispozícii. Napíšte alebo prilepte tento kľúč do svojej aplikácie.",
  copyKey: "Kopírovať kľúč",
  copyLink: "Kopírovať odkaz na nastavenie",
  copied: "Copied",
  copyRefused: "Kopírovanie tu nie je povolené. Kľúč je označený, takže ho môžete skopírovať sami.",
  moreSummary: "My app asks for more",
  issuerLabel: "Názov služby",
  accountLabel: "Účet",
  kindLabel: "Typ kódu",
  kind: "Na základe času, 6 číslic, nový každých 30 sekúnd (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-miestny kód",
  codeHint: "Aplikácia ho práve ukazuje. Mení sa každých 30 sekúnd.",
  codeHintAuto: "Aplikácia ho práve ukazuje. Skontrolujeme ho hneď, ako zadáte všetkých 6 číslic.",
  deviceNameLabel: "Názov tejto aplikácie (nepovinné)",
  submit: "Zapnúť",
  cancel: "Zrušiť",
  skip: "Teraz nie",

  checking: "Kontrolujeme váš účet…",
  associating: "Načítavame váš QR kód…",
  verifying: "Kontrolujeme kód…",
  activating: "Zapíname vašu aplikáciu…",

  timeLeft: "Zostávajúci čas: {duration}",
  timeLeftSoon: "Zostávajúci čas na zadanie kódu: {duration}.",

  enrolledHeading: "Vaša overovacia aplikácia je zapnutá",
  enrolledText: "Odteraz majte pri prihlásení aplikáciu poruke. Požiadame vás o kód.",
  enrolledReplaced: "Starú položku tohto účtu môžete v aplikácii odstrániť. Už nefunguje.",
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

  failedHeading: "Aplikácia zatiaľ nie je nastavená",
  failedVerifiedHeading: "Vaša aplikácia je pripojená, ale možno ešte nie je zapnutá",
  connectedHeading: "Vaša aplikácia je pripojená",
  supersededHeading: "Aplikáciu nastavujete na inej karte",
  retry: "Skúsiť znova",
  takeOver: "Získať nový QR kód tu",
  restart: "Začať znova",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Skúste to znova neskôr. Čas čakania: {duration}.",
  retryNow: "Teraz to môžete skúsiť znova.",
  signInAgain:
    "Prihláste sa znova a ak sa zobrazí výzva na zadanie kódu, zadajte ten, ktorý aplikácia ukazuje.",
  requestId: "Ak požiadate o pomoc, uveďte toto číslo: {requestId}",
  pageProblem:
    "Táto stránka nie je správne nastavená a sami to nemôžete napraviť. Odovzdajte jej prevádzkovateľovi túto správu:",

  phoneFast:
    "Hodiny vo vašom telefóne idú napred (rozdiel je asi {duration}), takže kódy nezodpovedajú.",
  phoneSlow:
    "Hodiny vo vašom telefóne meškajú (rozdiel je asi {duration}), takže kódy nezodpovedajú.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "V telefóne nastavte automatický dátum a čas. Potom zadajte kód, ktorý ukazuje aplikácia.",
  insistOnCode: "Ak je rovnaký, zadajte ho znova a my ho skontrolujeme.",

  errors: {
    access_token_unavailable:
      "Nepodarilo sa nám overiť, že ste prihlásení. Skúste to znova alebo sa odhláste a znova prihláste.",
    code_empty: "Zadajte 6-miestny kód, ktorý ukazuje vaša aplikácia.",
    code_too_short: "Kód musí mať 6 číslic. Zadajte celý kód, ktorý ukazuje vaša aplikácia.",
    code_too_long: "Kód musí mať 6 číslic. Zadajte iba kód, ktorý ukazuje vaša aplikácia.",
    code_not_digits:
      "Kód musí tvoriť 6 číslic bez písmen. Zadajte kód, ktorý ukazuje vaša aplikácia.",
    code_wrong:
      "Tento kód nezodpovedá tomuto QR kódu. Zadajte kód, ktorý teraz ukazuje najnovšia položka v aplikácii.",
    code_of_old_entry:
      "Tento kód pochádza z položky, ktorú ste pridali predtým, a už nefunguje. Naskenujte tento QR kód a potom zadajte kód z novej položky. Starú položku odstráňte.",
    code_expired:
      "Tento kód bol správny, ale už neplatí (oneskorenie je asi {duration}). Zadajte kód, ktorý vaša aplikácia ukazuje teraz.",
    code_mismatch:
      "Tento kód nebol prijatý. Počkajte, kým aplikácia ukáže ďalší kód, a zadajte ho.",
    code_used: "Tento kód už bol použitý. Počkajte, kým aplikácia ukáže ďalší kód, a zadajte ho.",
    answer_lost:
      "Nedozvedeli sme sa, či bol tento kód správny. Skontrolujte pripojenie na internet a potom zadajte ďalší kód, ktorý aplikácia ukáže.",
    access_token_expired:
      "Platnosť vášho prihlásenia uplynula. Prihláste sa znova a potom to skúste ešte raz.",
    user_changed: "Teraz je prihlásený iný účet. Prihláste sa znova do účtu, s ktorým ste začali.",
    session_expired: "Čas na prihlásenie uplynul. Prihláste sa znova a dostanete nový QR kód.",
    session_invalid:
      "Toto prihlásenie už nie je možné použiť. Prihláste sa znova a dostanete nový QR kód.",
    setup_in_doubt:
      "Vaša aplikácia už môže byť pripojená. Prihláste sa znova a ak sa zobrazí výzva na zadanie kódu, zadajte ten, ktorý aplikácia ukazuje.",
    not_authorized: "Na toto nemáte oprávnenie. Prihláste sa znova a potom aplikáciu nastavte.",
    throttled: "Práve teraz to robí príliš veľa ľudí. Počkajte minútu a potom to skúste znova.",
    attempts_exceeded: "Pokusov bolo príliš veľa. Počkajte niekoľko minút a potom to skúste znova.",
    blocked:
      "Požiadavku zastavil firewall. Ak používate VPN, vypnite ju. Počkajte minútu a potom to skúste znova.",
    challenge_required:
      "Potrebujeme overiť, že ste človek. Postupujte podľa pokynov na tejto stránke a potom to skúste znova.",
    password_reset_required: "Najskôr je potrebné zmeniť heslo. Prihláste sa znova a zmeňte si ho.",
    user_not_confirmed: "Váš účet zatiaľ nie je potvrdený. Potvrďte ho a potom aplikáciu nastavte.",
    user_disabled: "Váš účet je deaktivovaný. Obráťte sa na prevádzkovateľa tejto služby.",
    sign_in_refused:
      "Vaša aplikácia je pripojená, ale prihlásenie bolo odmietnuté. Skúste sa prihlásiť znova.",
    service_failed: "Služba má problém. Počkajte minútu a potom to skúste znova.",
    operation_not_enabled: "Aplikáciu teraz nie je možné nastaviť. Skúste to znova neskôr.",
    network_failed:
      "K službe sa nepodarilo pripojiť. Skontrolujte pripojenie na internet a potom to skúste znova.",
    answer_unreadable:
      "Niečo medzi vami a službou zmenilo jej odpoveď. Ak vaša sieť vyžaduje prihlásenie, najskôr sa do nej prihláste. Potom to skúste znova.",
    superseded:
      "Na inej karte alebo v inom okne pre vás vznikol novší QR kód, takže ten, ktorý bol tu, už nefunguje. Pokračujte tam alebo si tu vyžiadajte nový QR kód.",
    secret_replaced:
      "Inde pre vás vznikol novší QR kód, takže kódy z tohto už nefungujú. Vyžiadajte si tu nový QR kód.",
    app_removed:
      "Aplikácia, ktorú ste pripojili, bola medzitým vymenená. Skúste to znova a pripojte ju.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
