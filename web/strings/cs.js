/** Czech. @type {import("../ui/words.js").Strings} */
export const cs = {
  gap: " ",

  introHeading: "Nastavte si ověřovací aplikaci",
  introText:
    "Ověřovací aplikace ukazuje každých 30 sekund nový 6místný kód. Při přihlášení zadáte tento kód po hesle. Nikdo se tak nepřihlásí jen s vaším heslem.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Použijte aplikaci, kterou už máte, nebo si některou stáhněte z obchodu s aplikacemi v telefonu. Fungují Google Authenticator, Microsoft Authenticator i 2FAS. Zabere to asi dvě minuty.",
  start: "Nastavit aplikaci",

  confirmHeading: "Chcete vyměnit ověřovací aplikaci?",
  confirmText:
    "K přihlášení už používáte ověřovací aplikaci. Pokud budete pokračovat, kódy, které ukazuje pro tento účet, mohou hned přestat fungovat. Proto dokončete všechny kroky najednou.",
  confirm: "Vyměnit aplikaci",
  keep: "Ponechat stávající aplikaci",

  setupHeading: "Připojte svou aplikaci",
  scanHeading: "Naskenujte QR kód",
  scanText:
    "V ověřovací aplikaci vyberte „Přidat“ nebo „+“ a pak namiřte fotoaparát na tento obrázek.",
  qrLabel:
    "QR kód pro vaši ověřovací aplikaci. Pokud ho nemůžete naskenovat, použijte místo toho možnost „Nemůžete kód naskenovat?“.",
  hiddenText: "QR kód je skrytý, aby ho nemohl použít nikdo, kdo vidí vaši obrazovku.",
  reveal: "Zobrazit QR kód",
  conceal: "Skrýt QR kód",
  openHeading: "Open your app",
  openAppText: "Máte ověřovací aplikaci v tomto zařízení? Pak nemusíte nic skenovat.",
  openApp: "Otevřít moji aplikaci",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Nemůžete kód naskenovat?",
  keyText: "V aplikaci vyberte „Zadat klíč pro nastavení“ a napište nebo vložte tento klíč.",
  keyTooLong:
    "Pro tento účet není QR kód k dispozici. Napište nebo vložte tento klíč do své aplikace.",
  copyKey: "Zkopírovat klíč",
  copyLink: "Zkopírovat odkaz pro nastavení",
  copied: "Copied",
  copyRefused: "Kopírování tu není povoleno. Klíč je označený, takže ho můžete zkopírovat sami.",
  moreSummary: "My app asks for more",
  issuerLabel: "Název služby",
  accountLabel: "Účet",
  kindLabel: "Typ kódu",
  kind: "Na základě času, 6 číslic, nový každých 30 sekund (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6místný kód",
  codeHint: "Aplikace ho právě ukazuje. Mění se každých 30 sekund.",
  codeHintAuto: "Aplikace ho právě ukazuje. Zkontrolujeme ho, jakmile zadáte všech 6 číslic.",
  deviceNameLabel: "Název této aplikace (nepovinné)",
  submit: "Zapnout",
  cancel: "Zrušit",
  skip: "Teď ne",

  checking: "Kontrolujeme váš účet…",
  associating: "Načítáme váš QR kód…",
  verifying: "Kontrolujeme kód…",
  activating: "Zapínáme vaši aplikaci…",

  timeLeft: "Zbývající čas: {duration}",
  timeLeftSoon: "Zbývající čas na zadání kódu: {duration}.",

  enrolledHeading: "Vaše ověřovací aplikace je zapnutá",
  enrolledText: "Od této chvíle mějte při přihlášení aplikaci po ruce. Požádáme vás o kód.",
  enrolledReplaced: "Starou položku tohoto účtu můžete v aplikaci smazat. Už nefunguje.",
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

  failedHeading: "Aplikace zatím není nastavená",
  failedVerifiedHeading: "Vaše aplikace je připojená, ale možná ještě není zapnutá",
  connectedHeading: "Vaše aplikace je připojená",
  supersededHeading: "Aplikaci nastavujete na jiné kartě",
  retry: "Zkusit znovu",
  takeOver: "Získat nový QR kód zde",
  restart: "Začít znovu",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Zkuste to znovu později. Doba čekání: {duration}.",
  retryNow: "Teď to můžete zkusit znovu.",
  signInAgain:
    "Přihlaste se znovu, a pokud budete vyzváni k zadání kódu, zadejte ten, který aplikace ukazuje.",
  requestId: "Pokud požádáte o pomoc, uveďte toto číslo: {requestId}",
  pageProblem:
    "Tato stránka není správně nastavená a sami to nemůžete napravit. Předejte jejímu provozovateli tuto zprávu:",

  phoneFast:
    "Hodiny ve vašem telefonu jdou napřed (rozdíl je asi {duration}), takže kódy neodpovídají.",
  phoneSlow:
    "Hodiny ve vašem telefonu jdou pozadu (rozdíl je asi {duration}), takže kódy neodpovídají.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock: "V telefonu nastavte automatické datum a čas. Pak zadejte kód, který ukazuje aplikace.",
  insistOnCode: "Pokud je stejný, zadejte ho znovu a my ho zkontrolujeme.",

  errors: {
    access_token_unavailable:
      "Nepodařilo se nám ověřit, že jste přihlášeni. Zkuste to znovu, nebo se odhlaste a znovu přihlaste.",
    code_empty: "Zadejte 6místný kód, který ukazuje vaše aplikace.",
    code_too_short: "Kód musí mít 6 číslic. Zadejte celý kód, který ukazuje vaše aplikace.",
    code_too_long: "Kód musí mít 6 číslic. Zadejte jen kód, který ukazuje vaše aplikace.",
    code_not_digits:
      "Kód musí tvořit 6 číslic bez písmen. Zadejte kód, který ukazuje vaše aplikace.",
    code_wrong:
      "Tento kód neodpovídá tomuto QR kódu. Zadejte kód, který teď ukazuje nejnovější položka v aplikaci.",
    code_of_old_entry:
      "Tento kód pochází z položky, kterou jste přidali dříve, a už nefunguje. Naskenujte tento QR kód a pak zadejte kód z nové položky. Starou položku smažte.",
    code_expired:
      "Tento kód byl správný, ale už neplatí (zpoždění je asi {duration}). Zadejte kód, který vaše aplikace ukazuje teď.",
    code_mismatch: "Tento kód nebyl přijat. Počkejte, až aplikace ukáže další kód, a zadejte ho.",
    code_used: "Tento kód už byl použit. Počkejte, až aplikace ukáže další kód, a zadejte ho.",
    answer_lost:
      "Nedozvěděli jsme se, zda byl tento kód správný. Zkontrolujte připojení k internetu a pak zadejte další kód, který aplikace ukáže.",
    access_token_expired:
      "Platnost vašeho přihlášení vypršela. Přihlaste se znovu a pak to zkuste ještě jednou.",
    user_changed: "Teď je přihlášený jiný účet. Přihlaste se znovu k účtu, se kterým jste začali.",
    session_expired: "Čas na přihlášení vypršel. Přihlaste se znovu a dostanete nový QR kód.",
    session_invalid: "Toto přihlášení už nelze použít. Přihlaste se znovu a dostanete nový QR kód.",
    setup_in_doubt:
      "Vaše aplikace už může být připojená. Přihlaste se znovu, a pokud budete vyzváni k zadání kódu, zadejte ten, který aplikace ukazuje.",
    not_authorized: "K tomu nemáte oprávnění. Přihlaste se znovu a pak aplikaci nastavte.",
    throttled: "Právě teď to dělá příliš mnoho lidí. Počkejte minutu a pak to zkuste znovu.",
    attempts_exceeded: "Pokusů bylo příliš mnoho. Počkejte několik minut a pak to zkuste znovu.",
    blocked:
      "Požadavek zastavil firewall. Pokud používáte VPN, vypněte ji. Počkejte minutu a pak to zkuste znovu.",
    challenge_required:
      "Potřebujeme ověřit, že jste člověk. Postupujte podle pokynů na této stránce a pak to zkuste znovu.",
    password_reset_required: "Nejdříve je nutné změnit heslo. Přihlaste se znovu a změňte si ho.",
    user_not_confirmed: "Váš účet zatím není potvrzený. Potvrďte ho a pak aplikaci nastavte.",
    user_disabled: "Váš účet je deaktivovaný. Obraťte se na provozovatele této služby.",
    sign_in_refused:
      "Vaše aplikace je připojená, ale přihlášení bylo odmítnuto. Zkuste se přihlásit znovu.",
    service_failed: "Služba má potíže. Počkejte minutu a pak to zkuste znovu.",
    operation_not_enabled: "Aplikaci teď nelze nastavit. Zkuste to znovu později.",
    network_failed:
      "Ke službě se nepodařilo připojit. Zkontrolujte připojení k internetu a pak to zkuste znovu.",
    answer_unreadable:
      "Něco mezi vámi a službou změnilo její odpověď. Pokud vaše síť vyžaduje přihlášení, nejdříve se k ní přihlaste. Pak to zkuste znovu.",
    superseded:
      "Na jiné kartě nebo v jiném okně pro vás vznikl novější QR kód, takže ten, který byl tady, už nefunguje. Pokračujte tam, nebo si zde vyžádejte nový QR kód.",
    secret_replaced:
      "Jinde pro vás vznikl novější QR kód, takže kódy z tohoto už nefungují. Vyžádejte si zde nový QR kód.",
    app_removed:
      "Aplikace, kterou jste připojili, byla mezitím vyměněna. Zkuste to znovu a připojte ji.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
