/** Portuguese (Brazil). @type {import("../ui/words.js").Strings} */
export const ptBR = {
  gap: " ",

  introHeading: "Configurar um app autenticador",
  introText:
    "Um app autenticador no celular ou computador cria códigos de 6 dígitos. Ao fazer login, você digita um deles depois da senha. Quem só tem sua senha não consegue entrar.",
  appsHeading: "Baixar um app",
  appsSummary: "Ainda não tem um app?",
  introApps:
    "Seu gerenciador de senhas talvez já faça isso (Senhas da Apple, 1Password, Bitwarden). Se não, primeiro instale o Google Authenticator, o Microsoft Authenticator ou o 2FAS pela sua loja de apps e depois volte aqui.",
  start: "Configurar o app",

  confirmHeading: "Substituir seu app autenticador?",
  confirmText:
    "Você já usa um app autenticador para fazer login. Os códigos que seu app mostra agora podem deixar de funcionar assim que você continuar. Tenha o celular em mãos.",
  confirm: "Substituir o app",
  keep: "Manter o app atual",

  setupHeading: "Conectar seu app",
  scanHeading: "Ler o QR code",
  scanText: "Abra seu app, toque em + ou “Adicionar” e aponte a câmera para este QR code.",
  qrLabel:
    "QR code para seu app. Se você não conseguir ler o código, use “Não consegue ler o código?”.",
  hiddenText: "O QR code está oculto para quem vê sua tela.",
  reveal: "Mostrar o QR code",
  conceal: "Ocultar o QR code",
  openHeading: "Abrir seu app",
  openAppText: "Está usando o celular? Abra seu app por aqui. Você não precisa ler o código.",
  openApp: "Abrir meu app",
  openAppFailed: "Nenhum app abriu. Em vez disso, copie a chave.",
  otherDevice: "Usar outro dispositivo",
  keySummary: "Não consegue ler o código?",
  keyText:
    "No seu app, escolha inserir uma chave de configuração (ou “adicionar manualmente”) e cole ou digite esta chave.",
  keyTooLong: "Um QR code ficaria pequeno demais para ser lido aqui. Em vez disso, use a chave.",
  copyKey: "Copiar a chave",
  copyLink: "Copiar o link para um gerenciador de senhas",
  copied: "Copiado",
  copyRefused: "Não é permitido copiar aqui. O texto está selecionado: copie-o você.",
  moreSummary: "Meu app pede mais dados",
  issuerLabel: "Serviço",
  accountLabel: "Conta",
  kindLabel: "Tipo",
  kind: "Baseado em tempo, 6 dígitos, novo a cada 30 segundos (SHA‑1)",

  codeHeading: "Digitar o código",
  codeLabel: "Código de 6 dígitos",
  codeHint: "Depois, seu app mostra um código de 6 dígitos. Digite o atual.",
  codeHintAuto:
    "Depois, seu app mostra um código de 6 dígitos. Nós o verificamos assim que você o digitar.",
  deviceNameLabel: "Um nome para este app (opcional)",
  submit: "Ativar",
  cancel: "Cancelar",
  skip: "Agora não",

  checking: "Verificando sua conta…",
  associating: "Obtendo seu QR code…",
  verifying: "Verificando o código…",
  activating: "Ativando seu app…",

  timeLeft: "Tempo restante para concluir: {duration}",
  timeLeftSoon: "O login expira em {duration}. Conclua antes disso.",

  enrolledHeading: "Seu app autenticador está ativado",
  enrolledText: "A partir de agora, vamos pedir um código quando você fizer login.",
  enrolledReplaced: "Você pode excluir o item antigo do seu app. Ele não funciona mais.",
  recovery:
    "Vai trocar de celular? Configure o app no novo antes de se desfazer do antigo. Perdeu o celular? Fale com {issuer}.",
  done: "Concluir",

  settingHeading: "App autenticador",
  onText: "Pedimos o código dele quando você faz login.",
  onSince: "Ativado desde {date}.",
  askedFirst: "Pedido primeiro quando você faz login: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "chave de acesso",
  factorOther: "outra coisa",
  preferLabel: "Pedir o app primeiro a partir de agora",
  replace: "Usar outro app",
  turnOff: "Desativar",
  turnOffHeading: "Desativar seu app autenticador?",
  turnOffText:
    "Não vamos mais pedir o código dele, por isso sua conta ficará menos protegida. Seu app mantém o item: você pode ativá-lo de novo.",
  keepOn: "Manter ativado",
  turningOff: "Desativando seu app…",
  offHeading: "Seu app autenticador está desativado",
  offText: "Seu app está conectado, mas não pedimos o código dele quando você faz login.",
  turnOn: "Ativar de novo",
  settingFailedHeading: "Isso não funcionou",

  failedHeading: "Não conseguimos concluir a configuração",
  failedVerifiedHeading: "Seu app está conectado, mas talvez ainda não esteja ativado",
  connectedHeading: "Seu app está conectado",
  supersededHeading: "Você está configurando o app em outra aba",
  retry: "Tentar novamente",
  takeOver: "Gerar um novo QR code aqui",
  restart: "Recomeçar",
  signIn: "Fazer login novamente",
  copyDetails: "Copiar os detalhes",
  retryIn: "Você poderá tentar novamente em {duration}.",
  retryNow: "Você já pode tentar novamente.",
  signInAgain: "Faça login novamente. Se um código for solicitado, digite o que seu app mostra.",
  requestId: "Se você pedir ajuda, informe este número: {requestId}",
  pageProblem: "O problema está nesta página, não em você. Informe o seguinte a quem a administra:",

  phoneFast:
    "O relógio do seu celular está cerca de {duration} adiantado, por isso os códigos dele não funcionam.",
  phoneSlow:
    "O relógio do seu celular está cerca de {duration} atrasado, por isso os códigos dele não funcionam.",
  computerWrong: "O relógio deste computador também está errado.",
  clocksDiffer:
    "O relógio do seu celular e o deste computador têm cerca de {duration} de diferença, e um deles está errado.",
  setClock:
    "No seu celular, ative a data e a hora automáticas. Depois, digite o código que o app mostra.",
  insistOnCode: "Se você tiver certeza, digite o mesmo código novamente e vamos verificá-lo.",

  errors: {
    access_token_unavailable:
      "Não conseguimos confirmar seu login. Tente novamente ou faça login novamente.",
    code_empty: "Digite o código de 6 dígitos que seu app mostra.",
    code_too_short: "Esse código é curto demais. Digite os 6 dígitos que seu app mostra.",
    code_too_long: "Esse código é longo demais. Digite apenas os 6 dígitos que seu app mostra.",
    code_not_digits: "Um código não tem letras. Digite os 6 dígitos que seu app mostra.",
    code_wrong: "Esse código é de outro item. Use o mais recente com o nome {issuer} no seu app.",
    code_of_old_entry:
      "Esse código é de um item mais antigo. Leia o QR code desta página e use o novo item.",
    code_expired:
      "Esse código estava certo cerca de {duration} atrás. Digite o que seu app mostra agora.",
    code_mismatch: "Esse código não foi aceito. Aguarde o próximo código no seu app e digite-o.",
    code_used: "Esse código já foi usado. Aguarde o próximo código no seu app e digite-o.",
    answer_lost:
      "Não conseguimos saber se esse código estava certo. Digite o próximo código que seu app mostrar.",
    access_token_expired: "Sua sessão foi encerrada. Faça login novamente para continuar.",
    user_changed: "Agora o login é de outra conta. Faça login novamente com a primeira.",
    session_expired:
      "O login expirou para proteger sua conta. Faça login novamente para receber um novo QR code.",
    session_invalid:
      "Este login não pode mais ser usado. Faça login novamente para receber um novo QR code.",
    setup_in_doubt:
      "Talvez seu app já esteja conectado. Faça login novamente. Se um código for solicitado, digite o que seu app mostra.",
    not_authorized: "Sua conta não pode fazer isso agora. Faça login novamente.",
    throttled: "O serviço está sobrecarregado. Tente novamente daqui a pouco.",
    attempts_exceeded: "Houve tentativas demais. Tente novamente mais tarde.",
    blocked: "Sua conexão foi bloqueada. Se você usa uma VPN, desative-a e tente novamente.",
    challenge_required:
      "Precisamos verificar se você é uma pessoa. Siga as etapas desta página e tente novamente.",
    password_reset_required:
      "Primeiro, é preciso alterar sua senha. Para isso, faça login novamente.",
    user_not_confirmed: "Sua conta ainda não foi confirmada. Confirme-a e tente novamente.",
    user_disabled: "Sua conta está desativada. Fale com os responsáveis por este serviço.",
    sign_in_refused:
      "Seu app está conectado, mas o login foi recusado. Tente fazer login novamente.",
    service_failed: "O serviço está com um problema. Tente novamente daqui a pouco.",
    operation_not_enabled:
      "No momento, você não pode configurar um app. Tente novamente mais tarde.",
    network_failed:
      "Não conseguimos acessar o serviço. Verifique sua conexão com a internet. Um bloqueador ou a rede de uma empresa também pode impedir o acesso.",
    answer_unreadable:
      "Algo entre você e o serviço alterou a resposta. Se sua rede pedir que você faça login, faça isso primeiro.",
    superseded:
      "Um QR code mais recente foi criado em outra aba, por isso este não funciona mais. Continue por lá ou gere um novo QR code aqui.",
    secret_replaced:
      "Um QR code mais recente foi criado em outro lugar, por isso este não funciona mais. Gere um novo QR code aqui.",
    app_removed: "Seu app foi substituído nesse meio-tempo. Tente novamente para conectá-lo.",
    module_unsupported:
      "Seu navegador não consegue fazer isso ou um modo seguro o impede. Use outro navegador para esta etapa.",
    turn_off_refused: "Seu app continua ativado: este serviço o exige.",
  },
};
