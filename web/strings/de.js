/** German. @type {import("../ui/words.js").Strings} */
export const de = {
  gap: " ",

  introHeading: "Authenticator-App einrichten",
  introText:
    "Eine Authenticator-App auf Ihrem Smartphone oder Computer erzeugt 6-stellige Codes. Bei der Anmeldung geben Sie nach Ihrem Passwort einen davon ein. Wer nur Ihr Passwort hat, kommt nicht hinein.",
  appsHeading: "App holen",
  appsSummary: "Noch keine App?",
  introApps:
    "Vielleicht kann das Ihr Passwortmanager schon (Apple Passwörter, 1Password, Bitwarden). Wenn nicht, installieren Sie zuerst Google Authenticator, Microsoft Authenticator oder 2FAS aus Ihrem App-Store und kommen Sie dann zurück.",
  start: "App einrichten",

  confirmHeading: "Ihre Authenticator-App ersetzen?",
  confirmText:
    "Sie nutzen für die Anmeldung bereits eine Authenticator-App. Die Codes, die Ihre App jetzt anzeigt, funktionieren vielleicht nicht mehr, sobald Sie fortfahren. Halten Sie Ihr Smartphone bereit.",
  confirm: "App ersetzen",
  keep: "Bisherige App behalten",

  setupHeading: "App verbinden",
  scanHeading: "QR-Code scannen",
  scanText:
    "Öffnen Sie Ihre App, tippen Sie auf + oder „Hinzufügen“ und richten Sie die Kamera auf diesen QR-Code.",
  qrLabel:
    "QR-Code für Ihre App. Wenn Sie ihn nicht scannen können, nutzen Sie „Scannen nicht möglich?“.",
  hiddenText: "Der QR-Code ist für alle verborgen, die Ihren Bildschirm sehen.",
  reveal: "QR-Code anzeigen",
  conceal: "QR-Code ausblenden",
  openHeading: "App öffnen",
  openAppText:
    "Sind Sie am Smartphone? Öffnen Sie Ihre App von hier aus. Sie müssen nichts scannen.",
  openApp: "Meine App öffnen",
  openAppFailed: "Es hat sich keine App geöffnet. Kopieren Sie stattdessen den Schlüssel.",
  otherDevice: "Anderes Gerät verwenden",
  keySummary: "Scannen nicht möglich?",
  keyText:
    "Wählen Sie in Ihrer App die Eingabe eines Einrichtungsschlüssels (oder „manuell hinzufügen“). Fügen Sie dann diesen Schlüssel ein oder geben Sie ihn ein.",
  keyTooLong: "Ein QR-Code wäre hier zu klein zum Scannen. Nutzen Sie stattdessen den Schlüssel.",
  copyKey: "Schlüssel kopieren",
  copyLink: "Link für einen Passwortmanager kopieren",
  copied: "Kopiert",
  copyRefused:
    "Das Kopieren ist hier nicht erlaubt. Der Text ist markiert: Kopieren Sie ihn selbst.",
  moreSummary: "Meine App fragt nach mehr",
  issuerLabel: "Dienst",
  accountLabel: "Konto",
  kindLabel: "Art",
  kind: "Zeitbasiert, 6 Ziffern, alle 30 Sekunden neu (SHA‑1)",

  codeHeading: "Code eingeben",
  codeLabel: "6-stelliger Code",
  codeHint: "Danach zeigt Ihre App einen 6-stelligen Code an. Geben Sie den aktuellen ein.",
  codeHintAuto:
    "Danach zeigt Ihre App einen 6-stelligen Code an. Wir prüfen ihn, sobald Sie ihn eingegeben haben.",
  deviceNameLabel: "Ein Name für diese App (optional)",
  submit: "Aktivieren",
  cancel: "Abbrechen",
  skip: "Jetzt nicht",

  checking: "Ihr Konto wird geprüft …",
  associating: "Ihr QR-Code wird abgerufen …",
  verifying: "Der Code wird geprüft …",
  activating: "Ihre App wird aktiviert …",

  timeLeft: "Verbleibende Zeit zum Abschließen: {duration}",
  timeLeftSoon: "Die Anmeldung läuft in {duration} ab. Schließen Sie die Einrichtung vorher ab.",

  enrolledHeading: "Ihre Authenticator-App ist aktiviert",
  enrolledText: "Ab jetzt fragen wir bei der Anmeldung nach einem Code.",
  enrolledReplaced:
    "Sie können den alten Eintrag in Ihrer App löschen. Er funktioniert nicht mehr.",
  recovery:
    "Neues Smartphone? Richten Sie die App dort ein, bevor Sie das alte weggeben. Verloren? Wenden Sie sich an {issuer}.",
  done: "Fertig",

  settingHeading: "Authenticator-App",
  onText: "Wir fragen bei der Anmeldung nach ihrem Code.",
  onSince: "Aktiviert seit {date}.",
  askedFirst: "Bei der Anmeldung zuerst abgefragt: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "E-Mail",
  factorPasskey: "Passkey",
  factorOther: "etwas anderes",
  preferLabel: "Ab jetzt zuerst nach der App fragen",
  replace: "Andere App verwenden",
  turnOff: "Deaktivieren",
  turnOffHeading: "Ihre Authenticator-App deaktivieren?",
  turnOffText:
    "Wir fragen dann nicht mehr nach ihrem Code und Ihr Konto ist weniger geschützt. Ihre App behält den Eintrag: Sie können sie wieder aktivieren.",
  keepOn: "Aktiviert lassen",
  turningOff: "Ihre App wird deaktiviert …",
  offHeading: "Ihre Authenticator-App ist deaktiviert",
  offText: "Ihre App ist verbunden, aber wir fragen bei der Anmeldung nicht nach ihrem Code.",
  turnOn: "Wieder aktivieren",
  settingFailedHeading: "Das hat nicht funktioniert",

  failedHeading: "Wir konnten die Einrichtung nicht abschließen",
  failedVerifiedHeading: "Ihre App ist verbunden, aber vielleicht noch nicht aktiviert",
  connectedHeading: "Ihre App ist verbunden",
  supersededHeading: "Sie richten die App in einem anderen Tab ein",
  retry: "Erneut versuchen",
  takeOver: "Hier einen neuen QR-Code abrufen",
  restart: "Neu beginnen",
  signIn: "Neu anmelden",
  copyDetails: "Details kopieren",
  retryIn: "Sie können es in {duration} erneut versuchen.",
  retryNow: "Sie können es jetzt erneut versuchen.",
  signInAgain:
    "Melden Sie sich neu an. Wenn Sie nach einem Code gefragt werden, geben Sie den ein, den Ihre App anzeigt.",
  requestId: "Wenn Sie um Hilfe bitten, nennen Sie diese Nummer: {requestId}",
  pageProblem: "Der Fehler liegt an dieser Seite, nicht an Ihnen. Teilen Sie dem Betreiber mit:",

  phoneFast:
    "Die Uhr Ihres Smartphones geht etwa {duration} vor. Deshalb funktionieren seine Codes nicht.",
  phoneSlow:
    "Die Uhr Ihres Smartphones geht etwa {duration} nach. Deshalb funktionieren seine Codes nicht.",
  computerWrong: "Auch die Uhr dieses Computers geht falsch.",
  clocksDiffer:
    "Die Uhren Ihres Smartphones und dieses Computers weichen um etwa {duration} voneinander ab. Eine geht falsch.",
  setClock:
    "Schalten Sie auf Ihrem Smartphone die automatische Einstellung von Datum und Uhrzeit ein. Geben Sie dann den Code ein, den die App anzeigt.",
  insistOnCode:
    "Wenn Sie sicher sind, geben Sie denselben Code noch einmal ein. Wir prüfen ihn dann.",

  errors: {
    access_token_unavailable:
      "Wir konnten nicht bestätigen, dass Sie angemeldet sind. Versuchen Sie es erneut oder melden Sie sich neu an.",
    code_empty: "Geben Sie den 6-stelligen Code ein, den Ihre App anzeigt.",
    code_too_short: "Dieser Code ist zu kurz. Geben Sie alle 6 Ziffern ein, die Ihre App anzeigt.",
    code_too_long:
      "Dieser Code ist zu lang. Geben Sie nur die 6 Ziffern ein, die Ihre App anzeigt.",
    code_not_digits:
      "Ein Code hat keine Buchstaben. Geben Sie die 6 Ziffern ein, die Ihre App anzeigt.",
    code_wrong:
      "Dieser Code gehört zu einem anderen Eintrag. Nutzen Sie in Ihrer App den neuesten Eintrag mit dem Namen {issuer}.",
    code_of_old_entry:
      "Dieser Code gehört zu einem älteren Eintrag. Scannen Sie den QR-Code auf dieser Seite und nutzen Sie dann den neuen Eintrag.",
    code_expired:
      "Dieser Code war vor etwa {duration} richtig. Geben Sie den ein, den Ihre App jetzt anzeigt.",
    code_mismatch:
      "Dieser Code wurde nicht akzeptiert. Warten Sie auf den nächsten Code in Ihrer App und geben Sie diesen ein.",
    code_used:
      "Dieser Code wurde bereits verwendet. Warten Sie auf den nächsten Code in Ihrer App und geben Sie diesen ein.",
    answer_lost:
      "Wir konnten nicht feststellen, ob dieser Code richtig war. Geben Sie den nächsten Code ein, den Ihre App anzeigt.",
    access_token_expired: "Sie wurden abgemeldet. Melden Sie sich neu an, um fortzufahren.",
    user_changed: "Jetzt ist ein anderes Konto angemeldet. Melden Sie sich neu mit dem ersten an.",
    session_expired:
      "Die Anmeldung ist zum Schutz Ihres Kontos abgelaufen. Melden Sie sich neu an, dann erhalten Sie einen neuen QR-Code.",
    session_invalid:
      "Diese Anmeldung kann nicht mehr verwendet werden. Melden Sie sich neu an, dann erhalten Sie einen neuen QR-Code.",
    setup_in_doubt:
      "Ihre App ist vielleicht schon verbunden. Melden Sie sich neu an. Wenn Sie nach einem Code gefragt werden, geben Sie den ein, den Ihre App anzeigt.",
    not_authorized: "Mit Ihrem Konto geht das jetzt nicht. Melden Sie sich neu an.",
    throttled: "Der Dienst ist überlastet. Versuchen Sie es gleich erneut.",
    attempts_exceeded: "Es gab zu viele Versuche. Versuchen Sie es später erneut.",
    blocked:
      "Ihre Verbindung wurde blockiert. Schalten Sie Ihr VPN aus, falls Sie eines nutzen, und versuchen Sie es dann erneut.",
    challenge_required:
      "Wir müssen prüfen, ob Sie ein Mensch sind. Folgen Sie den Schritten auf dieser Seite und versuchen Sie es dann erneut.",
    password_reset_required:
      "Ihr Passwort muss zuerst geändert werden. Melden Sie sich dazu neu an.",
    user_not_confirmed:
      "Ihr Konto ist noch nicht bestätigt. Bestätigen Sie es und versuchen Sie es dann erneut.",
    user_disabled: "Ihr Konto ist deaktiviert. Wenden Sie sich an den Betreiber dieses Dienstes.",
    sign_in_refused:
      "Ihre App ist verbunden, aber die Anmeldung wurde abgelehnt. Versuchen Sie, sich neu anzumelden.",
    service_failed: "Der Dienst hat ein Problem. Versuchen Sie es gleich erneut.",
    operation_not_enabled:
      "Sie können zurzeit keine App einrichten. Versuchen Sie es später erneut.",
    network_failed:
      "Wir konnten den Dienst nicht erreichen. Prüfen Sie Ihre Internetverbindung. Auch ein Blocker oder ein Firmennetzwerk kann die Ursache sein.",
    answer_unreadable:
      "Etwas zwischen Ihnen und dem Dienst hat dessen Antwort verändert. Wenn Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich zuerst dort an.",
    superseded:
      "In einem anderen Tab wurde ein neuerer QR-Code erstellt. Deshalb funktioniert dieser nicht mehr. Machen Sie dort weiter oder rufen Sie hier einen neuen QR-Code ab.",
    secret_replaced:
      "An anderer Stelle wurde ein neuerer QR-Code erstellt. Deshalb funktioniert dieser nicht mehr. Rufen Sie hier einen neuen QR-Code ab.",
    app_removed: "Ihre App wurde inzwischen ersetzt. Versuchen Sie erneut, sie zu verbinden.",
    module_unsupported:
      "Ihr Browser kann das nicht oder ein sicherer Modus verhindert es. Verwenden Sie für diesen Schritt einen anderen Browser.",
    turn_off_refused: "Ihre App ist noch aktiviert: Dieser Dienst verlangt sie.",
  },
};
