/** Korean. @type {import("../ui/words.js").Strings} */
export const ko = {
  gap: " ",

  introHeading: "인증 앱 설정",
  introText:
    "휴대전화나 컴퓨터의 인증 앱은 6자리 인증 코드를 만듭니다. 로그인할 때 비밀번호를 입력한 다음 인증 코드를 입력합니다. 비밀번호만 아는 사람은 로그인할 수 없습니다.",
  appsHeading: "앱 받기",
  appsSummary: "아직 앱이 없으신가요?",
  introApps:
    "사용 중인 비밀번호 관리자에 이 기능이 있을 수 있습니다(Apple 암호, 1Password, Bitwarden). 없으면 먼저 앱 스토어에서 Google Authenticator, Microsoft Authenticator 또는 2FAS를 설치한 다음 돌아와 주세요.",
  start: "앱 설정",

  confirmHeading: "인증 앱을 바꾸시겠습니까?",
  confirmText:
    "이미 인증 앱을 사용하여 로그인하고 있습니다. 계속하면 지금 앱에 표시되는 인증 코드를 바로 사용하지 못하게 될 수 있습니다. 휴대전화를 준비해 주세요.",
  confirm: "앱 바꾸기",
  keep: "기존 앱 계속 사용",

  setupHeading: "앱 연결",
  scanHeading: "QR 코드 스캔",
  scanText: "앱을 열고 ‘+’ 또는 ‘추가’를 누른 다음 카메라로 이 QR 코드를 비춰 주세요.",
  qrLabel: "앱용 QR 코드입니다. 스캔할 수 없으면 ‘스캔할 수 없나요?’를 이용해 주세요.",
  hiddenText: "화면을 보는 사람이 볼 수 없도록 QR 코드를 숨겼습니다.",
  reveal: "QR 코드 보기",
  conceal: "QR 코드 숨기기",
  openHeading: "앱 열기",
  openAppText: "휴대전화를 사용 중이신가요? 여기에서 앱을 열어 주세요. 스캔하지 않아도 됩니다.",
  openApp: "내 앱 열기",
  openAppFailed: "열린 앱이 없습니다. 대신 키를 복사해 주세요.",
  otherDevice: "다른 기기 사용",
  keySummary: "스캔할 수 없나요?",
  keyText: "앱에서 설정 키 입력(또는 ‘직접 추가’)을 선택한 다음 이 키를 붙여 넣거나 입력해 주세요.",
  keyTooLong: "여기에서는 QR 코드가 너무 작아서 스캔할 수 없습니다. 대신 키를 사용해 주세요.",
  copyKey: "키 복사",
  copyLink: "비밀번호 관리자용 링크 복사",
  copied: "복사됨",
  copyRefused: "여기에서는 복사가 허용되지 않습니다. 텍스트가 선택되어 있으니 직접 복사해 주세요.",
  moreSummary: "앱에서 더 많은 정보를 요구함",
  issuerLabel: "서비스",
  accountLabel: "계정",
  kindLabel: "유형",
  kind: "시간 기준, 6자리, 30초마다 변경(SHA‑1)",

  codeHeading: "인증 코드 입력",
  codeLabel: "6자리 인증 코드",
  codeHint: "그러면 앱에 6자리 인증 코드가 표시됩니다. 현재 코드를 입력해 주세요.",
  codeHintAuto: "그러면 앱에 6자리 인증 코드가 표시됩니다. 입력하면 바로 확인합니다.",
  deviceNameLabel: "이 앱의 이름(선택 사항)",
  submit: "사용 설정",
  cancel: "취소",
  skip: "나중에 하기",

  checking: "계정을 확인하는 중…",
  associating: "QR 코드를 가져오는 중…",
  verifying: "인증 코드를 확인하는 중…",
  activating: "앱을 사용 설정하는 중…",

  timeLeft: "완료할 때까지 남은 시간: {duration}",
  timeLeftSoon: "{duration} 후에 로그인 시간이 만료됩니다. 그 전에 완료해 주세요.",

  enrolledHeading: "인증 앱이 사용 설정되었습니다",
  enrolledText: "앞으로 로그인할 때 인증 코드를 요청합니다.",
  enrolledReplaced: "앱에서 이전 항목을 삭제해도 됩니다. 더 이상 사용할 수 없습니다.",
  recovery:
    "휴대전화를 바꾸시나요? 이전 휴대전화를 처분하기 전에 새 휴대전화에서 앱을 설정해 주세요. 잃어버리셨나요? {issuer}에 문의해 주세요.",
  done: "완료",

  settingHeading: "인증 앱",
  onText: "로그인할 때 이 앱의 인증 코드를 요청합니다.",
  onSince: "{date}부터 사용 중입니다.",
  askedFirst: "로그인할 때 먼저 요청하는 항목: {factor}",
  factorTextMessage: "문자 메시지",
  factorEmail: "이메일",
  factorPasskey: "패스키",
  factorOther: "기타",
  preferLabel: "앞으로 앱의 인증 코드를 먼저 요청",
  replace: "다른 앱 사용",
  turnOff: "사용 중지",
  turnOffHeading: "인증 앱 사용을 중지하시겠습니까?",
  turnOffText:
    "더 이상 이 앱의 인증 코드를 요청하지 않으므로 계정 보호 수준이 낮아집니다. 앱에 항목이 남아 있으므로 다시 사용 설정할 수 있습니다.",
  keepOn: "계속 사용",
  turningOff: "앱 사용을 중지하는 중…",
  offHeading: "인증 앱이 사용 중지되었습니다",
  offText: "앱이 연결되어 있지만 로그인할 때 이 앱의 인증 코드를 요청하지 않습니다.",
  turnOn: "다시 사용 설정",
  settingFailedHeading: "작업을 완료하지 못했습니다",

  failedHeading: "설정을 완료하지 못했습니다",
  failedVerifiedHeading: "앱이 연결되었지만 아직 사용 설정되지 않았을 수 있습니다",
  connectedHeading: "앱이 연결되었습니다",
  supersededHeading: "다른 탭에서 앱을 설정하고 있습니다",
  retry: "다시 시도",
  takeOver: "여기에서 새 QR 코드 받기",
  restart: "처음부터 다시 하기",
  signIn: "다시 로그인",
  copyDetails: "세부정보 복사",
  retryIn: "{duration} 후에 다시 시도할 수 있습니다.",
  retryNow: "이제 다시 시도할 수 있습니다.",
  signInAgain: "다시 로그인해 주세요. 인증 코드를 요청하면 앱에 표시된 인증 코드를 입력해 주세요.",
  requestId: "도움을 요청할 때 이 번호를 알려 주세요: {requestId}",
  pageProblem: "사용자가 아니라 이 페이지에 문제가 있습니다. 페이지 운영자에게 알려 주세요:",

  phoneFast: "휴대전화의 시계가 약 {duration} 빨라서 인증 코드를 사용할 수 없습니다.",
  phoneSlow: "휴대전화의 시계가 약 {duration} 느려서 인증 코드를 사용할 수 없습니다.",
  computerWrong: "이 컴퓨터의 시계도 맞지 않습니다.",
  clocksDiffer: "휴대전화와 이 컴퓨터의 시계가 약 {duration} 차이 나며 둘 중 하나가 맞지 않습니다.",
  setClock:
    "휴대전화에서 날짜와 시간 자동 설정을 켜 주세요. 그런 다음 앱에 표시되는 인증 코드를 입력해 주세요.",
  insistOnCode: "확실하다면 같은 인증 코드를 다시 입력해 주세요. 확인해 드리겠습니다.",

  errors: {
    access_token_unavailable:
      "로그인되어 있는지 확인하지 못했습니다. 다시 시도하거나 다시 로그인해 주세요.",
    code_empty: "앱에 표시된 6자리 인증 코드를 입력해 주세요.",
    code_too_short: "인증 코드가 너무 짧습니다. 앱에 표시된 숫자 6자리를 모두 입력해 주세요.",
    code_too_long: "인증 코드가 너무 깁니다. 앱에 표시된 숫자 6자리만 입력해 주세요.",
    code_not_digits: "인증 코드에는 문자가 없습니다. 앱에 표시된 숫자 6자리를 입력해 주세요.",
    code_wrong: "다른 항목의 인증 코드입니다. 앱에서 이름이 {issuer}인 최신 항목을 사용해 주세요.",
    code_of_old_entry:
      "이전 항목의 인증 코드입니다. 이 페이지의 QR 코드를 스캔한 다음 새 항목을 사용해 주세요.",
    code_expired:
      "약 {duration} 전에 유효했던 인증 코드입니다. 지금 앱에 표시된 인증 코드를 입력해 주세요.",
    code_mismatch:
      "인증 코드가 받아들여지지 않았습니다. 앱에 다음 인증 코드가 표시될 때까지 기다렸다가 입력해 주세요.",
    code_used:
      "이미 사용한 인증 코드입니다. 앱에 다음 인증 코드가 표시될 때까지 기다렸다가 입력해 주세요.",
    answer_lost:
      "인증 코드가 맞는지 알 수 없었습니다. 앱에 표시되는 다음 인증 코드를 입력해 주세요.",
    access_token_expired: "로그아웃되었습니다. 계속하려면 다시 로그인해 주세요.",
    user_changed: "지금은 다른 계정으로 로그인되어 있습니다. 처음 계정으로 다시 로그인해 주세요.",
    session_expired:
      "계정을 보호하기 위해 로그인 시간이 만료되었습니다. 다시 로그인하면 새 QR 코드를 받습니다.",
    session_invalid:
      "이 로그인은 더 이상 사용할 수 없습니다. 다시 로그인하면 새 QR 코드를 받습니다.",
    setup_in_doubt:
      "앱이 이미 연결되었을 수 있습니다. 다시 로그인해 주세요. 인증 코드를 요청하면 앱에 표시된 인증 코드를 입력해 주세요.",
    not_authorized: "지금은 이 계정으로 이 작업을 할 수 없습니다. 다시 로그인해 주세요.",
    throttled: "서비스가 혼잡합니다. 잠시 후 다시 시도해 주세요.",
    attempts_exceeded: "시도한 횟수가 너무 많습니다. 나중에 다시 시도해 주세요.",
    blocked: "연결이 차단되었습니다. VPN을 사용하고 있다면 끈 다음 다시 시도해 주세요.",
    challenge_required:
      "사람이 이용하고 있는지 확인해야 합니다. 이 페이지의 안내에 따라 진행한 다음 다시 시도해 주세요.",
    password_reset_required: "먼저 비밀번호를 변경해야 합니다. 다시 로그인하여 변경해 주세요.",
    user_not_confirmed: "계정이 아직 확인되지 않았습니다. 확인한 다음 다시 시도해 주세요.",
    user_disabled: "계정이 비활성화되었습니다. 이 서비스의 운영자에게 문의해 주세요.",
    sign_in_refused: "앱이 연결되었지만 로그인이 거부되었습니다. 다시 로그인해 보세요.",
    service_failed: "서비스에 문제가 있습니다. 잠시 후 다시 시도해 주세요.",
    operation_not_enabled: "지금은 앱을 설정할 수 없습니다. 나중에 다시 시도해 주세요.",
    network_failed:
      "서비스에 연결하지 못했습니다. 인터넷 연결을 확인해 주세요. 차단 프로그램이나 회사 네트워크가 연결을 막을 수도 있습니다.",
    answer_unreadable:
      "사용자와 서비스 사이에서 서비스의 응답이 변경되었습니다. 네트워크에서 로그인을 요구하면 먼저 로그인해 주세요.",
    superseded:
      "다른 탭에서 새 QR 코드를 만들었기 때문에 이 QR 코드는 더 이상 사용할 수 없습니다. 그곳에서 계속하거나 여기에서 새 QR 코드를 받아 주세요.",
    secret_replaced:
      "다른 곳에서 새 QR 코드를 만들었기 때문에 이 QR 코드는 더 이상 사용할 수 없습니다. 여기에서 새 QR 코드를 받아 주세요.",
    app_removed: "그사이에 앱이 다른 앱으로 바뀌었습니다. 연결하려면 다시 시도해 주세요.",
    module_unsupported:
      "브라우저에서 이 작업을 할 수 없거나 안전 모드가 막고 있습니다. 이 단계에는 다른 브라우저를 사용해 주세요.",
    turn_off_refused: "앱이 아직 사용 설정되어 있습니다. 이 서비스에 필요합니다.",
  },
};
