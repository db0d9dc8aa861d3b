/** Hungarian. @type {import("../ui/words.js").Strings} */
export const hu = {
  gap: " ",

  introHeading: "Hitelesítő alkalmazás beállítása",
  introText:
    "A hitelesítő alkalmazás 30 másodpercenként új, 6 számjegyű kódot mutat. Bejelentkezéskor a jelszó után ezt a kódot is be kell írnia. Így pusztán a jelszavával senki sem tud belépni.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Használjon egy már meglévő alkalmazást, vagy töltsön le egyet a telefonja alkalmazásboltjából: a Google Authenticator, a Microsoft Authenticator és a 2FAS is megfelel. A beállítás körülbelül két percig tart.",
  start: "Az alkalmazás beállítása",

  confirmHeading: "Szeretné lecserélni a hitelesítő alkalmazását?",
  confirmText:
    "Ön már használ hitelesítő alkalmazást a bejelentkezéshez. Ha folytatja, előfordulhat, hogy az ehhez a fiókhoz mutatott kódok azonnal érvénytelenné válnak. Ezért megszakítás nélkül végezze el az összes lépést.",
  confirm: "Alkalmazás cseréje",
  keep: "Jelenlegi alkalmazás megtartása",

  setupHeading: "Az alkalmazás összekapcsolása",
  scanHeading: "A QR-kód beolvasása",
  scanText:
    "A hitelesítő alkalmazásban válassza a „Hozzáadás” vagy a „+” lehetőséget, majd irányítsa a kamerát erre a képre.",
  qrLabel:
    "QR-kód a hitelesítő alkalmazáshoz. Ha nem tudja beolvasni, használja helyette a „Nem tudja beolvasni?” lehetőséget.",
  hiddenText: "A QR-kódot elrejtettük, hogy ne használhassa fel senki, aki látja a képernyőjét.",
  reveal: "QR-kód megjelenítése",
  conceal: "QR-kód elrejtése",
  openHeading: "Open your app",
  openAppText: "Ezen az eszközön van a hitelesítő alkalmazása? Akkor nem kell beolvasnia a kódot.",
  openApp: "Az alkalmazásom megnyitása",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Nem tudja beolvasni?",
  keyText:
    "Az alkalmazásban válassza a „Beállítókulcs megadása” lehetőséget, majd írja vagy illessze be ezt a kulcsot.",
  keyTooLong: "Ehhez a fiókhoz nincs QR-kód. Írja vagy illessze be ezt a kulcsot az alkalmazásba.",
  copyKey: "Kulcs másolása",
  copyLink: "Beállítási link másolása",
  copied: "Copied",
  copyRefused: "Itt nem engedélyezett a másolás. A kulcsot kijelöltük, így Ön ki tudja másolni.",
  moreSummary: "My app asks for more",
  issuerLabel: "A szolgáltatás neve",
  accountLabel: "Fiók",
  kindLabel: "A kód típusa",
  kind: "Időalapú, 6 számjegyű, 30 másodpercenként új (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6 számjegyű kód",
  codeHint: "Az alkalmazás most mutatja. 30 másodpercenként változik.",
  codeHintAuto: "Az alkalmazás most mutatja. Amint mind a 6 számjegyet beírta, ellenőrizzük.",
  deviceNameLabel: "Név ehhez az alkalmazáshoz (nem kötelező)",
  submit: "Bekapcsolás",
  cancel: "Mégse",
  skip: "Most nem",

  checking: "A fiókja ellenőrzése…",
  associating: "A QR-kód lekérése…",
  verifying: "A kód ellenőrzése…",
  activating: "Az alkalmazás bekapcsolása…",

  timeLeft: "Hátralévő idő: {duration}",
  timeLeftSoon: "Még {duration} áll rendelkezésére a kód beírásához.",

  enrolledHeading: "A hitelesítő alkalmazás be van kapcsolva",
  enrolledText:
    "Mostantól bejelentkezéskor legyen kéznél az alkalmazás: a rendszer kódot fog kérni.",
  enrolledReplaced:
    "Az alkalmazásból törölheti az ehhez a fiókhoz tartozó régi bejegyzést. Az már nem működik.",
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

  failedHeading: "Az alkalmazás még nincs beállítva",
  failedVerifiedHeading: "Az alkalmazást összekapcsoltuk, de lehet, hogy még nincs bekapcsolva",
  connectedHeading: "Az alkalmazást összekapcsoltuk",
  supersededHeading: "Egy másik lapon állítja be az alkalmazást",
  retry: "Újrapróbálás",
  takeOver: "Új QR-kód kérése itt",
  restart: "Újrakezdés",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "{duration} múlva újra megpróbálhatja.",
  retryNow: "Most már újra megpróbálhatja.",
  signInAgain:
    "Jelentkezzen be újra, és ha a rendszer kódot kér, írja be azt, amelyik az alkalmazásban látható.",
  requestId: "Ha segítséget kér, adja meg ezt a számot: {requestId}",
  pageProblem:
    "Ez az oldal nincs megfelelően beállítva, és ezt Ön nem tudja kijavítani. Kérjük, továbbítsa az alábbi üzenetet az oldal üzemeltetőjének:",

  phoneFast:
    "A telefonja órája siet (az eltérés körülbelül {duration}), ezért a kódok nem egyeznek.",
  phoneSlow:
    "A telefonja órája késik (az eltérés körülbelül {duration}), ezért a kódok nem egyeznek.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "A telefonján állítsa automatikusra a dátumot és az időt, majd írja be az alkalmazásban látható kódot.",
  insistOnCode: "Ha az ugyanez a kód, írja be újra, és ellenőrizzük.",

  errors: {
    access_token_unavailable:
      "Nem tudtuk megállapítani, hogy be van-e jelentkezve. Próbálja újra, vagy jelentkezzen ki, majd ismét be.",
    code_empty: "Írja be az alkalmazásban látható, 6 számjegyű kódot.",
    code_too_short:
      "A kódnak 6 számjegyből kell állnia. Írja be az alkalmazásban látható teljes kódot.",
    code_too_long:
      "A kódnak 6 számjegyből kell állnia. Csak az alkalmazásban látható kódot írja be.",
    code_not_digits:
      "A kódnak 6 számjegyből kell állnia, betűk nélkül. Írja be az alkalmazásban látható kódot.",
    code_wrong:
      "Ez a kód nem ehhez a QR-kódhoz tartozik. Írja be azt a kódot, amelyet az alkalmazás legújabb bejegyzése most mutat.",
    code_of_old_entry:
      "Ez a kód egy korábban hozzáadott bejegyzéshez tartozik, amely már nem működik. Olvassa be ezt a QR-kódot, majd írja be az új bejegyzés kódját. A régit törölje.",
    code_expired:
      "Ez a kód korábban helyes volt, de azóta körülbelül {duration} telt el. Írja be azt a kódot, amelyet az alkalmazás most mutat.",
    code_mismatch:
      "Ezt a kódot a rendszer nem fogadta el. Várja meg a következő kódot az alkalmazásban, és azt írja be.",
    code_used:
      "Ezt a kódot már felhasználták. Várja meg a következő kódot az alkalmazásban, és azt írja be.",
    answer_lost:
      "Nem kaptunk választ arról, hogy helyes volt-e a kód. Ellenőrizze az internetkapcsolatát, majd írja be az alkalmazásban megjelenő következő kódot.",
    access_token_expired: "A bejelentkezése lejárt. Jelentkezzen be újra, majd próbálja meg ismét.",
    user_changed:
      "Most egy másik fiók van bejelentkezve. Jelentkezzen be újra azzal a fiókkal, amellyel elkezdte.",
    session_expired:
      "Túllépte a bejelentkezésre rendelkezésre álló időt. Jelentkezzen be újra, hogy új QR-kódot kapjon.",
    session_invalid:
      "Ez a bejelentkezés már nem használható. Jelentkezzen be újra, hogy új QR-kódot kapjon.",
    setup_in_doubt:
      "Lehet, hogy az alkalmazás már össze van kapcsolva. Jelentkezzen be újra, és ha a rendszer kódot kér, írja be azt, amelyik az alkalmazásban látható.",
    not_authorized:
      "Önnek ehhez nincs jogosultsága. Jelentkezzen be újra, majd állítsa be az alkalmazást.",
    throttled: "Ezt most túl sokan próbálják egyszerre. Várjon egy percet, majd próbálja újra.",
    attempts_exceeded: "Túl sok próbálkozás történt. Várjon néhány percet, majd próbálja újra.",
    blocked:
      "Egy tűzfal leállította a kérést. Ha VPN-t használ, kapcsolja ki, várjon egy percet, majd próbálja újra.",
    challenge_required:
      "Ellenőriznünk kell, hogy Ön ember-e. Kövesse az oldalon látható lépéseket, majd próbálja újra.",
    password_reset_required: "Előbb meg kell változtatnia a jelszavát. Ehhez jelentkezzen be újra.",
    user_not_confirmed:
      "A fiókja még nincs megerősítve. Erősítse meg, majd állítsa be az alkalmazást.",
    user_disabled: "A fiókját letiltották. Forduljon a szolgáltatás üzemeltetőjéhez.",
    sign_in_refused:
      "Az alkalmazást összekapcsoltuk, de a rendszer elutasította a bejelentkezést. Próbáljon meg újra bejelentkezni.",
    service_failed: "Hiba történt a szolgáltatásban. Várjon egy percet, majd próbálja újra.",
    operation_not_enabled:
      "Az alkalmazás beállítása jelenleg nem lehetséges. Próbálja újra később.",
    network_failed:
      "Nem értük el a szolgáltatást. Ellenőrizze az internetkapcsolatát, majd próbálja újra.",
    answer_unreadable:
      "Valami Ön és a szolgáltatás között megváltoztatta a választ. Ha a hálózat bejelentkezést kér, először ott jelentkezzen be. Utána próbálja újra.",
    superseded:
      "Egy másik lapon vagy ablakban újabb QR-kód készült Önnek, ezért az itteni már nem működik. Folytassa ott, vagy kérjen itt új QR-kódot.",
    secret_replaced:
      "Máshol újabb QR-kód készült Önnek, ezért az ehhez tartozó kódok már nem működnek. Kérjen itt új QR-kódot.",
    app_removed:
      "Az összekapcsolt alkalmazást időközben lecserélték. Próbálja újra, hogy összekapcsolja.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
