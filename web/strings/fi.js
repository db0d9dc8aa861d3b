/** Finnish. @type {import("../ui/words.js").Strings} */
export const fi = {
  gap: " ",

  introHeading: "Ota todennussovellus käyttöön",
  introText:
    "Todennussovellus puhelimessasi tai tietokoneessasi luo 6-numeroisia koodeja. Kun kirjaudut sisään, kirjoitat koodin salasanan jälkeen. Kukaan ei pääse sisään pelkällä salasanallasi.",
  appsHeading: "Hanki sovellus",
  appsSummary: "Eikö sinulla ole vielä sovellusta?",
  introApps:
    "Salasanojen hallintasi saattaa jo osata tämän (Applen Salasanat, 1Password, Bitwarden). Jos ei, asenna ensin Google Authenticator, Microsoft Authenticator tai 2FAS sovelluskaupasta ja palaa sitten tähän.",
  start: "Ota sovellus käyttöön",

  confirmHeading: "Vaihdetaanko todennussovelluksesi?",
  confirmText:
    "Kirjaudut jo sisään todennussovelluksen avulla. Sovelluksesi nyt näyttämät koodit voivat lakata toimimasta heti, kun jatkat. Pidä puhelin käsillä.",
  confirm: "Vaihda sovellus",
  keep: "Pidä nykyinen sovellus",

  setupHeading: "Yhdistä sovelluksesi",
  scanHeading: "Skannaa QR-koodi",
  scanText: "Avaa sovelluksesi, napauta + tai ”Lisää” ja suuntaa kamera tähän QR-koodiin.",
  qrLabel:
    "QR-koodi sovellustasi varten. Jos et voi skannata sitä, käytä kohtaa ”Etkö voi skannata koodia?”.",
  hiddenText: "QR-koodi on piilotettu niiltä, jotka näkevät näyttösi.",
  reveal: "Näytä QR-koodi",
  conceal: "Piilota QR-koodi",
  openHeading: "Avaa sovelluksesi",
  openAppText: "Käytätkö puhelinta? Avaa sovelluksesi tästä. Sinun ei tarvitse skannata.",
  openApp: "Avaa sovellukseni",
  openAppFailed: "Mikään sovellus ei avautunut. Kopioi sen sijaan avain.",
  otherDevice: "Käytä toista laitetta",
  keySummary: "Etkö voi skannata koodia?",
  keyText:
    "Valitse sovelluksessasi määritysavaimen antaminen (tai ”lisää manuaalisesti”) ja liitä tai kirjoita sitten tämä avain.",
  keyTooLong: "QR-koodi olisi tässä liian pieni skannattavaksi. Käytä sen sijaan avainta.",
  copyKey: "Kopioi avain",
  copyLink: "Kopioi linkki salasanojen hallintaa varten",
  copied: "Kopioitu",
  copyRefused: "Kopiointi ei ole sallittua tässä. Teksti on valittuna: kopioi se itse.",
  moreSummary: "Sovellukseni kysyy muutakin",
  issuerLabel: "Palvelu",
  accountLabel: "Tili",
  kindLabel: "Tyyppi",
  kind: "Aikaperusteinen, 6 numeroa, uusi 30 sekunnin välein (SHA‑1)",

  codeHeading: "Kirjoita koodi",
  codeLabel: "6-numeroinen koodi",
  codeHint: "Sen jälkeen sovelluksesi näyttää 6-numeroisen koodin. Kirjoita nykyinen koodi.",
  codeHintAuto:
    "Sen jälkeen sovelluksesi näyttää 6-numeroisen koodin. Tarkistamme sen heti, kun olet kirjoittanut sen.",
  deviceNameLabel: "Nimi tälle sovellukselle (valinnainen)",
  submit: "Ota käyttöön",
  cancel: "Peruuta",
  skip: "Ei nyt",

  checking: "Tarkistetaan tiliäsi…",
  associating: "Haetaan QR-koodia…",
  verifying: "Tarkistetaan koodia…",
  activating: "Otetaan sovellusta käyttöön…",

  timeLeft: "Aikaa jäljellä: {duration}",
  timeLeftSoon:
    "Kirjautuminen vanhenee, kun on kulunut {duration}. Tee kaikki valmiiksi sitä ennen.",

  enrolledHeading: "Todennussovelluksesi on käytössä",
  enrolledText: "Tästä lähtien sinulta pyydetään koodia, kun kirjaudut sisään.",
  enrolledReplaced: "Voit poistaa sovelluksestasi vanhan merkinnän. Se ei enää toimi.",
  recovery:
    "Saatko uuden puhelimen? Ota sovellus käyttöön siinä, ennen kuin luovut vanhasta. Katosiko puhelin? Ota yhteyttä palveluun {issuer}.",
  done: "Valmis",

  settingHeading: "Todennussovellus",
  onText: "Pyydämme sen koodia, kun kirjaudut sisään.",
  onSince: "Käytössä {date} alkaen.",
  askedFirst: "Ensimmäiseksi pyydetään, kun kirjaudut sisään: {factor}",
  factorTextMessage: "tekstiviesti",
  factorEmail: "sähköposti",
  factorPasskey: "pääsyavain",
  factorOther: "jokin muu",
  preferLabel: "Pyydä tästä lähtien ensin sovellusta",
  replace: "Käytä toista sovellusta",
  turnOff: "Poista käytöstä",
  turnOffHeading: "Poistetaanko todennussovelluksesi käytöstä?",
  turnOffText:
    "Emme enää pyydä sen koodia, joten tilisi suojaus heikkenee. Merkintä säilyy sovelluksessasi: voit ottaa sen uudelleen käyttöön.",
  keepOn: "Pidä käytössä",
  turningOff: "Poistetaan sovellusta käytöstä…",
  offHeading: "Todennussovelluksesi ei ole käytössä",
  offText: "Sovelluksesi on yhdistetty, mutta emme pyydä sen koodia, kun kirjaudut sisään.",
  turnOn: "Ota uudelleen käyttöön",
  settingFailedHeading: "Se ei onnistunut",

  failedHeading: "Emme saaneet käyttöönottoa valmiiksi",
  failedVerifiedHeading: "Sovelluksesi on yhdistetty, mutta se ei ehkä ole vielä käytössä",
  connectedHeading: "Sovelluksesi on yhdistetty",
  supersededHeading: "Otat sovellusta käyttöön toisella välilehdellä",
  retry: "Yritä uudelleen",
  takeOver: "Hae uusi QR-koodi tähän",
  restart: "Aloita alusta",
  signIn: "Kirjaudu uudelleen",
  copyDetails: "Kopioi tiedot",
  retryIn: "Voit yrittää uudelleen, kun on kulunut {duration}.",
  retryNow: "Voit yrittää uudelleen nyt.",
  signInAgain:
    "Kirjaudu sisään uudelleen. Jos sinulta pyydetään koodia, kirjoita se, jonka sovelluksesi näyttää.",
  requestId: "Jos pyydät apua, ilmoita tämä numero: {requestId}",
  pageProblem: "Vika on tässä sivussa, ei sinussa. Ilmoita sivun ylläpitäjälle:",

  phoneFast: "Puhelimesi kello edistää (noin {duration}), joten sen koodit eivät toimi.",
  phoneSlow: "Puhelimesi kello jätättää (noin {duration}), joten sen koodit eivät toimi.",
  computerWrong: "Myös tämän tietokoneen kello on väärässä.",
  clocksDiffer:
    "Puhelimesi ja tämän tietokoneen kellot ovat eri ajassa (ero noin {duration}), ja toinen niistä on väärässä.",
  setClock:
    "Ota puhelimessasi käyttöön automaattinen päivämäärä ja kellonaika. Kirjoita sitten koodi, jonka sovellus näyttää.",
  insistOnCode: "Jos olet varma, kirjoita sama koodi uudelleen, niin tarkistamme sen.",

  errors: {
    access_token_unavailable:
      "Emme voineet varmistaa, että olet kirjautunut sisään. Yritä uudelleen tai kirjaudu sisään uudelleen.",
    code_empty: "Kirjoita 6-numeroinen koodi, jonka sovelluksesi näyttää.",
    code_too_short: "Koodi on liian lyhyt. Kirjoita kaikki 6 numeroa, jotka sovelluksesi näyttää.",
    code_too_long: "Koodi on liian pitkä. Kirjoita vain ne 6 numeroa, jotka sovelluksesi näyttää.",
    code_not_digits:
      "Koodissa ei ole kirjaimia. Kirjoita ne 6 numeroa, jotka sovelluksesi näyttää.",
    code_wrong:
      "Koodi on toisesta merkinnästä. Käytä sovelluksesi uusinta merkintää, jonka nimi on {issuer}.",
    code_of_old_entry:
      "Koodi on vanhemmasta merkinnästä. Skannaa tämän sivun QR-koodi ja käytä sitten uutta merkintää.",
    code_expired:
      "Koodi oli oikea, mutta siitä on jo noin {duration}. Kirjoita se, jonka sovelluksesi näyttää nyt.",
    code_mismatch:
      "Koodia ei hyväksytty. Odota, että sovellukseesi tulee seuraava koodi, ja kirjoita se.",
    code_used:
      "Koodi on jo käytetty. Odota, että sovellukseesi tulee seuraava koodi, ja kirjoita se.",
    answer_lost:
      "Emme saaneet selville, oliko koodi oikea. Kirjoita seuraava koodi, jonka sovelluksesi näyttää.",
    access_token_expired: "Sinut on kirjattu ulos. Jatka kirjautumalla sisään uudelleen.",
    user_changed: "Nyt on kirjautuneena toinen tili. Kirjaudu sisään uudelleen ensimmäisellä.",
    session_expired:
      "Kirjautuminen vanheni tilisi suojaamiseksi. Kirjaudu sisään uudelleen, niin saat uuden QR-koodin.",
    session_invalid:
      "Tätä kirjautumista ei voi enää käyttää. Kirjaudu sisään uudelleen, niin saat uuden QR-koodin.",
    setup_in_doubt:
      "Sovelluksesi voi olla jo yhdistetty. Kirjaudu sisään uudelleen. Jos sinulta pyydetään koodia, kirjoita se, jonka sovelluksesi näyttää.",
    not_authorized: "Tililläsi ei voi tehdä tätä nyt. Kirjaudu sisään uudelleen.",
    throttled: "Palvelu on ruuhkautunut. Yritä hetken kuluttua uudelleen.",
    attempts_exceeded: "Yrityksiä oli liian monta. Yritä myöhemmin uudelleen.",
    blocked:
      "Yhteytesi estettiin. Jos käytät VPN-yhteyttä, poista se käytöstä ja yritä sitten uudelleen.",
    challenge_required:
      "Meidän on varmistettava, että olet ihminen. Noudata tämän sivun ohjeita ja yritä sitten uudelleen.",
    password_reset_required:
      "Salasanasi on ensin vaihdettava. Kirjaudu sisään uudelleen, niin voit vaihtaa sen.",
    user_not_confirmed: "Tiliäsi ei ole vielä vahvistettu. Vahvista se ja yritä sitten uudelleen.",
    user_disabled: "Tilisi on poistettu käytöstä. Ota yhteyttä palvelun ylläpitoon.",
    sign_in_refused:
      "Sovelluksesi on yhdistetty, mutta kirjautuminen evättiin. Yritä kirjautua sisään uudelleen.",
    service_failed: "Palvelussa on ongelma. Yritä hetken kuluttua uudelleen.",
    operation_not_enabled: "Et voi juuri nyt ottaa sovellusta käyttöön. Yritä myöhemmin uudelleen.",
    network_failed:
      "Emme saaneet yhteyttä palveluun. Tarkista internetyhteytesi. Myös esto-ohjelma tai yrityksen verkko voi estää sen.",
    answer_unreadable:
      "Jokin sinun ja palvelun välillä muutti palvelun vastausta. Jos verkkosi pyytää kirjautumaan, tee se ensin.",
    superseded:
      "Uudempi QR-koodi luotiin toisella välilehdellä, joten tämä ei enää toimi. Jatka siellä tai hae uusi QR-koodi tähän.",
    secret_replaced:
      "Uudempi QR-koodi luotiin muualla, joten tämä ei enää toimi. Hae uusi QR-koodi tähän.",
    app_removed: "Sovelluksesi on sillä välin vaihdettu. Yritä uudelleen, niin voit yhdistää sen.",
    module_unsupported:
      "Selaimesi ei pysty tähän, tai turvallinen tila estää sen. Käytä tässä vaiheessa toista selainta.",
    turn_off_refused: "Sovelluksesi on yhä käytössä: palvelu vaatii sitä.",
  },
};
