/** Catalan. @type {import("../ui/words.js").Strings} */
export const ca = {
  gap: " ",

  introHeading: "Configureu una aplicació d’autenticació",
  introText:
    "Una aplicació d’autenticació al telèfon o a l’ordinador crea codis de 6 xifres. Quan inicieu la sessió, n’escriviu un després de la contrasenya. Qui només tingui la vostra contrasenya no podrà entrar.",
  appsHeading: "Obteniu una aplicació",
  appsSummary: "Encara no teniu cap aplicació?",
  introApps:
    "Potser el vostre gestor de contrasenyes ja ho fa (Contrasenyes d’Apple, 1Password, Bitwarden). Si no, instal·leu primer Google Authenticator, Microsoft Authenticator o 2FAS des de la botiga d’aplicacions i torneu aquí.",
  start: "Configura l’aplicació",

  confirmHeading: "Voleu substituir l’aplicació d’autenticació?",
  confirmText:
    "Ja feu servir una aplicació d’autenticació per iniciar la sessió. És possible que els codis que mostra ara deixin de funcionar tan bon punt continueu. Tingueu el telèfon a mà.",
  confirm: "Substitueix l’aplicació",
  keep: "Mantén l’aplicació actual",

  setupHeading: "Vinculeu l’aplicació",
  scanHeading: "Escanegeu el codi QR",
  scanText: "Obriu l’aplicació, toqueu + o «Afegeix» i enfoqueu aquest codi QR amb la càmera.",
  qrLabel:
    "Codi QR per a l’aplicació. Si no el podeu escanejar, feu servir «No el podeu escanejar?».",
  hiddenText: "El codi QR està amagat per a qui vegi la vostra pantalla.",
  reveal: "Mostra el codi QR",
  conceal: "Amaga el codi QR",
  openHeading: "Obriu l’aplicació",
  openAppText: "Feu servir el telèfon? Obriu l’aplicació des d’aquí. No cal escanejar.",
  openApp: "Obre la meva aplicació",
  openAppFailed: "No s’ha obert cap aplicació. En lloc d’això, copieu la clau.",
  otherDevice: "Fes servir un altre dispositiu",
  keySummary: "No el podeu escanejar?",
  keyText:
    "A l’aplicació, trieu introduir una clau de configuració (o «afegir manualment») i enganxeu o escriviu aquesta clau.",
  keyTooLong:
    "Aquí un codi QR seria massa petit per escanejar-lo. En lloc d’això, feu servir la clau.",
  copyKey: "Copia la clau",
  copyLink: "Copia l’enllaç per a un gestor de contrasenyes",
  copied: "Copiat",
  copyRefused: "Aquí no es permet copiar. El text està seleccionat: copieu-lo manualment.",
  moreSummary: "La meva aplicació demana més dades",
  issuerLabel: "Servei",
  accountLabel: "Compte",
  kindLabel: "Tipus",
  kind: "Basat en l’hora, 6 xifres, nou cada 30 segons (SHA‑1)",

  codeHeading: "Escriviu el codi",
  codeLabel: "Codi de 6 xifres",
  codeHint: "Després, l’aplicació mostra un codi de 6 xifres. Escriviu l’actual.",
  codeHintAuto:
    "Després, l’aplicació mostra un codi de 6 xifres. El comprovem tan bon punt l’hàgiu escrit.",
  deviceNameLabel: "Un nom per a aquesta aplicació (opcional)",
  submit: "Activa",
  cancel: "Cancel·la",
  skip: "Ara no",

  checking: "S’està comprovant el compte…",
  associating: "S’està obtenint el codi QR…",
  verifying: "S’està comprovant el codi…",
  activating: "S’està activant l’aplicació…",

  timeLeft: "Temps restant per acabar: {duration}",
  timeLeftSoon: "L’inici de sessió caduca d’aquí a {duration}. Acabeu abans.",

  enrolledHeading: "L’aplicació d’autenticació està activada",
  enrolledText: "A partir d’ara us demanarem un codi quan inicieu la sessió.",
  enrolledReplaced: "Podeu suprimir l’entrada antiga de l’aplicació. Ja no funciona.",
  recovery:
    "Canvieu de telèfon? Configureu l’aplicació al nou abans de desfer-vos de l’antic. L’heu perdut? Contacteu amb {issuer}.",
  done: "Fet",

  settingHeading: "Aplicació d’autenticació",
  onText: "Us en demanem el codi quan inicieu la sessió.",
  onSince: "Data d’activació: {date}.",
  askedFirst: "Es demana primer quan inicieu la sessió: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "correu electrònic",
  factorPasskey: "clau d’accés",
  factorOther: "una altra cosa",
  preferLabel: "Demana primer l’aplicació a partir d’ara",
  replace: "Fes servir una altra aplicació",
  turnOff: "Desactiva",
  turnOffHeading: "Voleu desactivar l’aplicació d’autenticació?",
  turnOffText:
    "Ja no us en demanarem el codi i, per tant, el compte estarà menys protegit. L’aplicació conserva l’entrada: podeu tornar-la a activar.",
  keepOn: "Deixa-la activada",
  turningOff: "S’està desactivant l’aplicació…",
  offHeading: "L’aplicació d’autenticació està desactivada",
  offText: "L’aplicació està vinculada, però no us en demanem el codi quan inicieu la sessió.",
  turnOn: "Torna a activar",
  settingFailedHeading: "No ha funcionat",

  failedHeading: "No hem pogut acabar la configuració",
  failedVerifiedHeading: "L’aplicació està vinculada, però potser encara no està activada",
  connectedHeading: "L’aplicació està vinculada",
  supersededHeading: "Esteu configurant l’aplicació en una altra pestanya",
  retry: "Torna-ho a provar",
  takeOver: "Obtén un codi QR nou aquí",
  restart: "Torna a començar",
  signIn: "Torna a iniciar la sessió",
  copyDetails: "Copia els detalls",
  retryIn: "Podreu tornar-ho a provar d’aquí a {duration}.",
  retryNow: "Ja podeu tornar-ho a provar.",
  signInAgain:
    "Torneu a iniciar la sessió. Si se us demana un codi, escriviu el que mostri l’aplicació.",
  requestId: "Si demaneu ajuda, indiqueu aquest número: {requestId}",
  pageProblem:
    "El problema és d’aquesta pàgina, no vostre. Comuniqueu això a la persona responsable de la pàgina:",

  phoneFast:
    "El rellotge del telèfon va avançat (aproximadament {duration}) i, per això, els codis no funcionen.",
  phoneSlow:
    "El rellotge del telèfon va endarrerit (aproximadament {duration}) i, per això, els codis no funcionen.",
  computerWrong: "El rellotge d’aquest ordinador tampoc no va a l’hora.",
  clocksDiffer:
    "Entre el rellotge del telèfon i el d’aquest ordinador hi ha una diferència d’aproximadament {duration} i un no va a l’hora.",
  setClock:
    "Al telèfon, activeu la data i l’hora automàtiques. Després, escriviu el codi que mostri l’aplicació.",
  insistOnCode: "Si no teniu cap dubte, torneu a escriure el mateix codi i el comprovarem.",

  errors: {
    access_token_unavailable:
      "No hem pogut confirmar que hàgiu iniciat la sessió. Torneu-ho a provar o torneu a iniciar la sessió.",
    code_empty: "Escriviu el codi de 6 xifres que mostra l’aplicació.",
    code_too_short: "Aquest codi és massa curt. Escriviu les 6 xifres que mostra l’aplicació.",
    code_too_long:
      "Aquest codi és massa llarg. Escriviu només les 6 xifres que mostra l’aplicació.",
    code_not_digits: "Un codi no té lletres. Escriviu les 6 xifres que mostra l’aplicació.",
    code_wrong:
      "Aquest codi és d’una altra entrada. Feu servir la més recent de l’aplicació amb el nom {issuer}.",
    code_of_old_entry:
      "Aquest codi és d’una entrada anterior. Escanegeu el codi QR d’aquesta pàgina i feu servir l’entrada nova.",
    code_expired:
      "Aquest codi era correcte fa aproximadament {duration}. Escriviu el que mostra ara l’aplicació.",
    code_mismatch:
      "Aquest codi no s’ha acceptat. Espereu el codi següent de l’aplicació i escriviu-lo.",
    code_used:
      "Aquest codi ja s’ha fet servir. Espereu el codi següent de l’aplicació i escriviu-lo.",
    answer_lost:
      "No hem pogut saber si aquest codi era correcte. Escriviu el codi següent que mostri l’aplicació.",
    access_token_expired: "S’ha tancat la sessió. Torneu a iniciar la sessió per continuar.",
    user_changed:
      "Ara hi ha la sessió iniciada amb un altre compte. Torneu a iniciar la sessió amb el primer.",
    session_expired:
      "L’inici de sessió ha caducat per protegir el compte. Torneu a iniciar la sessió per obtenir un codi QR nou.",
    session_invalid:
      "Aquest inici de sessió ja no es pot fer servir. Torneu a iniciar la sessió per obtenir un codi QR nou.",
    setup_in_doubt:
      "És possible que l’aplicació ja estigui vinculada. Torneu a iniciar la sessió. Si se us demana un codi, escriviu el que mostri l’aplicació.",
    not_authorized: "Ara el vostre compte no pot fer això. Torneu a iniciar la sessió.",
    throttled: "El servei està saturat. Torneu-ho a provar d’aquí a un moment.",
    attempts_exceeded: "Hi ha hagut massa intents. Torneu-ho a provar més tard.",
    blocked:
      "S’ha bloquejat la vostra connexió. Si feu servir una VPN, desactiveu-la i torneu-ho a provar.",
    challenge_required:
      "Hem de comprovar que sou una persona. Seguiu els passos d’aquesta pàgina i torneu-ho a provar.",
    password_reset_required:
      "Primer cal canviar la contrasenya. Per fer-ho, torneu a iniciar la sessió.",
    user_not_confirmed: "El compte encara no està confirmat. Confirmeu-lo i torneu-ho a provar.",
    user_disabled: "El compte està desactivat. Contacteu amb els responsables d’aquest servei.",
    sign_in_refused:
      "L’aplicació està vinculada, però s’ha rebutjat l’inici de sessió. Proveu de tornar a iniciar la sessió.",
    service_failed: "El servei té un problema. Torneu-ho a provar d’aquí a un moment.",
    operation_not_enabled:
      "En aquest moment no podeu configurar cap aplicació. Torneu-ho a provar més tard.",
    network_failed:
      "No hem pogut connectar amb el servei. Comproveu la connexió a internet. També ho pot impedir un bloquejador o la xarxa d’una empresa.",
    answer_unreadable:
      "Alguna cosa entre vós i el servei n’ha modificat la resposta. Si la xarxa us demana que inicieu la sessió, feu-ho primer.",
    superseded:
      "S’ha creat un codi QR més recent en una altra pestanya i, per això, aquest ja no funciona. Continueu allà o obteniu un codi QR nou aquí.",
    secret_replaced:
      "S’ha creat un codi QR més recent en un altre lloc i, per això, aquest ja no funciona. Obteniu un codi QR nou aquí.",
    app_removed: "Mentrestant s’ha substituït l’aplicació. Torneu-ho a provar per vincular-la.",
    module_unsupported:
      "El navegador no pot fer això o un mode segur ho impedeix. Feu servir un altre navegador per a aquest pas.",
    turn_off_refused: "L’aplicació continua activada: aquest servei l’exigeix.",
  },
};
