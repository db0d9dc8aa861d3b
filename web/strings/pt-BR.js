/** Portuguese (Brazil). @type {import("../ui/words.js").Strings} */
export const ptBR = {
  gap: " ",

  introHeading: "Configurar um app autenticador",
  introText:
    "Um app autenticador mostra um novo código de 6 dígitos a cada 30 segundos. Ao fazer login, você digita esse código depois da senha. Assim, ninguém consegue entrar só com a sua senha.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Use um app que você já tenha ou baixe um na loja de aplicativos do seu celular: Google Authenticator, Microsoft Authenticator e 2FAS funcionam. Leva cerca de dois minutos.",
  start: "Configurar o app",

  confirmHeading: "Substituir seu app autenticador?",
  confirmText:
    "Você já usa um app autenticador para fazer login. Se continuar, os códigos que ele mostra para esta conta podem deixar de funcionar imediatamente. Por isso, conclua estas etapas sem interrupções.",
  confirm: "Substituir o app",
  keep: "Manter o app atual",

  setupHeading: "Conectar seu app",
  scanHeading: "Ler o QR code",
  scanText:
    "No seu app autenticador, escolha “Adicionar” ou “+” e aponte a câmera para esta imagem.",
  qrLabel:
    "QR code para o seu app autenticador. Se você não conseguir ler o código, use “Não consegue ler o código?”.",
  hiddenText: "O QR code está oculto para que ninguém que veja sua tela possa usá-lo.",
  reveal: "Mostrar o QR code",
  conceal: "Ocultar o QR code",
  openHeading: "Open your app",
  openAppText: "Seu app autenticador está neste dispositivo? Então você não precisa ler o código.",
  openApp: "Abrir meu app",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Não consegue ler o código?",
  keyText: "Escolha “Inserir chave de configuração” no seu app e digite ou cole esta chave.",
  keyTooLong: "Não há QR code para esta conta. Digite ou cole esta chave no seu app.",
  copyKey: "Copiar a chave",
  copyLink: "Copiar o link de configuração",
  copied: "Copied",
  copyRefused:
    "Não é permitido copiar aqui. A chave está selecionada para que você possa copiá-la.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nome do serviço",
  accountLabel: "Conta",
  kindLabel: "Tipo de código",
  kind: "Baseado em tempo, 6 dígitos, novo a cada 30 segundos (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Código de 6 dígitos",
  codeHint: "Seu app mostra o código agora. Ele muda a cada 30 segundos.",
  codeHintAuto:
    "Seu app mostra o código agora. Ele será verificado assim que você digitar os 6 números.",
  deviceNameLabel: "Um nome para este app (opcional)",
  submit: "Ativar",
  cancel: "Cancelar",
  skip: "Agora não",

  checking: "Verificando sua conta…",
  associating: "Obtendo seu QR code…",
  verifying: "Verificando o código…",
  activating: "Ativando seu app…",

  timeLeft: "Tempo restante: {duration}",
  timeLeftSoon: "Você ainda tem {duration} para digitar o código.",

  enrolledHeading: "Seu app autenticador está ativado",
  enrolledText:
    "A partir de agora, tenha o app em mãos quando fizer login: você precisará informar um código.",
  enrolledReplaced:
    "Você pode excluir do seu app o item antigo desta conta. Ele não funciona mais.",
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

  failedHeading: "O app ainda não está configurado",
  failedVerifiedHeading: "Seu app está conectado, mas talvez ainda não esteja ativado",
  connectedHeading: "Seu app está conectado",
  supersededHeading: "Você está configurando o app em outra aba",
  retry: "Tentar novamente",
  takeOver: "Gerar um novo QR code aqui",
  restart: "Recomeçar",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Você poderá tentar novamente em {duration}.",
  retryNow: "Você já pode tentar novamente.",
  signInAgain: "Faça login novamente e, se um código for solicitado, digite o que seu app mostrar.",
  requestId: "Se você pedir ajuda, informe este número: {requestId}",
  pageProblem:
    "Esta página não está configurada corretamente, e você não pode resolver isso por conta própria. Informe o seguinte a quem administra a página:",

  phoneFast:
    "O relógio do seu celular está cerca de {duration} adiantado, por isso os códigos não coincidem.",
  phoneSlow:
    "O relógio do seu celular está cerca de {duration} atrasado, por isso os códigos não coincidem.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "No seu celular, defina a data e a hora como automáticas e digite o código que o app mostrar.",
  insistOnCode: "Se for o mesmo código, digite-o novamente e nós vamos verificá-lo.",

  errors: {
    access_token_unavailable:
      "Não conseguimos confirmar seu login. Tente novamente ou saia da conta e faça login outra vez.",
    code_empty: "Digite o código de 6 dígitos que seu app mostra.",
    code_too_short: "O código precisa ter 6 números. Digite o código completo que seu app mostra.",
    code_too_long: "O código precisa ter 6 números. Digite apenas o código que seu app mostra.",
    code_not_digits:
      "O código precisa ter 6 números, sem letras. Digite o código que seu app mostra.",
    code_wrong:
      "Esse código não corresponde a este QR code. Digite o código que o item mais recente do seu app mostra agora.",
    code_of_old_entry:
      "Esse código é de um item que você adicionou antes e que não funciona mais. Leia este QR code e digite o código do novo item. Exclua o antigo.",
    code_expired:
      "Esse código estava certo há cerca de {duration}. Digite o que seu app mostra agora.",
    code_mismatch: "Esse código não foi aceito. Aguarde o próximo código no seu app e digite-o.",
    code_used: "Esse código já foi usado. Aguarde o próximo código no seu app e digite-o.",
    answer_lost:
      "Não conseguimos saber se esse código estava certo. Verifique sua conexão com a internet e digite o próximo código que seu app mostrar.",
    access_token_expired: "Seu login expirou. Faça login novamente e tente outra vez.",
    user_changed:
      "Agora o login é de outra conta. Faça login novamente com a conta que você usou no início.",
    session_expired:
      "Você ultrapassou o tempo permitido para o login. Faça login novamente para receber um novo QR code.",
    session_invalid:
      "Este login não pode mais ser usado. Faça login novamente para receber um novo QR code.",
    setup_in_doubt:
      "Talvez seu app já esteja conectado. Faça login novamente e, se um código for solicitado, digite o que seu app mostrar.",
    not_authorized:
      "Você não tem permissão para fazer isso. Faça login novamente e depois configure o app.",
    throttled: "Há muitas pessoas fazendo isso neste momento. Aguarde um minuto e tente novamente.",
    attempts_exceeded: "Houve tentativas demais. Aguarde alguns minutos e tente novamente.",
    blocked:
      "Um firewall bloqueou a solicitação. Se você usa uma VPN, desative-a. Aguarde um minuto e tente novamente.",
    challenge_required:
      "Precisamos verificar se você é uma pessoa. Siga as etapas desta página e tente novamente.",
    password_reset_required:
      "Primeiro, é preciso alterar sua senha. Para isso, faça login novamente.",
    user_not_confirmed: "Sua conta ainda não foi confirmada. Confirme-a e depois configure o app.",
    user_disabled:
      "Sua conta está desativada. Entre em contato com os responsáveis por este serviço.",
    sign_in_refused:
      "Seu app está conectado, mas o login foi recusado. Tente fazer login novamente.",
    service_failed: "O serviço está com um problema. Aguarde um minuto e tente novamente.",
    operation_not_enabled:
      "No momento não é possível configurar um app. Tente novamente mais tarde.",
    network_failed:
      "Não conseguimos acessar o serviço. Verifique sua conexão com a internet e tente novamente.",
    answer_unreadable:
      "Algo entre você e o serviço alterou a resposta. Se sua rede pedir que você faça login, faça isso primeiro. Depois, tente novamente.",
    superseded:
      "Um QR code mais recente foi criado para você em outra aba ou janela, por isso o que estava aqui não funciona mais. Continue por lá ou gere um novo QR code aqui.",
    secret_replaced:
      "Um QR code mais recente foi criado para você em outro lugar, por isso os códigos deste não funcionam mais. Gere um novo QR code aqui.",
    app_removed:
      "O app que você conectou foi substituído nesse meio-tempo. Tente novamente para conectá-lo.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
