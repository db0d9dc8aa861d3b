/** Vietnamese. @type {import("../ui/words.js").Strings} */
export const vi = {
  gap: " ",

  introHeading: "Thiết lập ứng dụng xác thực",
  introText:
    "Ứng dụng xác thực hiển thị một mã mới gồm 6 chữ số sau mỗi 30 giây. Khi đăng nhập, bạn nhập mã đó sau khi nhập mật khẩu. Nhờ vậy, không ai có thể đăng nhập nếu chỉ có mật khẩu của bạn.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Hãy dùng ứng dụng bạn đã có hoặc tải một ứng dụng từ cửa hàng ứng dụng trên điện thoại: Google Authenticator, Microsoft Authenticator và 2FAS đều dùng được. Việc này mất khoảng hai phút.",
  start: "Thiết lập ứng dụng",

  confirmHeading: "Bạn có muốn thay ứng dụng xác thực không?",
  confirmText:
    "Bạn đang dùng một ứng dụng xác thực để đăng nhập. Nếu bạn tiếp tục, các mã mà ứng dụng đó hiển thị cho tài khoản này có thể mất hiệu lực ngay. Vì vậy, hãy hoàn tất các bước này trong một lần.",
  confirm: "Thay ứng dụng",
  keep: "Giữ ứng dụng hiện tại",

  setupHeading: "Kết nối ứng dụng của bạn",
  scanHeading: "Quét mã QR",
  scanText: "Trong ứng dụng xác thực, hãy chọn “Thêm” hoặc “+”, rồi hướng máy ảnh vào hình này.",
  qrLabel:
    "Mã QR cho ứng dụng xác thực của bạn. Nếu không quét được mã này, hãy dùng mục “Không quét được?”.",
  hiddenText: "Mã QR đang được ẩn để người nhìn thấy màn hình của bạn không thể dùng mã này.",
  reveal: "Hiện mã QR",
  conceal: "Ẩn mã QR",
  openHeading: "Open your app",
  openAppText: "Ứng dụng xác thực của bạn có trên thiết bị này? Vậy thì bạn không cần quét mã.",
  openApp: "Mở ứng dụng của tôi",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Không quét được?",
  keyText: "Trong ứng dụng, hãy chọn “Nhập khóa thiết lập” rồi nhập hoặc dán khóa này.",
  keyTooLong: "Tài khoản này không có mã QR. Hãy nhập hoặc dán khóa này vào ứng dụng của bạn.",
  copyKey: "Sao chép khóa",
  copyLink: "Sao chép đường liên kết thiết lập",
  copied: "Copied",
  copyRefused: "Không được phép sao chép ở đây. Khóa đã được chọn sẵn để bạn có thể tự sao chép.",
  moreSummary: "My app asks for more",
  issuerLabel: "Tên dịch vụ",
  accountLabel: "Tài khoản",
  kindLabel: "Loại mã",
  kind: "Dựa trên thời gian, 6 chữ số, đổi mới sau mỗi 30 giây (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Mã gồm 6 chữ số",
  codeHint: "Ứng dụng của bạn đang hiển thị mã này. Mã thay đổi sau mỗi 30 giây.",
  codeHintAuto:
    "Ứng dụng của bạn đang hiển thị mã này. Mã được kiểm tra ngay khi bạn nhập đủ 6 chữ số.",
  deviceNameLabel: "Tên cho ứng dụng này (không bắt buộc)",
  submit: "Bật",
  cancel: "Hủy",
  skip: "Để sau",

  checking: "Đang kiểm tra tài khoản của bạn…",
  associating: "Đang lấy mã QR của bạn…",
  verifying: "Đang kiểm tra mã…",
  activating: "Đang bật ứng dụng của bạn…",

  timeLeft: "Thời gian còn lại: {duration}",
  timeLeftSoon: "Bạn còn {duration} để nhập mã.",

  enrolledHeading: "Ứng dụng xác thực của bạn đã được bật",
  enrolledText:
    "Từ bây giờ, hãy để sẵn ứng dụng bên mình khi đăng nhập: bạn sẽ được yêu cầu nhập mã.",
  enrolledReplaced:
    "Bạn có thể xóa mục cũ của tài khoản này trong ứng dụng. Mục đó không còn dùng được nữa.",
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

  failedHeading: "Ứng dụng chưa được thiết lập",
  failedVerifiedHeading: "Ứng dụng của bạn đã kết nối nhưng có thể chưa được bật",
  connectedHeading: "Ứng dụng của bạn đã kết nối",
  supersededHeading: "Bạn đang thiết lập ứng dụng trong một thẻ trình duyệt khác",
  retry: "Thử lại",
  takeOver: "Lấy mã QR mới tại đây",
  restart: "Bắt đầu lại",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Bạn có thể thử lại sau {duration}.",
  retryNow: "Bây giờ bạn có thể thử lại.",
  signInAgain: "Hãy đăng nhập lại và nếu được hỏi mã, hãy nhập mã mà ứng dụng của bạn hiển thị.",
  requestId: "Khi yêu cầu trợ giúp, hãy cung cấp số này: {requestId}",
  pageProblem:
    "Trang này chưa được thiết lập đúng và bạn không thể tự khắc phục. Hãy báo cho người quản lý trang nội dung sau:",

  phoneFast: "Đồng hồ trên điện thoại của bạn chạy nhanh khoảng {duration} nên mã không khớp.",
  phoneSlow: "Đồng hồ trên điện thoại của bạn chạy chậm khoảng {duration} nên mã không khớp.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Trên điện thoại, hãy đặt ngày và giờ ở chế độ tự động, rồi nhập mã mà ứng dụng hiển thị.",
  insistOnCode: "Nếu mã vẫn như cũ, hãy nhập lại và chúng tôi sẽ kiểm tra.",

  errors: {
    access_token_unavailable:
      "Chúng tôi không thể xác nhận rằng bạn đã đăng nhập. Hãy thử lại, hoặc đăng xuất rồi đăng nhập lại.",
    code_empty: "Hãy nhập mã gồm 6 chữ số mà ứng dụng của bạn hiển thị.",
    code_too_short: "Mã phải có 6 chữ số. Hãy nhập đầy đủ mã mà ứng dụng của bạn hiển thị.",
    code_too_long: "Mã phải có 6 chữ số. Hãy chỉ nhập mã mà ứng dụng của bạn hiển thị.",
    code_not_digits:
      "Mã phải gồm 6 chữ số, không có chữ cái. Hãy nhập mã mà ứng dụng của bạn hiển thị.",
    code_wrong:
      "Mã đó không khớp với mã QR này. Hãy nhập mã mà mục mới nhất trong ứng dụng của bạn đang hiển thị.",
    code_of_old_entry:
      "Mã đó thuộc một mục bạn đã thêm trước đây và không còn dùng được nữa. Hãy quét mã QR này, rồi nhập mã của mục mới. Hãy xóa mục cũ.",
    code_expired:
      "Cách đây khoảng {duration}, mã đó là đúng. Hãy nhập mã mà ứng dụng của bạn đang hiển thị.",
    code_mismatch:
      "Mã đó không được chấp nhận. Hãy đợi mã tiếp theo trong ứng dụng của bạn rồi nhập mã mới.",
    code_used:
      "Mã đó đã được dùng trước đây. Hãy đợi mã tiếp theo trong ứng dụng của bạn rồi nhập mã mới.",
    answer_lost:
      "Chúng tôi không nhận được kết quả cho biết mã đó có đúng hay không. Hãy kiểm tra kết nối Internet, rồi nhập mã tiếp theo mà ứng dụng của bạn hiển thị.",
    access_token_expired: "Phiên đăng nhập của bạn đã hết hạn. Hãy đăng nhập lại, rồi thử lại.",
    user_changed:
      "Hiện có một tài khoản khác đang đăng nhập. Hãy đăng nhập lại bằng tài khoản mà bạn đã dùng lúc đầu.",
    session_expired:
      "Bạn đã dùng quá thời gian cho phép để đăng nhập. Hãy đăng nhập lại để nhận mã QR mới.",
    session_invalid:
      "Phiên đăng nhập này không còn dùng được nữa. Hãy đăng nhập lại để nhận mã QR mới.",
    setup_in_doubt:
      "Có thể ứng dụng của bạn đã kết nối. Hãy đăng nhập lại và nếu được hỏi mã, hãy nhập mã mà ứng dụng của bạn hiển thị.",
    not_authorized: "Bạn không được phép làm việc này. Hãy đăng nhập lại, rồi thiết lập ứng dụng.",
    throttled: "Hiện có quá nhiều người đang thực hiện việc này. Hãy đợi một phút, rồi thử lại.",
    attempts_exceeded: "Đã có quá nhiều lần thử. Hãy đợi vài phút, rồi thử lại.",
    blocked:
      "Tường lửa đã chặn yêu cầu này. Nếu bạn dùng VPN, hãy tắt VPN. Sau đó đợi một phút, rồi thử lại.",
    challenge_required:
      "Chúng tôi cần kiểm tra rằng bạn là người thật. Hãy làm theo các bước trên trang này, rồi thử lại.",
    password_reset_required:
      "Trước tiên, bạn phải đổi mật khẩu. Hãy đăng nhập lại để đổi mật khẩu.",
    user_not_confirmed:
      "Tài khoản của bạn chưa được xác nhận. Hãy xác nhận tài khoản, rồi thiết lập ứng dụng.",
    user_disabled:
      "Tài khoản của bạn đã bị vô hiệu hóa. Hãy liên hệ với đơn vị vận hành dịch vụ này.",
    sign_in_refused:
      "Ứng dụng của bạn đã kết nối nhưng yêu cầu đăng nhập bị từ chối. Hãy thử đăng nhập lại.",
    service_failed: "Dịch vụ đang gặp sự cố. Hãy đợi một phút, rồi thử lại.",
    operation_not_enabled: "Hiện không thể thiết lập ứng dụng. Hãy thử lại sau.",
    network_failed:
      "Chúng tôi không thể kết nối với dịch vụ. Hãy kiểm tra kết nối Internet, rồi thử lại.",
    answer_unreadable:
      "Có gì đó giữa bạn và dịch vụ đã làm thay đổi câu trả lời của dịch vụ. Nếu mạng của bạn yêu cầu đăng nhập, hãy đăng nhập vào mạng trước. Sau đó hãy thử lại.",
    superseded:
      "Một mã QR mới hơn đã được tạo cho bạn trong một thẻ hoặc cửa sổ trình duyệt khác, nên mã từng hiển thị ở đây không còn dùng được nữa. Hãy tiếp tục ở đó hoặc lấy mã QR mới tại đây.",
    secret_replaced:
      "Một mã QR mới hơn đã được tạo cho bạn ở nơi khác, nên các mã từ mã QR này không còn dùng được nữa. Hãy lấy mã QR mới tại đây.",
    app_removed: "Trong lúc đó, ứng dụng mà bạn đã kết nối đã bị thay thế. Hãy thử lại để kết nối.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
