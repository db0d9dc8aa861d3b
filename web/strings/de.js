/** German. @type {import("../ui/words.js").Strings} */
export const de = {
  gap: " ",

  introHeading: "Authenticator-App einrichten",
  introText:
    "Eine Authenticator-App zeigt alle 30 Sekunden einen neuen 6-stelligen Code an. Bei der Anmeldung geben Sie nach Ihrem Passwort diesen Code ein. So kann sich niemand allein mit Ihrem Passwort anmelden.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Nutzen Sie eine App, die Sie schon haben, oder laden Sie eine aus dem App-Store Ihres Smartphones: Google Authenticator, Microsoft Authenticator und 2FAS sind alle geeignet. Die Einrichtung dauert etwa zwei Minuten.",
  start: "App einrichten",

  confirmHeading: "Möchten Sie Ihre Authenticator-App ersetzen?",
  confirmText:
    "Sie nutzen für die Anmeldung bereits eine Authenticator-App. Wenn Sie fortfahren, werden die Codes, die sie für dieses Konto anzeigt, möglicherweise sofort ungültig. Führen Sie die folgenden Schritte deshalb ohne Unterbrechung zu Ende.",
  confirm: "App ersetzen",
  keep: "Bisherige App behalten",

  setupHeading: "App verbinden",
  scanHeading: "QR-Code scannen",
  scanText:
    "Wählen Sie in Ihrer Authenticator-App „Hinzufügen“ oder „+“ und richten Sie dann die Kamera auf dieses Bild.",
  qrLabel:
    "QR-Code für Ihre Authenticator-App. Wenn Sie ihn nicht scannen können, nutzen Sie stattdessen „Scannen nicht möglich?“.",
  hiddenText:
    "Der QR-Code ist ausgeblendet, damit ihn niemand benutzen kann, der Ihren Bildschirm sieht.",
  reveal: "QR-Code anzeigen",
  conceal: "QR-Code ausblenden",
  openHeading: "Open your app",
  openAppText: "Ist Ihre Authenticator-App auf diesem Gerät? Dann müssen Sie nichts scannen.",
  openApp: "Meine App öffnen",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Scannen nicht möglich?",
  keyText:
    "Wählen Sie in Ihrer App „Einrichtungsschlüssel eingeben“ und tippen oder fügen Sie diesen Schlüssel ein.",
  keyTooLong:
    "Für dieses Konto gibt es keinen QR-Code. Tippen oder fügen Sie diesen Schlüssel in Ihrer App ein.",
  copyKey: "Schlüssel kopieren",
  copyLink: "Einrichtungslink kopieren",
  copied: "Copied",
  copyRefused:
    "Das Kopieren ist hier nicht erlaubt. Der Schlüssel ist markiert, sodass Sie ihn selbst kopieren können.",
  moreSummary: "My app asks for more",
  issuerLabel: "Name des Dienstes",
  accountLabel: "Konto",
  kindLabel: "Art des Codes",
  kind: "Zeitbasiert, 6 Ziffern, alle 30 Sekunden neu (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-stelliger Code",
  codeHint: "Ihre App zeigt ihn jetzt an. Er ändert sich alle 30 Sekunden.",
  codeHintAuto:
    "Ihre App zeigt ihn jetzt an. Er wird geprüft, sobald Sie alle 6 Ziffern eingegeben haben.",
  deviceNameLabel: "Ein Name für diese App (optional)",
  submit: "Aktivieren",
  cancel: "Abbrechen",
  skip: "Jetzt nicht",

  checking: "Ihr Konto wird geprüft …",
  associating: "Ihr QR-Code wird abgerufen …",
  verifying: "Der Code wird geprüft …",
  activating: "Ihre App wird aktiviert …",

  timeLeft: "Verbleibende Zeit: {duration}",
  timeLeftSoon: "Sie haben noch {duration}, um den Code einzugeben.",

  enrolledHeading: "Ihre Authenticator-App ist aktiviert",
  enrolledText:
    "Halten Sie Ihre App ab jetzt bei jeder Anmeldung bereit: Sie werden nach einem Code gefragt.",
  enrolledReplaced:
    "Sie können den alten Eintrag für dieses Konto in Ihrer App löschen. Er funktioniert nicht mehr.",
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

  failedHeading: "Die App ist noch nicht eingerichtet",
  failedVerifiedHeading: "Ihre App ist verbunden, aber vielleicht noch nicht aktiviert",
  connectedHeading: "Ihre App ist verbunden",
  supersededHeading: "Sie richten die App in einem anderen Tab ein",
  retry: "Erneut versuchen",
  takeOver: "Hier einen neuen QR-Code abrufen",
  restart: "Von vorn beginnen",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Sie können es in {duration} erneut versuchen.",
  retryNow: "Sie können es jetzt erneut versuchen.",
  signInAgain:
    "Melden Sie sich noch einmal an, und wenn Sie nach einem Code gefragt werden, geben Sie den ein, den Ihre App anzeigt.",
  requestId: "Wenn Sie um Hilfe bitten, nennen Sie diese Nummer: {requestId}",
  pageProblem:
    "Diese Seite ist nicht richtig eingerichtet. Sie können das nicht selbst beheben. Teilen Sie dem Betreiber der Seite Folgendes mit:",

  phoneFast: "Die Uhr Ihres Smartphones geht etwa {duration} vor. Deshalb passen die Codes nicht.",
  phoneSlow: "Die Uhr Ihres Smartphones geht etwa {duration} nach. Deshalb passen die Codes nicht.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Stellen Sie Datum und Uhrzeit auf Ihrem Smartphone auf automatisch. Geben Sie dann den Code ein, den die App anzeigt.",
  insistOnCode: "Wenn es derselbe Code ist, geben Sie ihn noch einmal ein. Wir prüfen ihn dann.",

  errors: {
    access_token_unavailable:
      "Wir konnten nicht bestätigen, dass Sie angemeldet sind. Versuchen Sie es noch einmal oder melden Sie sich ab und wieder an.",
    code_empty: "Geben Sie den 6-stelligen Code ein, den Ihre App anzeigt.",
    code_too_short:
      "Der Code muss 6 Ziffern haben. Geben Sie den ganzen Code ein, den Ihre App anzeigt.",
    code_too_long:
      "Der Code muss 6 Ziffern haben. Geben Sie nur den Code ein, den Ihre App anzeigt.",
    code_not_digits:
      "Der Code muss aus 6 Ziffern bestehen, ohne Buchstaben. Geben Sie den Code ein, den Ihre App anzeigt.",
    code_wrong:
      "Dieser Code passt nicht zu diesem QR-Code. Geben Sie den Code ein, den der neueste Eintrag in Ihrer App jetzt anzeigt.",
    code_of_old_entry:
      "Dieser Code stammt von einem Eintrag, den Sie früher hinzugefügt haben. Er funktioniert nicht mehr. Scannen Sie diesen QR-Code und geben Sie dann den Code des neuen Eintrags ein. Löschen Sie den alten Eintrag.",
    code_expired:
      "Dieser Code war vor etwa {duration} richtig. Geben Sie den Code ein, den Ihre App jetzt anzeigt.",
    code_mismatch:
      "Dieser Code wurde nicht akzeptiert. Warten Sie auf den nächsten Code in Ihrer App und geben Sie diesen ein.",
    code_used:
      "Dieser Code wurde bereits verwendet. Warten Sie auf den nächsten Code in Ihrer App und geben Sie diesen ein.",
    answer_lost:
      "Wir haben nicht erfahren, ob dieser Code richtig war. Prüfen Sie Ihre Internetverbindung und geben Sie dann den nächsten Code ein, den Ihre App anzeigt.",
    access_token_expired:
      "Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an und versuchen Sie es dann noch einmal.",
    user_changed:
      "Jetzt ist ein anderes Konto angemeldet. Melden Sie sich wieder mit dem Konto an, mit dem Sie begonnen haben.",
    session_expired:
      "Die Zeit für die Anmeldung ist abgelaufen. Melden Sie sich noch einmal an, um einen neuen QR-Code zu erhalten.",
    session_invalid:
      "Diese Anmeldung kann nicht mehr verwendet werden. Melden Sie sich noch einmal an, um einen neuen QR-Code zu erhalten.",
    setup_in_doubt:
      "Ihre App ist vielleicht schon verbunden. Melden Sie sich noch einmal an, und wenn Sie nach einem Code gefragt werden, geben Sie den ein, den Ihre App anzeigt.",
    not_authorized:
      "Sie sind dazu nicht berechtigt. Melden Sie sich noch einmal an und richten Sie dann die App ein.",
    throttled:
      "Gerade versuchen das zu viele Menschen gleichzeitig. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    attempts_exceeded:
      "Es gab zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es dann noch einmal.",
    blocked:
      "Eine Firewall hat die Anfrage gestoppt. Schalten Sie Ihr VPN aus, falls Sie eines nutzen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    challenge_required:
      "Wir müssen prüfen, ob Sie ein Mensch sind. Folgen Sie den Anweisungen auf dieser Seite und versuchen Sie es dann noch einmal.",
    password_reset_required:
      "Sie müssen zuerst Ihr Passwort ändern. Melden Sie sich dazu noch einmal an.",
    user_not_confirmed:
      "Ihr Konto ist noch nicht bestätigt. Bestätigen Sie es und richten Sie dann die App ein.",
    user_disabled: "Ihr Konto ist deaktiviert. Wenden Sie sich an den Betreiber dieses Dienstes.",
    sign_in_refused:
      "Ihre App ist verbunden, aber die Anmeldung wurde abgelehnt. Versuchen Sie noch einmal, sich anzumelden.",
    service_failed:
      "Der Dienst hat ein Problem. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    operation_not_enabled:
      "Zurzeit kann keine App eingerichtet werden. Versuchen Sie es später noch einmal.",
    network_failed:
      "Wir konnten den Dienst nicht erreichen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal.",
    answer_unreadable:
      "Etwas zwischen Ihnen und dem Dienst hat dessen Antwort verändert. Wenn Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich zuerst dort an. Versuchen Sie es dann noch einmal.",
    superseded:
      "In einem anderen Tab oder Fenster wurde ein neuerer QR-Code für Sie erstellt. Deshalb funktioniert der QR-Code, der hier war, nicht mehr. Machen Sie dort weiter oder rufen Sie hier einen neuen QR-Code ab.",
    secret_replaced:
      "An anderer Stelle wurde ein neuerer QR-Code für Sie erstellt. Deshalb funktionieren die Codes zu diesem QR-Code nicht mehr. Rufen Sie hier einen neuen QR-Code ab.",
    app_removed:
      "Die App, die Sie verbunden haben, wurde inzwischen ersetzt. Versuchen Sie es noch einmal, um sie zu verbinden.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
