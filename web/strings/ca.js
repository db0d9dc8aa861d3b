/** Catalan. @type {import("../ui/words.js").Strings} */
export const ca = {
  gap: " ",

  introHeading: "Configureu una aplicació d’autenticació",
  introText:
    "Una aplicació d’autenticació mostra un codi nou de 6 xifres cada 30 segons. Quan inicieu la sessió, escriviu aquest codi després de la contrasenya. Així, ningú no pot entrar només amb la vostra contrasenya.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Feu servir una aplicació que ja tingueu o baixeu-ne una de la botiga d’aplicacions del telèfon: Google Authenticator, Microsoft Authenticator i 2FAS serveixen totes. Trigareu uns dos minuts.",
  start: "Configura l’aplicació",

  confirmHeading: "Voleu substituir l’aplicació d’autenticació?",
  confirmText:
    "Ja feu servir una aplicació d’autenticació per iniciar la sessió. Si continueu, és possible que els codis que mostra per a aquest compte deixin de funcionar immediatament. Per això, completeu aquests passos sense interrupcions.",
  confirm: "Substitueix l’aplicació",
  keep: "Mantén l’aplicació actual",

  setupHeading: "Vinculeu l’aplicació",
  scanHeading: "Escanegeu el codi QR",
  scanText:
    "A l’aplicació d’autenticació, trieu «Afegeix» o «+» i enfoqueu aquesta imatge amb la càmera.",
  qrLabel:
    "Codi QR per a l’aplicació d’autenticació. Si no el podeu escanejar, feu servir «No el podeu escanejar?».",
  hiddenText:
    "El codi QR està amagat perquè ningú que vegi la vostra pantalla no el pugui fer servir.",
  reveal: "Mostra el codi QR",
  conceal: "Amaga el codi QR",
  openHeading: "Open your app",
  openAppText:
    "Teniu l’aplicació d’autenticació en aquest dispositiu? Aleshores no cal que escanegeu res.",
  openApp: "Obre la meva aplicació",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "No el podeu escanejar?",
  keyText:
    "Trieu «Introdueix una clau de configuració» a l’aplicació i escriviu o enganxeu aquesta clau.",
  keyTooLong:
    "No hi ha cap codi QR per a aquest compte. Escriviu o enganxeu aquesta clau a l’aplicació.",
  copyKey: "Copia la clau",
  copyLink: "Copia l’enllaç de configuració",
  copied: "Copied",
  copyRefused:
    "Aquí no es permet copiar. La clau està seleccionada perquè la pugueu copiar manualment.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nom del servei",
  accountLabel: "Compte",
  kindLabel: "Tipus de codi",
  kind: "Basat en l’hora, 6 xifres, nou cada 30 segons (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Codi de 6 xifres",
  codeHint: "L’aplicació el mostra ara. Canvia cada 30 segons.",
  codeHintAuto: "L’aplicació el mostra ara. Es comprova tan bon punt n’hàgiu escrit les 6 xifres.",
  deviceNameLabel: "Un nom per a aquesta aplicació (opcional)",
  submit: "Activa",
  cancel: "Cancel·la",
  skip: "Ara no",

  checking: "S’està comprovant el compte…",
  associating: "S’està obtenint el codi QR…",
  verifying: "S’està comprovant el codi…",
  activating: "S’està activant l’aplicació…",

  timeLeft: "Temps restant: {duration}",
  timeLeftSoon: "Teniu {duration} per escriure el codi.",

  enrolledHeading: "L’aplicació d’autenticació està activada",
  enrolledText:
    "A partir d’ara, tingueu l’aplicació a mà quan inicieu la sessió: se us demanarà un codi.",
  enrolledReplaced:
    "Podeu suprimir de l’aplicació l’entrada antiga d’aquest compte. Ja no funciona.",
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

  failedHeading: "L’aplicació encara no està configurada",
  failedVerifiedHeading: "L’aplicació està vinculada, però potser encara no està activada",
  connectedHeading: "L’aplicació està vinculada",
  supersededHeading: "Esteu configurant l’aplicació en una altra pestanya",
  retry: "Torna-ho a provar",
  takeOver: "Obtén un codi QR nou aquí",
  restart: "Torna a començar",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Podreu tornar-ho a provar d’aquí a {duration}.",
  retryNow: "Ja podeu tornar-ho a provar.",
  signInAgain:
    "Torneu a iniciar la sessió i, si se us demana un codi, escriviu el que mostri l’aplicació.",
  requestId: "Si demaneu ajuda, indiqueu aquest número: {requestId}",
  pageProblem:
    "Aquesta pàgina no està ben configurada i no ho podeu resoldre pel vostre compte. Comuniqueu això a la persona responsable de la pàgina:",

  phoneFast:
    "El rellotge del vostre telèfon va avançat (aproximadament {duration}) i, per això, els codis no coincideixen.",
  phoneSlow:
    "El rellotge del vostre telèfon va endarrerit (aproximadament {duration}) i, per això, els codis no coincideixen.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Al telèfon, poseu la data i l’hora en automàtic i, després, escriviu el codi que mostri l’aplicació.",
  insistOnCode: "Si és el mateix codi, torneu-lo a escriure i el comprovarem.",

  errors: {
    access_token_unavailable:
      "No hem pogut confirmar que hàgiu iniciat la sessió. Torneu-ho a provar, o tanqueu la sessió i torneu-la a iniciar.",
    code_empty: "Escriviu el codi de 6 xifres que mostra l’aplicació.",
    code_too_short: "El codi ha de tenir 6 xifres. Escriviu el codi sencer que mostra l’aplicació.",
    code_too_long: "El codi ha de tenir 6 xifres. Escriviu només el codi que mostra l’aplicació.",
    code_not_digits:
      "El codi ha de tenir 6 xifres, sense lletres. Escriviu el codi que mostra l’aplicació.",
    code_wrong:
      "Aquest codi no correspon a aquest codi QR. Escriviu el codi que mostra ara l’entrada més recent de l’aplicació.",
    code_of_old_entry:
      "Aquest codi és d’una entrada que vau afegir abans i que ja no funciona. Escanegeu aquest codi QR i, després, escriviu el codi de l’entrada nova. Suprimiu l’antiga.",
    code_expired:
      "Aquest codi era correcte fa aproximadament {duration}. Escriviu el que mostra ara l’aplicació.",
    code_mismatch:
      "Aquest codi no s’ha acceptat. Espereu el codi següent de l’aplicació i escriviu-lo.",
    code_used:
      "Aquest codi ja s’ha fet servir. Espereu el codi següent de l’aplicació i escriviu-lo.",
    answer_lost:
      "No hem pogut saber si aquest codi era correcte. Comproveu la connexió a internet i, després, escriviu el codi següent que mostri l’aplicació.",
    access_token_expired: "La sessió ha caducat. Torneu a iniciar la sessió i torneu-ho a provar.",
    user_changed:
      "Ara hi ha la sessió iniciada amb un altre compte. Torneu a iniciar la sessió amb el compte amb què heu començat.",
    session_expired:
      "Heu superat el temps permès per iniciar la sessió. Torneu a iniciar la sessió per obtenir un codi QR nou.",
    session_invalid:
      "Aquest inici de sessió ja no es pot fer servir. Torneu a iniciar la sessió per obtenir un codi QR nou.",
    setup_in_doubt:
      "És possible que l’aplicació ja estigui vinculada. Torneu a iniciar la sessió i, si se us demana un codi, escriviu el que mostri l’aplicació.",
    not_authorized:
      "No teniu permís per fer això. Torneu a iniciar la sessió i, després, configureu l’aplicació.",
    throttled:
      "Hi ha massa persones fent això en aquest moment. Espereu un minut i torneu-ho a provar.",
    attempts_exceeded: "Hi ha hagut massa intents. Espereu uns quants minuts i torneu-ho a provar.",
    blocked:
      "Un tallafoc ha aturat la sol·licitud. Si feu servir una VPN, desactiveu-la. Espereu un minut i torneu-ho a provar.",
    challenge_required:
      "Hem de comprovar que sou una persona. Seguiu els passos d’aquesta pàgina i torneu-ho a provar.",
    password_reset_required:
      "Primer heu de canviar la contrasenya. Per fer-ho, torneu a iniciar la sessió.",
    user_not_confirmed:
      "El vostre compte encara no està confirmat. Confirmeu-lo i, després, configureu l’aplicació.",
    user_disabled:
      "El vostre compte està desactivat. Poseu-vos en contacte amb els responsables d’aquest servei.",
    sign_in_refused:
      "L’aplicació està vinculada, però s’ha rebutjat l’inici de sessió. Proveu d’iniciar la sessió una altra vegada.",
    service_failed: "El servei té un problema. Espereu un minut i torneu-ho a provar.",
    operation_not_enabled:
      "En aquest moment no es pot configurar cap aplicació. Torneu-ho a provar més tard.",
    network_failed:
      "No hem pogut connectar amb el servei. Comproveu la connexió a internet i torneu-ho a provar.",
    answer_unreadable:
      "Alguna cosa entre vós i el servei n’ha modificat la resposta. Si la xarxa us demana que inicieu la sessió, feu-ho primer. Després, torneu-ho a provar.",
    superseded:
      "S’ha creat un codi QR més recent per a vós en una altra pestanya o finestra i, per això, el que hi havia aquí ja no funciona. Continueu allà o obteniu un codi QR nou aquí.",
    secret_replaced:
      "S’ha creat un codi QR més recent per a vós en un altre lloc i, per això, els codis d’aquest ja no funcionen. Obteniu un codi QR nou aquí.",
    app_removed:
      "Mentrestant s’ha substituït l’aplicació que havíeu vinculat. Torneu-ho a provar per vincular-la.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
