/** Portuguese (Portugal). @type {import("../ui/words.js").Strings} */
export const pt = {
  gap: " ",

  introHeading: "Configurar uma aplicação de autenticação",
  introText:
    "Uma aplicação de autenticação no telemóvel ou computador cria códigos de 6 dígitos. Ao iniciar sessão, introduz um depois da palavra-passe. Quem só tiver a sua palavra-passe não consegue entrar.",
  appsHeading: "Obter uma aplicação",
  appsSummary: "Ainda não tem uma aplicação?",
  introApps:
    "O seu gestor de palavras-passe talvez já o faça (Palavras-passe da Apple, 1Password, Bitwarden). Se não, instale primeiro o Google Authenticator, o Microsoft Authenticator ou o 2FAS a partir da sua loja de aplicações e depois volte aqui.",
  start: "Configurar a aplicação",

  confirmHeading: "Substituir a sua aplicação de autenticação?",
  confirmText:
    "Já utiliza uma aplicação de autenticação para iniciar sessão. Os códigos que a sua aplicação mostra agora podem deixar de funcionar assim que continuar. Tenha o telemóvel à mão.",
  confirm: "Substituir a aplicação",
  keep: "Manter a aplicação atual",

  setupHeading: "Associar a sua aplicação",
  scanHeading: "Ler o código QR",
  scanText:
    "Abra a sua aplicação, toque em + ou «Adicionar» e aponte a câmara para este código QR.",
  qrLabel: "Código QR para a sua aplicação. Se não conseguir lê-lo, utilize «Não consegue lê-lo?».",
  hiddenText: "O código QR está oculto para quem vê o seu ecrã.",
  reveal: "Mostrar o código QR",
  conceal: "Ocultar o código QR",
  openHeading: "Abrir a sua aplicação",
  openAppText:
    "Está a utilizar o telemóvel? Abra a sua aplicação a partir daqui. Não precisa de ler o código QR.",
  openApp: "Abrir a minha aplicação",
  openAppFailed: "Não se abriu nenhuma aplicação. Em vez disso, copie a chave.",
  otherDevice: "Utilizar outro dispositivo",
  keySummary: "Não consegue lê-lo?",
  keyText:
    "Na sua aplicação, escolha introduzir uma chave de configuração (ou «adicionar manualmente») e cole ou escreva esta chave.",
  keyTooLong:
    "Aqui, um código QR seria demasiado pequeno para ser lido. Em vez disso, utilize a chave.",
  copyKey: "Copiar a chave",
  copyLink: "Copiar a ligação para um gestor de palavras-passe",
  copied: "Copiado",
  copyRefused: "Não é permitido copiar aqui. O texto está selecionado: copie-o manualmente.",
  moreSummary: "A minha aplicação pede mais dados",
  issuerLabel: "Serviço",
  accountLabel: "Conta",
  kindLabel: "Tipo",
  kind: "Baseado na hora, 6 dígitos, novo a cada 30 segundos (SHA‑1)",

  codeHeading: "Introduzir o código",
  codeLabel: "Código de 6 dígitos",
  codeHint: "Depois, a sua aplicação mostra um código de 6 dígitos. Introduza o atual.",
  codeHintAuto:
    "Depois, a sua aplicação mostra um código de 6 dígitos. Verificamo-lo assim que o introduzir.",
  deviceNameLabel: "Um nome para esta aplicação (opcional)",
  submit: "Ativar",
  cancel: "Cancelar",
  skip: "Agora não",

  checking: "A verificar a sua conta…",
  associating: "A obter o seu código QR…",
  verifying: "A verificar o código…",
  activating: "A ativar a sua aplicação…",

  timeLeft: "Tempo restante para terminar: {duration}",
  timeLeftSoon: "O início de sessão expira dentro de {duration}. Termine antes.",

  enrolledHeading: "A sua aplicação de autenticação está ativada",
  enrolledText: "A partir de agora, pedimos um código quando iniciar sessão.",
  enrolledReplaced: "Pode eliminar a entrada antiga na sua aplicação. Já não funciona.",
  recovery:
    "Vai mudar de telemóvel? Configure a aplicação no novo antes de se desfazer do antigo. Perdeu-o? Contacte {issuer}.",
  done: "Concluído",

  settingHeading: "Aplicação de autenticação",
  onText: "Pedimos o código dela quando inicia sessão.",
  onSince: "Ativada desde {date}.",
  askedFirst: "Pedido em primeiro lugar ao iniciar sessão: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "chave de acesso",
  factorOther: "outra coisa",
  preferLabel: "A partir de agora, pedir primeiro a aplicação",
  replace: "Utilizar outra aplicação",
  turnOff: "Desativar",
  turnOffHeading: "Desativar a sua aplicação de autenticação?",
  turnOffText:
    "Deixamos de pedir o código dela, por isso a sua conta fica menos protegida. A sua aplicação mantém a entrada: pode voltar a ativá-la.",
  keepOn: "Manter ativada",
  turningOff: "A desativar a sua aplicação…",
  offHeading: "A sua aplicação de autenticação está desativada",
  offText: "A sua aplicação está associada, mas não pedimos o código dela quando inicia sessão.",
  turnOn: "Voltar a ativar",
  settingFailedHeading: "Não funcionou",

  failedHeading: "Não conseguimos concluir a configuração",
  failedVerifiedHeading: "A sua aplicação está associada, mas talvez ainda não esteja ativada",
  connectedHeading: "A sua aplicação está associada",
  supersededHeading: "Está a configurar a aplicação noutro separador",
  retry: "Tentar novamente",
  takeOver: "Obter um novo código QR aqui",
  restart: "Recomeçar",
  signIn: "Iniciar sessão novamente",
  copyDetails: "Copiar os detalhes",
  retryIn: "Pode tentar novamente dentro de {duration}.",
  retryNow: "Já pode tentar novamente.",
  signInAgain:
    "Inicie sessão novamente. Se lhe for pedido um código, introduza o que a sua aplicação mostra.",
  requestId: "Se pedir ajuda, indique este número: {requestId}",
  pageProblem: "O problema é desta página, não é seu. Comunique o seguinte a quem a gere:",

  phoneFast:
    "O relógio do seu telemóvel está adiantado cerca de {duration}, por isso os códigos dele não funcionam.",
  phoneSlow:
    "O relógio do seu telemóvel está atrasado cerca de {duration}, por isso os códigos dele não funcionam.",
  computerWrong: "O relógio deste computador também está errado.",
  clocksDiffer:
    "Há uma diferença de cerca de {duration} entre o relógio do seu telemóvel e o deste computador, e um deles está errado.",
  setClock:
    "No seu telemóvel, ative a data e a hora automáticas. Depois, introduza o código que a aplicação mostra.",
  insistOnCode: "Se tiver a certeza, introduza o mesmo código novamente e vamos verificá-lo.",

  errors: {
    access_token_unavailable:
      "Não conseguimos confirmar que tem a sessão iniciada. Tente novamente ou inicie sessão novamente.",
    code_empty: "Introduza o código de 6 dígitos que a sua aplicação mostra.",
    code_too_short:
      "Esse código é demasiado curto. Introduza os 6 dígitos que a sua aplicação mostra.",
    code_too_long:
      "Esse código é demasiado longo. Introduza apenas os 6 dígitos que a sua aplicação mostra.",
    code_not_digits: "Um código não tem letras. Introduza os 6 dígitos que a sua aplicação mostra.",
    code_wrong:
      "Esse código é de outra entrada. Utilize a mais recente com o nome {issuer} na sua aplicação.",
    code_of_old_entry:
      "Esse código é de uma entrada mais antiga. Leia o código QR desta página e utilize a nova entrada.",
    code_expired:
      "Esse código estava certo há cerca de {duration}. Introduza o que a sua aplicação mostra agora.",
    code_mismatch:
      "Esse código não foi aceite. Aguarde pelo próximo código na sua aplicação e introduza-o.",
    code_used:
      "Esse código já foi utilizado. Aguarde pelo próximo código na sua aplicação e introduza-o.",
    answer_lost:
      "Não conseguimos saber se esse código estava certo. Introduza o próximo código que a sua aplicação mostrar.",
    access_token_expired: "A sua sessão foi terminada. Inicie sessão novamente para continuar.",
    user_changed:
      "Agora tem a sessão iniciada com outra conta. Inicie sessão novamente com a primeira.",
    session_expired:
      "O início de sessão expirou para proteger a sua conta. Inicie sessão novamente para obter um novo código QR.",
    session_invalid:
      "Este início de sessão já não pode ser utilizado. Inicie sessão novamente para obter um novo código QR.",
    setup_in_doubt:
      "A sua aplicação pode já estar associada. Inicie sessão novamente. Se lhe for pedido um código, introduza o que a sua aplicação mostra.",
    not_authorized: "A sua conta não pode fazer isto agora. Inicie sessão novamente.",
    throttled: "O serviço está sobrecarregado. Tente novamente daqui a pouco.",
    attempts_exceeded: "Houve demasiadas tentativas. Tente novamente mais tarde.",
    blocked: "A sua ligação foi bloqueada. Desligue a VPN, se utilizar uma, e tente novamente.",
    challenge_required:
      "Temos de verificar se é uma pessoa. Siga os passos desta página e tente novamente.",
    password_reset_required:
      "Primeiro é preciso alterar a sua palavra-passe. Para isso, inicie sessão novamente.",
    user_not_confirmed: "A sua conta ainda não está confirmada. Confirme-a e tente novamente.",
    user_disabled: "A sua conta está desativada. Contacte os responsáveis por este serviço.",
    sign_in_refused:
      "A sua aplicação está associada, mas o início de sessão foi recusado. Tente iniciar sessão novamente.",
    service_failed: "O serviço tem um problema. Tente novamente daqui a pouco.",
    operation_not_enabled:
      "De momento não pode configurar uma aplicação. Tente novamente mais tarde.",
    network_failed:
      "Não conseguimos contactar o serviço. Verifique a sua ligação à internet. Um bloqueador ou a rede de uma empresa também pode impedi-lo.",
    answer_unreadable:
      "Algo entre si e o serviço alterou a resposta. Se a sua rede lhe pedir para iniciar sessão, faça-o primeiro.",
    superseded:
      "Foi criado um código QR mais recente noutro separador, por isso este já não funciona. Continue lá ou obtenha um novo código QR aqui.",
    secret_replaced:
      "Foi criado um código QR mais recente noutro local, por isso este já não funciona. Obtenha um novo código QR aqui.",
    app_removed: "A sua aplicação foi entretanto substituída. Tente novamente para a associar.",
    module_unsupported:
      "O seu navegador não consegue fazer isto ou um modo seguro impede-o. Utilize outro navegador para este passo.",
    turn_off_refused: "A sua aplicação continua ativada: este serviço exige-a.",
  },
};
