/** Czech. @type {import("../ui/words.js").Strings} */
export const cs = {
  gap: " ",

  introHeading: "Nastavte si ověřovací aplikaci",
  introText:
    "Ověřovací aplikace v telefonu nebo počítači vytváří 6místné kódy. Při přihlášení zadáte jeden z nich po hesle. Kdo má jen vaše heslo, ten se dovnitř nedostane.",
  appsHeading: "Pořiďte si aplikaci",
  appsSummary: "Ještě nemáte aplikaci?",
  introApps:
    "Možná to už umí váš správce hesel (Apple Hesla, 1Password, Bitwarden). Pokud ne, nainstalujte si nejdříve z obchodu s aplikacemi Google Authenticator, Microsoft Authenticator nebo 2FAS a pak se vraťte.",
  start: "Nastavit aplikaci",

  confirmHeading: "Vyměnit ověřovací aplikaci?",
  confirmText:
    "K přihlášení už používáte ověřovací aplikaci. Kódy, které aplikace ukazuje teď, mohou přestat fungovat, jakmile budete pokračovat. Mějte telefon po ruce.",
  confirm: "Vyměnit aplikaci",
  keep: "Ponechat stávající aplikaci",

  setupHeading: "Připojte svou aplikaci",
  scanHeading: "Naskenujte QR kód",
  scanText: "Otevřete aplikaci, klepněte na + nebo „Přidat“ a namiřte fotoaparát na tento QR kód.",
  qrLabel:
    "QR kód pro vaši aplikaci. Pokud ho nemůžete naskenovat, použijte „Nemůžete kód naskenovat?“.",
  hiddenText: "QR kód je skrytý před těmi, kdo vidí vaši obrazovku.",
  reveal: "Zobrazit QR kód",
  conceal: "Skrýt QR kód",
  openHeading: "Otevřete svou aplikaci",
  openAppText: "Používáte telefon? Otevřete aplikaci odsud. Nemusíte nic skenovat.",
  openApp: "Otevřít moji aplikaci",
  openAppFailed: "Žádná aplikace se neotevřela. Zkopírujte místo toho klíč.",
  otherDevice: "Použít jiné zařízení",
  keySummary: "Nemůžete kód naskenovat?",
  keyText:
    "V aplikaci zvolte zadání klíče pro nastavení (nebo „přidat ručně“) a pak tento klíč vložte nebo napište.",
  keyTooLong: "QR kód by tu byl na skenování příliš malý. Použijte místo toho klíč.",
  copyKey: "Zkopírovat klíč",
  copyLink: "Zkopírovat odkaz pro správce hesel",
  copied: "Zkopírováno",
  copyRefused: "Kopírování tu není povoleno. Text je označený: zkopírujte ho sami.",
  moreSummary: "Moje aplikace chce víc údajů",
  issuerLabel: "Služba",
  accountLabel: "Účet",
  kindLabel: "Typ",
  kind: "Na základě času, 6 číslic, nový každých 30 sekund (SHA‑1)",

  codeHeading: "Zadejte kód",
  codeLabel: "6místný kód",
  codeHint: "Pak aplikace ukáže 6místný kód. Zadejte ten aktuální.",
  codeHintAuto: "Pak aplikace ukáže 6místný kód. Zkontrolujeme ho, jakmile ho zadáte.",
  deviceNameLabel: "Název této aplikace (nepovinné)",
  submit: "Zapnout",
  cancel: "Zrušit",
  skip: "Teď ne",

  checking: "Kontrolujeme váš účet…",
  associating: "Načítáme váš QR kód…",
  verifying: "Kontrolujeme kód…",
  activating: "Zapínáme vaši aplikaci…",

  timeLeft: "Zbývající čas na dokončení: {duration}",
  timeLeftSoon: "Přihlášení brzy vyprší (zbývající čas: {duration}). Dokončete ho dřív.",

  enrolledHeading: "Vaše ověřovací aplikace je zapnutá",
  enrolledText: "Od této chvíle vás při přihlášení požádáme o kód.",
  enrolledReplaced: "Starou položku můžete v aplikaci smazat. Už nefunguje.",
  recovery:
    "Pořizujete si nový telefon? Nastavte na něm aplikaci, než dáte starý pryč. Ztratili jste ho? Obraťte se na službu {issuer}.",
  done: "Hotovo",

  settingHeading: "Ověřovací aplikace",
  onText: "Při přihlášení vás žádáme o její kód.",
  onSince: "Zapnutá od {date}.",
  askedFirst: "Při přihlášení se vyžaduje jako první: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "přístupový klíč",
  factorOther: "něco jiného",
  preferLabel: "Od této chvíle žádat nejdříve o aplikaci",
  replace: "Použít jinou aplikaci",
  turnOff: "Vypnout",
  turnOffHeading: "Vypnout ověřovací aplikaci?",
  turnOffText:
    "Nebudeme už žádat o její kód, takže váš účet bude méně chráněný. Položka v aplikaci zůstane: můžete ji znovu zapnout.",
  keepOn: "Nechat zapnutou",
  turningOff: "Vypínáme vaši aplikaci…",
  offHeading: "Vaše ověřovací aplikace je vypnutá",
  offText: "Vaše aplikace je připojená, ale při přihlášení nežádáme o její kód.",
  turnOn: "Znovu zapnout",
  settingFailedHeading: "To se nepodařilo",

  failedHeading: "Nastavení se nám nepodařilo dokončit",
  failedVerifiedHeading: "Vaše aplikace je připojená, ale možná ještě není zapnutá",
  connectedHeading: "Vaše aplikace je připojená",
  supersededHeading: "Aplikaci nastavujete na jiné kartě",
  retry: "Zkusit znovu",
  takeOver: "Získat nový QR kód zde",
  restart: "Začít znovu",
  signIn: "Přihlásit se znovu",
  copyDetails: "Zkopírovat podrobnosti",
  retryIn: "Zkuste to znovu později. Doba čekání: {duration}.",
  retryNow: "Teď to můžete zkusit znovu.",
  signInAgain:
    "Přihlaste se znovu. Pokud budete požádáni o kód, zadejte ten, který ukazuje aplikace.",
  requestId: "Pokud požádáte o pomoc, uveďte toto číslo: {requestId}",
  pageProblem: "Chyba je v této stránce, ne u vás. Oznamte jejímu provozovateli:",

  phoneFast:
    "Hodiny ve vašem telefonu jdou napřed (rozdíl je asi {duration}), takže jeho kódy nefungují.",
  phoneSlow:
    "Hodiny ve vašem telefonu jdou pozadu (rozdíl je asi {duration}), takže jeho kódy nefungují.",
  computerWrong: "I hodiny v tomto počítači jdou špatně.",
  clocksDiffer:
    "Hodiny ve vašem telefonu a v tomto počítači se liší (rozdíl je asi {duration}) a jedny jdou špatně.",
  setClock: "V telefonu zapněte automatické datum a čas. Pak zadejte kód, který ukazuje aplikace.",
  insistOnCode: "Pokud jste si jistí, zadejte stejný kód znovu a my ho zkontrolujeme.",

  errors: {
    access_token_unavailable:
      "Nepodařilo se nám ověřit, že jste přihlášení. Zkuste to znovu, nebo se znovu přihlaste.",
    code_empty: "Zadejte 6místný kód, který ukazuje vaše aplikace.",
    code_too_short:
      "Tento kód je příliš krátký. Zadejte všech 6 číslic, které ukazuje vaše aplikace.",
    code_too_long: "Tento kód je příliš dlouhý. Zadejte jen 6 číslic, které ukazuje vaše aplikace.",
    code_not_digits: "V kódu nejsou písmena. Zadejte 6 číslic, které ukazuje vaše aplikace.",
    code_wrong: "Tento kód je z jiné položky. Použijte v aplikaci nejnovější s názvem {issuer}.",
    code_of_old_entry:
      "Tento kód je ze starší položky. Naskenujte QR kód na této stránce a pak použijte novou položku.",
    code_expired:
      "Tento kód byl správný, ale už neplatí (od té doby: asi {duration}). Zadejte ten, který aplikace ukazuje teď.",
    code_mismatch: "Tento kód nebyl přijat. Počkejte, až aplikace ukáže další kód, a zadejte ho.",
    code_used: "Tento kód už byl použit. Počkejte, až aplikace ukáže další kód, a zadejte ho.",
    answer_lost:
      "Nepodařilo se nám zjistit, zda byl tento kód správný. Zadejte další kód, který aplikace ukáže.",
    access_token_expired: "Byli jste odhlášeni. Pokud chcete pokračovat, přihlaste se znovu.",
    user_changed: "Teď je přihlášený jiný účet. Přihlaste se znovu tím prvním.",
    session_expired:
      "Přihlášení kvůli ochraně vašeho účtu vypršelo. Přihlaste se znovu a dostanete nový QR kód.",
    session_invalid: "Toto přihlášení už nelze použít. Přihlaste se znovu a dostanete nový QR kód.",
    setup_in_doubt:
      "Vaše aplikace už může být připojená. Přihlaste se znovu. Pokud budete požádáni o kód, zadejte ten, který ukazuje aplikace.",
    not_authorized: "S vaším účtem to teď nejde. Přihlaste se znovu.",
    throttled: "Služba je přetížená. Zkuste to za chvíli znovu.",
    attempts_exceeded: "Pokusů bylo příliš mnoho. Zkuste to znovu později.",
    blocked:
      "Vaše připojení bylo zablokováno. Pokud používáte VPN, vypněte ji a pak to zkuste znovu.",
    challenge_required:
      "Potřebujeme ověřit, že jste člověk. Postupujte podle kroků na této stránce a pak to zkuste znovu.",
    password_reset_required: "Nejdříve je nutné změnit heslo. Přihlaste se kvůli tomu znovu.",
    user_not_confirmed: "Váš účet ještě není potvrzený. Potvrďte ho a pak to zkuste znovu.",
    user_disabled: "Váš účet je vypnutý. Obraťte se na provozovatele této služby.",
    sign_in_refused:
      "Vaše aplikace je připojená, ale přihlášení bylo odmítnuto. Zkuste se přihlásit znovu.",
    service_failed: "Služba má potíže. Zkuste to za chvíli znovu.",
    operation_not_enabled: "Aplikaci teď nemůžete nastavit. Zkuste to znovu později.",
    network_failed:
      "Ke službě se nám nepodařilo připojit. Zkontrolujte připojení k internetu. Bránit v tom může i blokovací program nebo firemní síť.",
    answer_unreadable:
      "Něco mezi vámi a službou změnilo její odpověď. Pokud vaše síť vyžaduje přihlášení, nejdříve se k ní přihlaste.",
    superseded:
      "Na jiné kartě vznikl novější QR kód, takže tento už nefunguje. Pokračujte tam, nebo si zde vyžádejte nový QR kód.",
    secret_replaced:
      "Jinde vznikl novější QR kód, takže tento už nefunguje. Vyžádejte si zde nový QR kód.",
    app_removed: "Vaše aplikace byla mezitím vyměněna. Zkuste ji připojit znovu.",
    module_unsupported:
      "Váš prohlížeč to neumí, nebo tomu brání bezpečný režim. Použijte pro tento krok jiný prohlížeč.",
    turn_off_refused: "Vaše aplikace je stále zapnutá: tato služba ji vyžaduje.",
  },
};
