/** Finnish. @type {import("../ui/words.js").Strings} */
export const fi = {
  gap: " ",

  introHeading: "Ota todennussovellus käyttöön",
  introText:
    "Todennussovellus näyttää uuden 6-numeroisen koodin 30 sekunnin välein. Kun kirjaudut sisään, kirjoitat koodin salasanan jälkeen. Näin kukaan ei pääse sisään pelkällä salasanallasi.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Käytä sovellusta, joka sinulla jo on, tai hae sellainen puhelimesi sovelluskaupasta: Google Authenticator, Microsoft Authenticator ja 2FAS sopivat kaikki. Käyttöönotto kestää noin kaksi minuuttia.",
  start: "Ota sovellus käyttöön",

  confirmHeading: "Haluatko vaihtaa todennussovelluksesi?",
  confirmText:
    "Kirjaudut jo sisään todennussovelluksen avulla. Jos jatkat, sen tälle tilille näyttämät koodit voivat lakata toimimasta heti. Tee siksi kaikki vaiheet loppuun yhdellä kertaa.",
  confirm: "Vaihda sovellus",
  keep: "Pidä nykyinen sovellus",

  setupHeading: "Yhdistä sovelluksesi",
  scanHeading: "Skannaa QR-koodi",
  scanText: "Valitse todennussovelluksessa ”Lisää” tai ”+” ja suuntaa sitten kamera tähän kuvaan.",
  qrLabel:
    "QR-koodi todennussovellusta varten. Jos et voi skannata sitä, käytä sen sijaan kohtaa ”Etkö voi skannata koodia?”.",
  hiddenText: "QR-koodi on piilotettu, jotta kukaan, joka näkee näyttösi, ei voi käyttää sitä.",
  reveal: "Näytä QR-koodi",
  conceal: "Piilota QR-koodi",
  openHeading: "Open your app",
  openAppText: "Onko todennussovelluksesi tällä laitteella? Silloin sinun ei tarvitse skannata.",
  openApp: "Avaa sovellukseni",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Etkö voi skannata koodia?",
  keyText: "Valitse sovelluksessasi ”Anna määritysavain” ja kirjoita tai liitä tämä avain.",
  keyTooLong: "Tälle tilille ei ole QR-koodia. Kirjoita tai liitä tämä avain sovellukseesi.",
  copyKey: "Kopioi avain",
  copyLink: "Kopioi määrityslinkki",
  copied: "Copied",
  copyRefused:
    "Kopiointi ei ole sallittua tässä. Avain on valittuna, joten voit kopioida sen itse.",
  moreSummary: "My app asks for more",
  issuerLabel: "Palvelun nimi",
  accountLabel: "Tili",
  kindLabel: "Koodin tyyppi",
  kind: "Aikaperusteinen, 6 numeroa, uusi 30 sekunnin välein (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-numeroinen koodi",
  codeHint: "Sovelluksesi näyttää sen nyt. Se vaihtuu 30 sekunnin välein.",
  codeHintAuto:
    "Sovelluksesi näyttää sen nyt. Se tarkistetaan heti, kun olet kirjoittanut kaikki 6 numeroa.",
  deviceNameLabel: "Nimi tälle sovellukselle (valinnainen)",
  submit: "Ota käyttöön",
  cancel: "Peruuta",
  skip: "Ei nyt",

  checking: "Tarkistetaan tiliäsi…",
  associating: "Haetaan QR-koodia…",
  verifying: "Tarkistetaan koodia…",
  activating: "Otetaan sovellusta käyttöön…",

  timeLeft: "Aikaa jäljellä: {duration}",
  timeLeftSoon: "Sinulla on vielä {duration} aikaa kirjoittaa koodi.",

  enrolledHeading: "Todennussovelluksesi on käytössä",
  enrolledText:
    "Pidä sovellus tästä lähtien käsillä, kun kirjaudut sisään: sinulta pyydetään koodi.",
  enrolledReplaced: "Voit poistaa sovelluksestasi tämän tilin vanhan merkinnän. Se ei enää toimi.",
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

  failedHeading: "Sovellusta ei ole vielä otettu käyttöön",
  failedVerifiedHeading: "Sovelluksesi on yhdistetty, mutta se ei ehkä ole vielä käytössä",
  connectedHeading: "Sovelluksesi on yhdistetty",
  supersededHeading: "Olet ottamassa sovellusta käyttöön toisella välilehdellä",
  retry: "Yritä uudelleen",
  takeOver: "Hae uusi QR-koodi tähän",
  restart: "Aloita alusta",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Voit yrittää uudelleen, kun on kulunut {duration}.",
  retryNow: "Voit yrittää uudelleen nyt.",
  signInAgain:
    "Kirjaudu sisään uudelleen, ja jos sinulta pyydetään koodia, kirjoita se, jonka sovelluksesi näyttää.",
  requestId: "Jos pyydät apua, ilmoita tämä numero: {requestId}",
  pageProblem:
    "Tätä sivua ei ole määritetty oikein, etkä voi korjata asiaa itse. Ilmoita sivun ylläpitäjälle:",

  phoneFast: "Puhelimesi kello edistää (noin {duration}), joten sen koodit eivät täsmää.",
  phoneSlow: "Puhelimesi kello jätättää (noin {duration}), joten sen koodit eivät täsmää.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Aseta puhelimesi päivämäärä ja kellonaika automaattisiksi. Kirjoita sitten koodi, jonka sovellus näyttää.",
  insistOnCode: "Jos koodi on sama, kirjoita se uudelleen, niin tarkistamme sen.",

  errors: {
    access_token_unavailable:
      "Emme voineet varmistaa, että olet kirjautunut sisään. Yritä uudelleen, tai kirjaudu ulos ja takaisin sisään.",
    code_empty: "Kirjoita 6-numeroinen koodi, jonka sovelluksesi näyttää.",
    code_too_short:
      "Koodissa on oltava 6 numeroa. Kirjoita koko koodi, jonka sovelluksesi näyttää.",
    code_too_long: "Koodissa on oltava 6 numeroa. Kirjoita vain koodi, jonka sovelluksesi näyttää.",
    code_not_digits:
      "Koodissa on oltava 6 numeroa eikä lainkaan kirjaimia. Kirjoita koodi, jonka sovelluksesi näyttää.",
    code_wrong:
      "Koodi ei vastaa tätä QR-koodia. Kirjoita koodi, jonka sovelluksesi uusin merkintä näyttää nyt.",
    code_of_old_entry:
      "Koodi on aiemmin lisäämästäsi merkinnästä, eikä se enää toimi. Skannaa tämä QR-koodi ja kirjoita sitten uuden merkinnän koodi. Poista vanha merkintä.",
    code_expired:
      "Koodi oli oikea, mutta siitä on jo noin {duration}. Kirjoita koodi, jonka sovelluksesi näyttää nyt.",
    code_mismatch:
      "Koodia ei hyväksytty. Odota, että sovellukseesi tulee seuraava koodi, ja kirjoita se.",
    code_used:
      "Koodi on jo käytetty. Odota, että sovellukseesi tulee seuraava koodi, ja kirjoita se.",
    answer_lost:
      "Emme saaneet tietoa siitä, oliko koodi oikea. Tarkista internetyhteytesi ja kirjoita sitten seuraava koodi, jonka sovelluksesi näyttää.",
    access_token_expired:
      "Kirjautumisesi on vanhentunut. Kirjaudu sisään uudelleen ja yritä sitten uudelleen.",
    user_changed:
      "Nyt on kirjautuneena toinen tili. Kirjaudu sisään uudelleen tilillä, jolla aloitit.",
    session_expired:
      "Kirjautumiseen varattu aika loppui. Kirjaudu sisään uudelleen, niin saat uuden QR-koodin.",
    session_invalid:
      "Tätä kirjautumista ei voi enää käyttää. Kirjaudu sisään uudelleen, niin saat uuden QR-koodin.",
    setup_in_doubt:
      "Sovelluksesi voi olla jo yhdistetty. Kirjaudu sisään uudelleen, ja jos sinulta pyydetään koodia, kirjoita se, jonka sovelluksesi näyttää.",
    not_authorized:
      "Sinulla ei ole oikeutta tehdä tätä. Kirjaudu sisään uudelleen ja ota sitten sovellus käyttöön.",
    throttled: "Liian moni tekee tätä juuri nyt. Odota minuutti ja yritä sitten uudelleen.",
    attempts_exceeded:
      "Yrityksiä oli liian monta. Odota muutama minuutti ja yritä sitten uudelleen.",
    blocked:
      "Palomuuri esti pyynnön. Jos käytät VPN-yhteyttä, poista se käytöstä. Odota minuutti ja yritä sitten uudelleen.",
    challenge_required:
      "Meidän on varmistettava, että olet ihminen. Noudata tämän sivun ohjeita ja yritä sitten uudelleen.",
    password_reset_required:
      "Salasanasi on ensin vaihdettava. Kirjaudu sisään uudelleen, niin voit vaihtaa sen.",
    user_not_confirmed:
      "Tiliäsi ei ole vielä vahvistettu. Vahvista se ja ota sitten sovellus käyttöön.",
    user_disabled: "Tilisi on poistettu käytöstä. Ota yhteyttä palvelun ylläpitoon.",
    sign_in_refused:
      "Sovelluksesi on yhdistetty, mutta kirjautuminen evättiin. Yritä kirjautua sisään uudelleen.",
    service_failed: "Palvelussa on ongelma. Odota minuutti ja yritä sitten uudelleen.",
    operation_not_enabled: "Sovellusta ei voi juuri nyt ottaa käyttöön. Yritä myöhemmin uudelleen.",
    network_failed:
      "Emme saaneet yhteyttä palveluun. Tarkista internetyhteytesi ja yritä sitten uudelleen.",
    answer_unreadable:
      "Jokin sinun ja palvelun välillä muutti palvelun vastausta. Jos verkkosi pyytää kirjautumaan, tee se ensin. Yritä sitten uudelleen.",
    superseded:
      "Sinulle luotiin uudempi QR-koodi toisella välilehdellä tai toisessa ikkunassa, joten tässä ollut koodi ei enää toimi. Jatka siellä tai hae uusi QR-koodi tähän.",
    secret_replaced:
      "Sinulle luotiin muualla uudempi QR-koodi, joten tämän QR-koodin koodit eivät enää toimi. Hae uusi QR-koodi tähän.",
    app_removed:
      "Yhdistämäsi sovellus on sillä välin vaihdettu. Yritä uudelleen, niin voit yhdistää sen.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
