/** Portuguese (Portugal). @type {import("../ui/words.js").Strings} */
export const pt = {
  gap: " ",

  introHeading: "Configurar uma aplicação de autenticação",
  introText:
    "Uma aplicação de autenticação mostra um novo código de 6 dígitos a cada 30 segundos. Ao iniciar sessão, introduz esse código depois da palavra-passe. Assim, ninguém consegue entrar só com a sua palavra-passe.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Utilize uma aplicação que já tenha ou obtenha uma na loja de aplicações do seu telemóvel: Google Authenticator, Microsoft Authenticator e 2FAS são todas adequadas. Demora cerca de dois minutos.",
  start: "Configurar a aplicação",

  confirmHeading: "Substituir a sua aplicação de autenticação?",
  confirmText:
    "Já utiliza uma aplicação de autenticação para iniciar sessão. Se continuar, os códigos que ela mostra para esta conta podem deixar de funcionar de imediato. Por isso, conclua estes passos sem interrupções.",
  confirm: "Substituir a aplicação",
  keep: "Manter a aplicação atual",

  setupHeading: "Associar a sua aplicação",
  scanHeading: "Ler o código QR",
  scanText:
    "Na sua aplicação de autenticação, escolha «Adicionar» ou «+» e aponte a câmara para esta imagem.",
  qrLabel:
    "Código QR para a sua aplicação de autenticação. Se não conseguir lê-lo, utilize antes «Não consegue lê-lo?».",
  hiddenText: "O código QR está oculto, para que ninguém que veja o seu ecrã o possa utilizar.",
  reveal: "Mostrar o código QR",
  conceal: "Ocultar o código QR",
  openHeading: "Open your app",
  openAppText:
    "A sua aplicação de autenticação está neste dispositivo? Então não precisa de ler o código.",
  openApp: "Abrir a minha aplicação",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Não consegue lê-lo?",
  keyText:
    "Escolha «Introduzir uma chave de configuração» na sua aplicação e escreva ou cole esta chave.",
  keyTooLong: "Não há código QR para esta conta. Escreva ou cole esta chave na sua aplicação.",
  copyKey: "Copiar a chave",
  copyLink: "Copiar a ligação de configuração",
  copied: "Copied",
  copyRefused:
    "Não é permitido copiar aqui. A chave está selecionada, para que a possa copiar manualmente.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nome do serviço",
  accountLabel: "Conta",
  kindLabel: "Tipo de código",
  kind: "Baseado na hora, 6 dígitos, novo a cada 30 segundos (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Código de 6 dígitos",
  codeHint: "A sua aplicação mostra-o agora. Muda a cada 30 segundos.",
  codeHintAuto: "A sua aplicação mostra-o agora. É verificado assim que introduzir os 6 dígitos.",
  deviceNameLabel: "Um nome para esta aplicação (opcional)",
  submit: "Ativar",
  cancel: "Cancelar",
  skip: "Agora não",

  checking: "A verificar a sua conta…",
  associating: "A obter o seu código QR…",
  verifying: "A verificar o código…",
  activating: "A ativar a sua aplicação…",

  timeLeft: "Tempo restante: {duration}",
  timeLeftSoon: "Ainda tem {duration} para introduzir o código.",

  enrolledHeading: "A sua aplicação de autenticação está ativada",
  enrolledText:
    "A partir de agora, tenha a aplicação à mão quando iniciar sessão: ser-lhe-á pedido um código.",
  enrolledReplaced: "Pode eliminar da sua aplicação a entrada antiga desta conta. Já não funciona.",
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

  failedHeading: "A aplicação ainda não está configurada",
  failedVerifiedHeading: "A sua aplicação está associada, mas talvez ainda não esteja ativada",
  connectedHeading: "A sua aplicação está associada",
  supersededHeading: "Está a configurar a aplicação noutro separador",
  retry: "Tentar novamente",
  takeOver: "Obter um novo código QR aqui",
  restart: "Recomeçar",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Pode tentar novamente dentro de {duration}.",
  retryNow: "Já pode tentar novamente.",
  signInAgain:
    "Inicie sessão novamente e, se lhe for pedido um código, introduza o que a sua aplicação mostrar.",
  requestId: "Se pedir ajuda, indique este número: {requestId}",
  pageProblem:
    "Esta página não está bem configurada e não lhe é possível corrigir o problema. Comunique o seguinte a quem gere a página:",

  phoneFast:
    "O relógio do seu telemóvel está adiantado cerca de {duration}, por isso os códigos não coincidem.",
  phoneSlow:
    "O relógio do seu telemóvel está atrasado cerca de {duration}, por isso os códigos não coincidem.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "No seu telemóvel, defina a data e a hora como automáticas e introduza depois o código que a aplicação mostrar.",
  insistOnCode: "Se for o mesmo código, introduza-o novamente e vamos verificá-lo.",

  errors: {
    access_token_unavailable:
      "Não conseguimos confirmar que tem a sessão iniciada. Tente novamente ou termine a sessão e volte a iniciá-la.",
    code_empty: "Introduza o código de 6 dígitos que a sua aplicação mostra.",
    code_too_short:
      "O código tem de ter 6 dígitos. Introduza o código completo que a sua aplicação mostra.",
    code_too_long:
      "O código tem de ter 6 dígitos. Introduza apenas o código que a sua aplicação mostra.",
    code_not_digits:
      "O código tem de ter 6 dígitos, sem letras. Introduza o código que a sua aplicação mostra.",
    code_wrong:
      "Esse código não corresponde a este código QR. Introduza o código que a entrada mais recente da sua aplicação mostra agora.",
    code_of_old_entry:
      "Esse código é de uma entrada que adicionou anteriormente e que já não funciona. Leia este código QR e introduza depois o código da nova entrada. Elimine a antiga.",
    code_expired:
      "Esse código estava certo há cerca de {duration}. Introduza o que a sua aplicação mostra agora.",
    code_mismatch:
      "Esse código não foi aceite. Aguarde pelo próximo código na sua aplicação e introduza-o.",
    code_used:
      "Esse código já foi utilizado. Aguarde pelo próximo código na sua aplicação e introduza-o.",
    answer_lost:
      "Não conseguimos saber se esse código estava certo. Verifique a sua ligação à internet e introduza depois o próximo código que a sua aplicação mostrar.",
    access_token_expired: "A sua sessão expirou. Inicie sessão novamente e volte a tentar.",
    user_changed:
      "Agora tem a sessão iniciada com outra conta. Inicie sessão novamente com a conta com que começou.",
    session_expired:
      "Excedeu o tempo permitido para iniciar sessão. Inicie sessão novamente para obter um novo código QR.",
    session_invalid:
      "Este início de sessão já não pode ser utilizado. Inicie sessão novamente para obter um novo código QR.",
    setup_in_doubt:
      "A sua aplicação pode já estar associada. Inicie sessão novamente e, se lhe for pedido um código, introduza o que a sua aplicação mostrar.",
    not_authorized:
      "Não tem autorização para fazer isto. Inicie sessão novamente e configure depois a aplicação.",
    throttled:
      "Há demasiadas pessoas a fazer isto neste momento. Aguarde um minuto e tente novamente.",
    attempts_exceeded: "Houve demasiadas tentativas. Aguarde alguns minutos e tente novamente.",
    blocked:
      "Uma firewall bloqueou o pedido. Desligue a VPN, se utilizar uma, aguarde um minuto e tente novamente.",
    challenge_required:
      "Temos de verificar se é uma pessoa. Siga os passos desta página e tente novamente.",
    password_reset_required:
      "Primeiro, tem de alterar a sua palavra-passe. Para isso, inicie sessão novamente.",
    user_not_confirmed:
      "A sua conta ainda não está confirmada. Confirme-a e configure depois a aplicação.",
    user_disabled: "A sua conta está desativada. Contacte os responsáveis por este serviço.",
    sign_in_refused:
      "A sua aplicação está associada, mas o início de sessão foi recusado. Tente iniciar sessão novamente.",
    service_failed: "O serviço tem um problema. Aguarde um minuto e tente novamente.",
    operation_not_enabled:
      "De momento não é possível configurar uma aplicação. Tente novamente mais tarde.",
    network_failed:
      "Não conseguimos contactar o serviço. Verifique a sua ligação à internet e tente novamente.",
    answer_unreadable:
      "Algo entre si e o serviço alterou a resposta. Se a sua rede lhe pedir para iniciar sessão, faça-o primeiro. Depois, tente novamente.",
    superseded:
      "Foi criado para si um código QR mais recente noutro separador ou janela, por isso o que estava aqui já não funciona. Continue lá ou obtenha um novo código QR aqui.",
    secret_replaced:
      "Foi criado para si um código QR mais recente noutro local, por isso os códigos deste já não funcionam. Obtenha um novo código QR aqui.",
    app_removed:
      "A aplicação que associou foi entretanto substituída. Tente novamente para a associar.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
