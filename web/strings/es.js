/** Spanish. @type {import("../ui/words.js").Strings} */
export const es = {
  gap: " ",

  introHeading: "Configurar una aplicación de autenticación",
  introText:
    "Una aplicación de autenticación en su teléfono o equipo crea códigos de 6 dígitos. Al iniciar sesión, escribe uno después de la contraseña. Quien solo tenga su contraseña no podrá entrar.",
  appsHeading: "Obtener una aplicación",
  appsSummary: "¿Aún no tiene una aplicación?",
  introApps:
    "Puede que su gestor de contraseñas ya lo haga (Contraseñas de Apple, 1Password, Bitwarden). Si no, instale primero Google Authenticator, Microsoft Authenticator o 2FAS desde su tienda de aplicaciones y vuelva aquí.",
  start: "Configurar la aplicación",

  confirmHeading: "¿Sustituir su aplicación de autenticación?",
  confirmText:
    "Ya usa una aplicación de autenticación para iniciar sesión. Es posible que los códigos que muestra ahora dejen de funcionar en cuanto continúe. Tenga el teléfono a mano.",
  confirm: "Sustituir la aplicación",
  keep: "Conservar la aplicación actual",

  setupHeading: "Vincular su aplicación",
  scanHeading: "Escanear el código QR",
  scanText:
    "Abra su aplicación, toque +, «Añadir» o «Agregar» y apunte con la cámara a este código QR.",
  qrLabel: "Código QR para su aplicación. Si no puede escanearlo, use «¿No puede escanearlo?».",
  hiddenText: "El código QR está oculto para quienes ven su pantalla.",
  reveal: "Mostrar el código QR",
  conceal: "Ocultar el código QR",
  openHeading: "Abrir su aplicación",
  openAppText: "¿Está usando el teléfono? Abra su aplicación desde aquí. No necesita escanear.",
  openApp: "Abrir mi aplicación",
  openAppFailed: "No se ha abierto ninguna aplicación. Copie la clave en su lugar.",
  otherDevice: "Usar otro dispositivo",
  keySummary: "¿No puede escanearlo?",
  keyText:
    "En su aplicación, elija introducir una clave de configuración (o «añadir manualmente») y pegue o escriba esta clave.",
  keyTooLong:
    "Un código QR sería demasiado pequeño para escanearlo aquí. Use la clave en su lugar.",
  copyKey: "Copiar la clave",
  copyLink: "Copiar el enlace para un gestor de contraseñas",
  copied: "Copiado",
  copyRefused: "Aquí no está permitido copiar. El texto está seleccionado: cópielo usted.",
  moreSummary: "Mi aplicación pide más datos",
  issuerLabel: "Servicio",
  accountLabel: "Cuenta",
  kindLabel: "Tipo",
  kind: "Basado en la hora, 6 dígitos, nuevo cada 30 segundos (SHA‑1)",

  codeHeading: "Escribir el código",
  codeLabel: "Código de 6 dígitos",
  codeHint: "Después, su aplicación muestra un código de 6 dígitos. Escriba el actual.",
  codeHintAuto:
    "Después, su aplicación muestra un código de 6 dígitos. Lo comprobamos en cuanto lo escriba.",
  deviceNameLabel: "Un nombre para esta aplicación (opcional)",
  submit: "Activar",
  cancel: "Cancelar",
  skip: "Ahora no",

  checking: "Comprobando su cuenta…",
  associating: "Obteniendo su código QR…",
  verifying: "Comprobando el código…",
  activating: "Activando su aplicación…",

  timeLeft: "Tiempo restante para terminar: {duration}",
  timeLeftSoon: "El inicio de sesión caduca dentro de {duration}. Termine antes.",

  enrolledHeading: "Su aplicación de autenticación está activada",
  enrolledText: "A partir de ahora le pediremos un código al iniciar sesión.",
  enrolledReplaced: "Puede eliminar la entrada antigua de su aplicación. Ya no funciona.",
  recovery:
    "¿Cambia de teléfono? Configure la aplicación en el nuevo antes de deshacerse del antiguo. ¿Lo ha perdido? Contacte con {issuer}.",
  done: "Listo",

  settingHeading: "Aplicación de autenticación",
  onText: "Le pedimos su código al iniciar sesión.",
  onSince: "Activada desde el {date}.",
  askedFirst: "Se pide primero al iniciar sesión: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "correo electrónico",
  factorPasskey: "llave de acceso",
  factorOther: "otra cosa",
  preferLabel: "Pedir primero la aplicación a partir de ahora",
  replace: "Usar otra aplicación",
  turnOff: "Desactivar",
  turnOffHeading: "¿Desactivar su aplicación de autenticación?",
  turnOffText:
    "Ya no le pediremos su código, por lo que su cuenta estará menos protegida. Su aplicación conserva la entrada: puede volver a activarla.",
  keepOn: "Dejarla activada",
  turningOff: "Desactivando su aplicación…",
  offHeading: "Su aplicación de autenticación está desactivada",
  offText: "Su aplicación está vinculada, pero no le pedimos su código al iniciar sesión.",
  turnOn: "Volver a activar",
  settingFailedHeading: "No ha funcionado",

  failedHeading: "No hemos podido terminar la configuración",
  failedVerifiedHeading: "Su aplicación está vinculada, pero puede que aún no esté activada",
  connectedHeading: "Su aplicación está vinculada",
  supersededHeading: "Está configurando la aplicación en otra pestaña",
  retry: "Volver a intentarlo",
  takeOver: "Obtener un código QR nuevo aquí",
  restart: "Volver a empezar",
  signIn: "Volver a iniciar sesión",
  copyDetails: "Copiar los detalles",
  retryIn: "Podrá volver a intentarlo dentro de {duration}.",
  retryNow: "Ya puede volver a intentarlo.",
  signInAgain:
    "Vuelva a iniciar sesión. Si se le pide un código, escriba el que muestra su aplicación.",
  requestId: "Si pide ayuda, indique este número: {requestId}",
  pageProblem:
    "El problema es de esta página, no suyo. Comunique esto a la persona responsable de la página:",

  phoneFast:
    "El reloj de su teléfono está adelantado aproximadamente {duration}. Por eso, sus códigos no funcionan.",
  phoneSlow:
    "El reloj de su teléfono está atrasado aproximadamente {duration}. Por eso, sus códigos no funcionan.",
  computerWrong: "El reloj de este equipo tampoco está en hora.",
  clocksDiffer:
    "Entre el reloj de su teléfono y el de este equipo hay una diferencia de aproximadamente {duration}. Uno no está en hora.",
  setClock:
    "En su teléfono, active la fecha y la hora automáticas. Después, escriba el código que muestra la aplicación.",
  insistOnCode: "Si no tiene dudas, vuelva a escribir el mismo código y lo comprobaremos.",

  errors: {
    access_token_unavailable:
      "No hemos podido confirmar que haya iniciado sesión. Vuelva a intentarlo o a iniciar sesión.",
    code_empty: "Escriba el código de 6 dígitos que muestra su aplicación.",
    code_too_short:
      "Ese código es demasiado corto. Escriba los 6 dígitos que muestra su aplicación.",
    code_too_long:
      "Ese código es demasiado largo. Escriba solo los 6 dígitos que muestra su aplicación.",
    code_not_digits: "Un código no tiene letras. Escriba los 6 dígitos que muestra su aplicación.",
    code_wrong:
      "Ese código es de otra entrada. Use la más reciente de su aplicación con el nombre {issuer}.",
    code_of_old_entry:
      "Ese código es de una entrada anterior. Escanee el código QR de esta página y use la entrada nueva.",
    code_expired:
      "Ese código era correcto hace aproximadamente {duration}. Escriba el que muestra ahora su aplicación.",
    code_mismatch:
      "Ese código no se ha aceptado. Espere al siguiente código de su aplicación y escríbalo.",
    code_used:
      "Ese código ya se ha usado. Espere al siguiente código de su aplicación y escríbalo.",
    answer_lost:
      "No hemos podido saber si ese código era correcto. Escriba el siguiente código que muestre su aplicación.",
    access_token_expired: "Se ha cerrado su sesión. Vuelva a iniciar sesión para continuar.",
    user_changed:
      "Ahora hay otra cuenta con la sesión iniciada. Vuelva a iniciar sesión con la primera.",
    session_expired:
      "El inicio de sesión ha caducado para proteger su cuenta. Vuelva a iniciar sesión para obtener un código QR nuevo.",
    session_invalid:
      "Este inicio de sesión ya no se puede usar. Vuelva a iniciar sesión para obtener un código QR nuevo.",
    setup_in_doubt:
      "Puede que su aplicación ya esté vinculada. Vuelva a iniciar sesión. Si se le pide un código, escriba el que muestra su aplicación.",
    not_authorized: "Su cuenta no puede hacer esto ahora. Vuelva a iniciar sesión.",
    throttled: "El servicio está saturado. Vuelva a intentarlo dentro de un momento.",
    attempts_exceeded: "Ha habido demasiados intentos. Vuelva a intentarlo más tarde.",
    blocked: "Se ha bloqueado su conexión. Desactive su VPN si usa una y vuelva a intentarlo.",
    challenge_required:
      "Tenemos que comprobar que es una persona. Siga los pasos de esta página y vuelva a intentarlo.",
    password_reset_required:
      "Primero hay que cambiar su contraseña. Vuelva a iniciar sesión para hacerlo.",
    user_not_confirmed: "Su cuenta aún no está confirmada. Confírmela y vuelva a intentarlo.",
    user_disabled: "Su cuenta está desactivada. Contacte con los responsables de este servicio.",
    sign_in_refused:
      "Su aplicación está vinculada, pero se ha rechazado el inicio de sesión. Intente volver a iniciar sesión.",
    service_failed: "El servicio tiene un problema. Vuelva a intentarlo dentro de un momento.",
    operation_not_enabled:
      "En este momento no puede configurar una aplicación. Vuelva a intentarlo más tarde.",
    network_failed:
      "No hemos podido conectar con el servicio. Compruebe su conexión a internet. También puede impedirlo un bloqueador o la red de una empresa.",
    answer_unreadable:
      "Algo entre usted y el servicio ha modificado la respuesta. Si su red le pide que inicie sesión, hágalo primero.",
    superseded:
      "Se ha creado un código QR más reciente en otra pestaña. Por eso, este ya no funciona. Continúe allí u obtenga un código QR nuevo aquí.",
    secret_replaced:
      "Se ha creado un código QR más reciente en otro lugar. Por eso, este ya no funciona. Obtenga un código QR nuevo aquí.",
    app_removed:
      "Mientras tanto, se ha sustituido su aplicación. Vuelva a intentarlo para vincularla.",
    module_unsupported:
      "Su navegador no puede hacer esto o un modo seguro lo impide. Use otro navegador para este paso.",
    turn_off_refused: "Su aplicación sigue activada: este servicio la exige.",
  },
};
