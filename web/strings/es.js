/** Spanish. @type {import("../ui/words.js").Strings} */
export const es = {
  gap: " ",

  introHeading: "Configurar una aplicación de autenticación",
  introText:
    "Una aplicación de autenticación muestra un código nuevo de 6 dígitos cada 30 segundos. Al iniciar sesión, usted escribe ese código después de la contraseña. Así, nadie puede entrar solo con su contraseña.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Use una aplicación que ya tenga o descargue una de la tienda de aplicaciones de su teléfono: Google Authenticator, Microsoft Authenticator y 2FAS son todas válidas. Tardará unos dos minutos.",
  start: "Configurar la aplicación",

  confirmHeading: "¿Quiere sustituir su aplicación de autenticación?",
  confirmText:
    "Usted ya usa una aplicación de autenticación para iniciar sesión. Si continúa, es posible que los códigos que muestra para esta cuenta dejen de funcionar de inmediato. Por eso, complete estos pasos sin interrupciones.",
  confirm: "Sustituir la aplicación",
  keep: "Conservar la aplicación actual",

  setupHeading: "Vincular su aplicación",
  scanHeading: "Escanear el código QR",
  scanText:
    "En su aplicación de autenticación, elija «Añadir», «Agregar» o «+» y apunte con la cámara a esta imagen.",
  qrLabel:
    "Código QR para su aplicación de autenticación. Si no puede escanearlo, use «¿No puede escanearlo?» en su lugar.",
  hiddenText: "El código QR está oculto para que nadie que vea su pantalla pueda usarlo.",
  reveal: "Mostrar el código QR",
  conceal: "Ocultar el código QR",
  openHeading: "Open your app",
  openAppText:
    "¿Tiene la aplicación de autenticación en este dispositivo? Entonces no necesita escanear nada.",
  openApp: "Abrir mi aplicación",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "¿No puede escanearlo?",
  keyText:
    "Elija «Introducir una clave de configuración» en su aplicación y escriba o pegue esta clave.",
  keyTooLong: "No hay código QR para esta cuenta. Escriba o pegue esta clave en su aplicación.",
  copyKey: "Copiar la clave",
  copyLink: "Copiar el enlace de configuración",
  copied: "Copied",
  copyRefused:
    "Aquí no está permitido copiar. La clave está seleccionada para que usted pueda copiarla.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nombre del servicio",
  accountLabel: "Cuenta",
  kindLabel: "Tipo de código",
  kind: "Basado en la hora, 6 dígitos, nuevo cada 30 segundos (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Código de 6 dígitos",
  codeHint: "Su aplicación lo muestra ahora. Cambia cada 30 segundos.",
  codeHintAuto: "Su aplicación lo muestra ahora. Se comprueba en cuanto escriba los 6 dígitos.",
  deviceNameLabel: "Un nombre para esta aplicación (opcional)",
  submit: "Activar",
  cancel: "Cancelar",
  skip: "Ahora no",

  checking: "Comprobando su cuenta…",
  associating: "Obteniendo su código QR…",
  verifying: "Comprobando el código…",
  activating: "Activando su aplicación…",

  timeLeft: "Tiempo restante: {duration}",
  timeLeftSoon: "Tiene {duration} para escribir el código.",

  enrolledHeading: "Su aplicación de autenticación está activada",
  enrolledText:
    "A partir de ahora, tenga la aplicación a mano cuando inicie sesión: se le pedirá un código.",
  enrolledReplaced:
    "Puede eliminar de su aplicación la entrada antigua de esta cuenta. Ya no funciona.",
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

  failedHeading: "La aplicación aún no está configurada",
  failedVerifiedHeading: "Su aplicación está vinculada, pero puede que aún no esté activada",
  connectedHeading: "Su aplicación está vinculada",
  supersededHeading: "Está configurando la aplicación en otra pestaña",
  retry: "Volver a intentarlo",
  takeOver: "Obtener un código QR nuevo aquí",
  restart: "Volver a empezar",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Podrá intentarlo de nuevo dentro de {duration}.",
  retryNow: "Ya puede intentarlo de nuevo.",
  signInAgain:
    "Inicie sesión de nuevo y, si se le pide un código, escriba el que muestre su aplicación.",
  requestId: "Si pide ayuda, indique este número: {requestId}",
  pageProblem:
    "Esta página no está bien configurada y usted no puede solucionarlo. Comunique lo siguiente a la persona responsable de la página:",

  phoneFast:
    "El reloj de su teléfono está adelantado aproximadamente {duration}. Por eso, sus códigos no coinciden.",
  phoneSlow:
    "El reloj de su teléfono está atrasado aproximadamente {duration}. Por eso, sus códigos no coinciden.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "En su teléfono, ponga la fecha y la hora en automático y escriba después el código que muestre la aplicación.",
  insistOnCode: "Si es el mismo código, escríbalo de nuevo y lo comprobaremos.",

  errors: {
    access_token_unavailable:
      "No hemos podido confirmar que haya iniciado sesión. Inténtelo de nuevo, o cierre la sesión y vuelva a iniciarla.",
    code_empty: "Escriba el código de 6 dígitos que muestra su aplicación.",
    code_too_short:
      "El código debe tener 6 dígitos. Escriba el código completo que muestra su aplicación.",
    code_too_long:
      "El código debe tener 6 dígitos. Escriba solo el código que muestra su aplicación.",
    code_not_digits:
      "El código debe tener 6 dígitos, sin letras. Escriba el código que muestra su aplicación.",
    code_wrong:
      "Ese código no corresponde a este código QR. Escriba el código que muestra ahora la entrada más reciente de su aplicación.",
    code_of_old_entry:
      "Ese código es de una entrada que usted añadió antes y que ya no funciona. Escanee este código QR y escriba después el código de la entrada nueva. Elimine la antigua.",
    code_expired:
      "Ese código era correcto hace aproximadamente {duration}. Escriba el que muestra ahora su aplicación.",
    code_mismatch:
      "Ese código no se ha aceptado. Espere al siguiente código de su aplicación y escríbalo.",
    code_used:
      "Ese código ya se ha usado. Espere al siguiente código de su aplicación y escríbalo.",
    answer_lost:
      "No hemos podido saber si ese código era correcto. Compruebe su conexión a internet y escriba después el siguiente código que muestre su aplicación.",
    access_token_expired: "Su sesión ha caducado. Inicie sesión de nuevo y vuelva a intentarlo.",
    user_changed:
      "Ahora hay otra cuenta con la sesión iniciada. Inicie sesión de nuevo con la cuenta con la que empezó.",
    session_expired:
      "Ha superado el tiempo permitido para iniciar sesión. Inicie sesión de nuevo para obtener un código QR nuevo.",
    session_invalid:
      "Este inicio de sesión ya no se puede usar. Inicie sesión de nuevo para obtener un código QR nuevo.",
    setup_in_doubt:
      "Es posible que su aplicación ya esté vinculada. Inicie sesión de nuevo y, si se le pide un código, escriba el que muestre su aplicación.",
    not_authorized:
      "No tiene permiso para hacer esto. Inicie sesión de nuevo y configure después la aplicación.",
    throttled:
      "Demasiadas personas están haciendo esto en este momento. Espere un minuto y vuelva a intentarlo.",
    attempts_exceeded: "Ha habido demasiados intentos. Espere unos minutos y vuelva a intentarlo.",
    blocked:
      "Un cortafuegos ha bloqueado la solicitud. Desactive su VPN si usa una, espere un minuto y vuelva a intentarlo.",
    challenge_required:
      "Tenemos que comprobar que es una persona. Siga los pasos de esta página y vuelva a intentarlo.",
    password_reset_required:
      "Antes debe cambiar su contraseña. Para hacerlo, inicie sesión de nuevo.",
    user_not_confirmed:
      "Su cuenta aún no está confirmada. Confírmela y configure después la aplicación.",
    user_disabled:
      "Su cuenta está desactivada. Póngase en contacto con los responsables de este servicio.",
    sign_in_refused:
      "Su aplicación está vinculada, pero se ha rechazado el inicio de sesión. Intente iniciar sesión de nuevo.",
    service_failed: "El servicio tiene un problema. Espere un minuto y vuelva a intentarlo.",
    operation_not_enabled:
      "En este momento no se puede configurar ninguna aplicación. Vuelva a intentarlo más tarde.",
    network_failed:
      "No hemos podido conectar con el servicio. Compruebe su conexión a internet y vuelva a intentarlo.",
    answer_unreadable:
      "Algo entre usted y el servicio ha modificado la respuesta. Si su red le pide que inicie sesión, hágalo primero. Después, vuelva a intentarlo.",
    superseded:
      "Se ha creado un código QR más reciente para usted en otra pestaña o ventana. Por eso, el que había aquí ya no funciona. Continúe allí u obtenga un código QR nuevo aquí.",
    secret_replaced:
      "Se ha creado un código QR más reciente para usted en otro lugar. Por eso, los códigos de este ya no funcionan. Obtenga un código QR nuevo aquí.",
    app_removed:
      "Mientras tanto, se ha sustituido la aplicación que había vinculado. Vuelva a intentarlo para vincularla.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
