/** Korean. @type {import("../ui/words.js").Strings} */
export const ko = {
  gap: " ",

  introHeading: "인증 앱 설정",
  introText:
    "인증 앱은 30초마다 새로운 6자리 인증 코드를 보여 줍니다. 로그인할 때 비밀번호를 입력한 다음 이 인증 코드를 입력합니다. 따라서 비밀번호만으로는 다른 사람이 로그인할 수 없습니다.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "이미 가지고 있는 앱을 사용하거나 휴대전화의 앱 스토어에서 앱을 설치해 주세요. Google Authenticator, Microsoft Authenticator, 2FAS 모두 사용할 수 있습니다. 설정하는 데 2분 정도 걸립니다.",
  start: "앱 설정",

  confirmHeading: "인증 앱을 바꾸시겠습니까?",
  confirmText:
    "이미 인증 앱을 사용하여 로그인하고 있습니다. 계속하면 지금 앱에 표시되는 이 계정의 인증 코드를 바로 사용하지 못하게 될 수 있습니다. 중간에 멈추지 말고 끝까지 진행해 주세요.",
  confirm: "바꾸기",
  keep: "기존 앱 계속 사용",

  setupHeading: "앱 연결",
  scanHeading: "QR 코드 스캔",
  scanText: "인증 앱에서 ‘추가’ 또는 ‘+’를 선택한 다음 카메라로 이 그림을 비춰 주세요.",
  qrLabel:
    "인증 앱용 QR 코드입니다. 스캔할 수 없으면 대신 ‘QR 코드를 스캔할 수 없는 경우’를 이용해 주세요.",
  hiddenText: "화면을 보는 다른 사람이 사용하지 못하도록 QR 코드를 숨겼습니다.",
  reveal: "QR 코드 보기",
  conceal: "QR 코드 숨기기",
  openHeading: "Open your app",
  openAppText: "이 기기에 인증 앱이 있으면 QR 코드를 스캔하지 않아도 됩니다.",
  openApp: "내 앱 열기",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "QR 코드를 스캔할 수 없는 경우",
  keyText: "앱에서 ‘설정 키 입력’을 선택한 다음 이 키를 입력하거나 붙여 넣어 주세요.",
  keyTooLong: "이 계정에는 QR 코드가 없습니다. 앱에 이 키를 입력하거나 붙여 넣어 주세요.",
  copyKey: "키 복사",
  copyLink: "설정 링크 복사",
  copied: "Copied",
  copyRefused: "여기에서는 복사가 허용되지 않습니다. 키가 선택되어 있으니 직접 복사해 주세요.",
  moreSummary: "My app asks for more",
  issuerLabel: "서비스 이름",
  accountLabel: "계정",
  kindLabel: "인증 코드 종류",
  kind: "시간 기준, 6자리, 30초마다 변경(SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6자리 인증 코드",
  codeHint: "지금 앱에 표시되어 있습니다. 30초마다 바뀝니다.",
  codeHintAuto: "지금 앱에 표시되어 있습니다. 숫자 6자리를 모두 입력하면 바로 확인합니다.",
  deviceNameLabel: "이 앱의 이름(선택 사항)",
  submit: "사용 설정",
  cancel: "취소",
  skip: "나중에 하기",

  checking: "계정을 확인하는 중…",
  associating: "QR 코드를 가져오는 중…",
  verifying: "인증 코드를 확인하는 중…",
  activating: "앱을 사용 설정하는 중…",

  timeLeft: "남은 시간: {duration}",
  timeLeftSoon: "인증 코드를 입력할 시간이 {duration} 남았습니다.",

  enrolledHeading: "인증 앱이 사용 설정되었습니다",
  enrolledText: "앞으로 로그인할 때는 인증 앱을 준비해 주세요. 인증 코드를 입력해야 합니다.",
  enrolledReplaced:
    "앱에 남아 있는 이 계정의 이전 항목은 삭제해도 됩니다. 더 이상 사용할 수 없는 항목입니다.",
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

  failedHeading: "앱이 아직 설정되지 않았습니다",
  failedVerifiedHeading: "앱이 연결되었지만 아직 사용 설정되지 않았을 수 있습니다",
  connectedHeading: "앱이 연결되었습니다",
  supersededHeading: "다른 탭에서 앱을 설정하고 있습니다",
  retry: "다시 시도",
  takeOver: "여기에서 새 QR 코드 받기",
  restart: "처음부터 다시 하기",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "{duration} 후에 다시 시도할 수 있습니다.",
  retryNow: "이제 다시 시도할 수 있습니다.",
  signInAgain:
    "다시 로그인하고, 인증 코드를 입력하라는 메시지가 나오면 앱에 표시된 인증 코드를 입력해 주세요.",
  requestId: "도움을 요청할 때 다음 번호를 알려 주세요: {requestId}",
  pageProblem:
    "이 페이지가 올바르게 설정되지 않았으며, 직접 해결할 수 없는 문제입니다. 이 페이지의 운영자에게 다음 내용을 알려 주세요:",

  phoneFast: "휴대전화의 시계가 약 {duration} 빨라서 인증 코드가 맞지 않습니다.",
  phoneSlow: "휴대전화의 시계가 약 {duration} 느려서 인증 코드가 맞지 않습니다.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "휴대전화에서 날짜와 시간을 자동으로 설정한 다음 앱에 표시되는 인증 코드를 입력해 주세요.",
  insistOnCode: "같은 인증 코드라면 다시 입력해 주세요. 확인해 드리겠습니다.",

  errors: {
    access_token_unavailable:
      "로그인되어 있는지 확인하지 못했습니다. 다시 시도하거나 로그아웃한 후 다시 로그인해 주세요.",
    code_empty: "앱에 표시된 6자리 인증 코드를 입력해 주세요.",
    code_too_short:
      "인증 코드는 숫자 6자리여야 합니다. 앱에 표시된 인증 코드를 모두 입력해 주세요.",
    code_too_long: "인증 코드는 숫자 6자리여야 합니다. 앱에 표시된 인증 코드만 입력해 주세요.",
    code_not_digits:
      "인증 코드는 문자 없이 숫자 6자리여야 합니다. 앱에 표시된 인증 코드를 입력해 주세요.",
    code_wrong:
      "입력한 인증 코드가 이 QR 코드와 맞지 않습니다. 앱에 가장 최근에 추가한 항목에서 지금 표시되는 인증 코드를 입력해 주세요.",
    code_of_old_entry:
      "입력한 인증 코드는 이전에 추가한 항목의 코드이며 더 이상 사용할 수 없습니다. 이 QR 코드를 스캔한 다음 새 항목의 인증 코드를 입력해 주세요. 이전 항목은 삭제해 주세요.",
    code_expired:
      "입력한 인증 코드는 약 {duration} 전에 유효했던 코드입니다. 지금 앱에 표시된 인증 코드를 입력해 주세요.",
    code_mismatch:
      "입력한 인증 코드가 승인되지 않았습니다. 앱에 다음 인증 코드가 표시될 때까지 기다렸다가 그 코드를 입력해 주세요.",
    code_used:
      "이미 사용한 인증 코드입니다. 앱에 다음 인증 코드가 표시될 때까지 기다렸다가 그 코드를 입력해 주세요.",
    answer_lost:
      "인증 코드가 맞는지 결과를 받지 못했습니다. 인터넷 연결을 확인한 다음 앱에 표시되는 다음 인증 코드를 입력해 주세요.",
    access_token_expired: "로그인이 만료되었습니다. 다시 로그인한 다음 다시 시도해 주세요.",
    user_changed:
      "지금은 다른 계정으로 로그인되어 있습니다. 처음에 사용한 계정으로 다시 로그인해 주세요.",
    session_expired: "로그인 제한 시간이 지났습니다. 새 QR 코드를 받으려면 다시 로그인해 주세요.",
    session_invalid:
      "이 로그인은 더 이상 사용할 수 없습니다. 새 QR 코드를 받으려면 다시 로그인해 주세요.",
    setup_in_doubt:
      "앱이 이미 연결되었을 수 있습니다. 다시 로그인하고, 인증 코드를 입력하라는 메시지가 나오면 앱에 표시된 인증 코드를 입력해 주세요.",
    not_authorized: "이 작업을 할 수 있는 권한이 없습니다. 다시 로그인한 다음 앱을 설정해 주세요.",
    throttled: "지금 이용자가 너무 많습니다. 1분 정도 기다린 후 다시 시도해 주세요.",
    attempts_exceeded: "시도한 횟수가 너무 많습니다. 몇 분 기다린 후 다시 시도해 주세요.",
    blocked:
      "방화벽이 요청을 차단했습니다. VPN을 사용하고 있다면 끄고, 1분 정도 기다린 후 다시 시도해 주세요.",
    challenge_required:
      "사람이 이용하고 있는지 확인해야 합니다. 이 페이지의 안내에 따라 진행한 다음 다시 시도해 주세요.",
    password_reset_required:
      "먼저 비밀번호를 변경해야 합니다. 다시 로그인하여 비밀번호를 변경해 주세요.",
    user_not_confirmed: "계정이 아직 확인되지 않았습니다. 계정을 확인한 다음 앱을 설정해 주세요.",
    user_disabled: "계정이 비활성화되었습니다. 이 서비스의 운영자에게 문의해 주세요.",
    sign_in_refused: "앱은 연결되었지만 로그인이 거부되었습니다. 다시 로그인해 주세요.",
    service_failed: "서비스에 문제가 있습니다. 1분 정도 기다린 후 다시 시도해 주세요.",
    operation_not_enabled: "지금은 앱을 설정할 수 없습니다. 나중에 다시 시도해 주세요.",
    network_failed: "서비스에 연결할 수 없습니다. 인터넷 연결을 확인한 다음 다시 시도해 주세요.",
    answer_unreadable:
      "서비스의 응답이 전송 중에 변경되었습니다. 사용 중인 네트워크에서 로그인을 요구하면 먼저 로그인해 주세요. 그런 다음 다시 시도해 주세요.",
    superseded:
      "다른 탭이나 창에서 새 QR 코드를 만들었기 때문에 여기에 있던 QR 코드는 더 이상 사용할 수 없습니다. 그곳에서 계속하거나 여기에서 새 QR 코드를 받아 주세요.",
    secret_replaced:
      "다른 곳에서 새 QR 코드를 만들었기 때문에 이 QR 코드의 인증 코드는 더 이상 사용할 수 없습니다. 여기에서 새 QR 코드를 받아 주세요.",
    app_removed: "연결한 앱이 그사이에 다른 앱으로 바뀌었습니다. 연결하려면 다시 시도해 주세요.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
