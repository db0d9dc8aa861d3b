/** Hungarian. @type {import("../ui/words.js").Strings} */
export const hu = {
  gap: " ",

  introHeading: "Hitelesítő alkalmazás beállítása",
  introText:
    "A telefonján vagy számítógépén futó hitelesítő alkalmazás 6 számjegyű kódokat készít. Bejelentkezéskor a jelszó után egy ilyen kódot ír be. Aki csak a jelszavát ismeri, nem tud belépni.",
  appsHeading: "Alkalmazás beszerzése",
  appsSummary: "Még nincs alkalmazása?",
  introApps:
    "Lehet, hogy a jelszókezelője már tudja ezt (Apple Jelszavak, 1Password, Bitwarden). Ha nem, előbb telepítse a Google Authenticator, a Microsoft Authenticator vagy a 2FAS alkalmazást az alkalmazásboltból, majd térjen vissza.",
  start: "Az alkalmazás beállítása",

  confirmHeading: "Lecseréli a hitelesítő alkalmazását?",
  confirmText:
    "Ön már használ hitelesítő alkalmazást a bejelentkezéshez. Lehet, hogy az alkalmazásban most látható kódok már nem működnek, amint folytatja. Legyen kéznél a telefonja.",
  confirm: "Alkalmazás cseréje",
  keep: "Jelenlegi alkalmazás megtartása",

  setupHeading: "Az alkalmazás összekapcsolása",
  scanHeading: "A QR-kód beolvasása",
  scanText:
    "Nyissa meg az alkalmazást, koppintson a + vagy a „Hozzáadás” lehetőségre, és irányítsa a kamerát erre a QR-kódra.",
  qrLabel:
    "QR-kód az alkalmazáshoz. Ha nem tudja beolvasni, használja a „Nem tudja beolvasni?” lehetőséget.",
  hiddenText: "A QR-kódot elrejtettük azok elől, akik látják a képernyőjét.",
  reveal: "QR-kód megjelenítése",
  conceal: "QR-kód elrejtése",
  openHeading: "Az alkalmazás megnyitása",
  openAppText:
    "A telefonját használja? Nyissa meg innen az alkalmazást. Nem kell beolvasnia semmit.",
  openApp: "Az alkalmazásom megnyitása",
  openAppFailed: "Nem nyílt meg alkalmazás. Másolja inkább a kulcsot.",
  otherDevice: "Másik eszköz használata",
  keySummary: "Nem tudja beolvasni?",
  keyText:
    "Az alkalmazásban válassza a beállítókulcs megadását (vagy a „kézi hozzáadást”), majd illessze vagy írja be ezt a kulcsot.",
  keyTooLong: "A QR-kód itt túl kicsi lenne a beolvasáshoz. Használja inkább a kulcsot.",
  copyKey: "Kulcs másolása",
  copyLink: "Link másolása jelszókezelőhöz",
  copied: "Másolva",
  copyRefused: "Itt nem engedélyezett a másolás. A szöveget kijelöltük: Ön maga is kimásolhatja.",
  moreSummary: "Az alkalmazásom többet kér",
  issuerLabel: "Szolgáltatás",
  accountLabel: "Fiók",
  kindLabel: "Típus",
  kind: "Időalapú, 6 számjegyű, 30 másodpercenként új (SHA‑1)",

  codeHeading: "A kód beírása",
  codeLabel: "6 számjegyű kód",
  codeHint: "Ezután az alkalmazás 6 számjegyű kódot mutat. Az aktuálisat írja be.",
  codeHintAuto: "Ezután az alkalmazás 6 számjegyű kódot mutat. Amint beírta, ellenőrizzük.",
  deviceNameLabel: "Név ehhez az alkalmazáshoz (nem kötelező)",
  submit: "Bekapcsolás",
  cancel: "Mégse",
  skip: "Most nem",

  checking: "A fiókja ellenőrzése…",
  associating: "A QR-kód lekérése…",
  verifying: "A kód ellenőrzése…",
  activating: "Az alkalmazás bekapcsolása…",

  timeLeft: "A befejezésig hátralévő idő: {duration}",
  timeLeftSoon: "A bejelentkezés {duration} múlva lejár. Addig fejezze be.",

  enrolledHeading: "A hitelesítő alkalmazás be van kapcsolva",
  enrolledText: "Mostantól bejelentkezéskor kódot kérünk.",
  enrolledReplaced: "A régi bejegyzést törölheti az alkalmazásból. Már nem működik.",
  recovery:
    "Új telefonja lesz? Állítsa be rajta az alkalmazást, mielőtt megválik a régitől. Elveszett? Forduljon ide: {issuer}.",
  done: "Kész",

  settingHeading: "Hitelesítő alkalmazás",
  onText: "Bejelentkezéskor kérjük a kódját.",
  onSince: "{date} óta be van kapcsolva.",
  askedFirst: "Bejelentkezéskor először ezt kérjük: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "azonosítókulcs",
  factorOther: "valami más",
  preferLabel: "Mostantól először az alkalmazást kérje",
  replace: "Másik alkalmazás használata",
  turnOff: "Kikapcsolás",
  turnOffHeading: "Kikapcsolja a hitelesítő alkalmazást?",
  turnOffText:
    "Többé nem kérjük a kódját, így a fiókja kevésbé lesz védett. A bejegyzés megmarad az alkalmazásban: újra bekapcsolhatja.",
  keepOn: "Maradjon bekapcsolva",
  turningOff: "Az alkalmazás kikapcsolása…",
  offHeading: "A hitelesítő alkalmazás ki van kapcsolva",
  offText: "Az alkalmazás össze van kapcsolva, de bejelentkezéskor nem kérjük a kódját.",
  turnOn: "Újbóli bekapcsolás",
  settingFailedHeading: "Ez nem sikerült",

  failedHeading: "Nem tudtuk befejezni a beállítást",
  failedVerifiedHeading: "Az alkalmazás össze van kapcsolva, de lehet, hogy még nincs bekapcsolva",
  connectedHeading: "Az alkalmazás össze van kapcsolva",
  supersededHeading: "Az alkalmazást egy másik lapon állítja be",
  retry: "Újrapróbálás",
  takeOver: "Új QR-kód kérése itt",
  restart: "Újrakezdés",
  signIn: "Újbóli bejelentkezés",
  copyDetails: "Részletek másolása",
  retryIn: "{duration} múlva újra megpróbálhatja.",
  retryNow: "Most már újra megpróbálhatja.",
  signInAgain:
    "Jelentkezzen be újra. Ha a rendszer kódot kér, írja be azt, amelyik az alkalmazásban látható.",
  requestId: "Ha segítséget kér, adja meg ezt a számot: {requestId}",
  pageProblem: "Ezzel az oldallal van gond, nem Önnel. Jelezze az üzemeltetőjének:",

  phoneFast:
    "A telefonja órája siet (az eltérés körülbelül {duration}), ezért a kódjai nem működnek.",
  phoneSlow:
    "A telefonja órája késik (az eltérés körülbelül {duration}), ezért a kódjai nem működnek.",
  computerWrong: "Ennek a számítógépnek az órája is rossz időt mutat.",
  clocksDiffer:
    "A telefonja és a számítógép órája eltér (az eltérés körülbelül {duration}), és az egyik rossz időt mutat.",
  setClock:
    "A telefonján kapcsolja be az automatikus dátumot és időt. Utána írja be az alkalmazásban látható kódot.",
  insistOnCode: "Ha biztos benne, írja be újra ugyanezt a kódot, és ellenőrizzük.",

  errors: {
    access_token_unavailable:
      "Nem tudtuk megállapítani, hogy be van-e jelentkezve. Próbálja újra, vagy jelentkezzen be újra.",
    code_empty: "Írja be az alkalmazásban látható, 6 számjegyű kódot.",
    code_too_short: "Ez a kód túl rövid. Írja be az alkalmazásban látható mind a 6 számjegyet.",
    code_too_long: "Ez a kód túl hosszú. Csak az alkalmazásban látható 6 számjegyet írja be.",
    code_not_digits: "A kódban nincsenek betűk. Írja be az alkalmazásban látható 6 számjegyet.",
    code_wrong:
      "Ez a kód másik bejegyzéshez tartozik. Használja az alkalmazás legújabb, {issuer} nevű bejegyzését.",
    code_of_old_entry:
      "Ez a kód egy régebbi bejegyzéshez tartozik. Olvassa be az oldalon látható QR-kódot, majd használja az új bejegyzést.",
    code_expired:
      "Ez a kód helyes volt, de azóta körülbelül {duration} telt el. Írja be azt, amelyik most látható az alkalmazásban.",
    code_mismatch:
      "Ezt a kódot a rendszer nem fogadta el. Várja meg a következő kódot az alkalmazásban, és azt írja be.",
    code_used:
      "Ezt a kódot már felhasználták. Várja meg a következő kódot az alkalmazásban, és azt írja be.",
    answer_lost:
      "Nem tudtuk megállapítani, hogy helyes volt-e a kód. Írja be az alkalmazásban megjelenő következő kódot.",
    access_token_expired: "A rendszer kijelentkeztette. A folytatáshoz jelentkezzen be újra.",
    user_changed: "Most egy másik fiók van bejelentkezve. Jelentkezzen be újra az elsővel.",
    session_expired:
      "A bejelentkezés a fiókja védelmében lejárt. Jelentkezzen be újra, és új QR-kódot kap.",
    session_invalid:
      "Ez a bejelentkezés már nem használható. Jelentkezzen be újra, és új QR-kódot kap.",
    setup_in_doubt:
      "Lehet, hogy az alkalmazás már össze van kapcsolva. Jelentkezzen be újra. Ha a rendszer kódot kér, írja be azt, amelyik az alkalmazásban látható.",
    not_authorized: "A fiókjával ez most nem lehetséges. Jelentkezzen be újra.",
    throttled: "A szolgáltatás túlterhelt. Hamarosan próbálja újra.",
    attempts_exceeded: "Túl sok próbálkozás történt. Próbálja újra később.",
    blocked:
      "A rendszer letiltotta a kapcsolatát. Ha VPN-t használ, kapcsolja ki, majd próbálja újra.",
    challenge_required:
      "Ellenőriznünk kell, hogy Ön ember-e. Kövesse az oldalon látható lépéseket, majd próbálja újra.",
    password_reset_required: "Előbb meg kell változtatni a jelszavát. Ehhez jelentkezzen be újra.",
    user_not_confirmed: "A fiókja még nincs megerősítve. Erősítse meg, majd próbálja újra.",
    user_disabled: "A fiókja ki van kapcsolva. Forduljon a szolgáltatás üzemeltetőjéhez.",
    sign_in_refused:
      "Az alkalmazás össze van kapcsolva, de a rendszer elutasította a bejelentkezést. Próbáljon meg újra bejelentkezni.",
    service_failed: "Hiba történt a szolgáltatásban. Hamarosan próbálja újra.",
    operation_not_enabled: "Jelenleg nem állíthat be alkalmazást. Próbálja újra később.",
    network_failed:
      "Nem értük el a szolgáltatást. Ellenőrizze az internetkapcsolatát. Blokkolóprogram vagy céges hálózat is akadályozhatja.",
    answer_unreadable:
      "Valami Ön és a szolgáltatás között megváltoztatta a választ. Ha a hálózat bejelentkezést kér, először ott jelentkezzen be.",
    superseded:
      "Egy másik lapon újabb QR-kód készült, ezért ez már nem működik. Folytassa ott, vagy kérjen itt új QR-kódot.",
    secret_replaced:
      "Máshol újabb QR-kód készült, ezért ez már nem működik. Kérjen itt új QR-kódot.",
    app_removed: "Az alkalmazást időközben lecserélték. Próbálja újra, hogy összekapcsolja.",
    module_unsupported:
      "A böngészője erre nem képes, vagy egy biztonságos mód megakadályozza. Ehhez a lépéshez használjon másik böngészőt.",
    turn_off_refused: "Az alkalmazás továbbra is be van kapcsolva: a szolgáltatás megköveteli.",
  },
};
