/** Vietnamese. @type {import("../ui/words.js").Strings} */
export const vi = {
  gap: " ",

  introHeading: "Thiết lập ứng dụng xác thực",
  introText:
    "Ứng dụng xác thực trên điện thoại hoặc máy tính của bạn tạo các mã gồm 6 chữ số. Khi đăng nhập, bạn nhập một mã sau khi nhập mật khẩu. Người chỉ có mật khẩu của bạn không thể đăng nhập.",
  appsHeading: "Tải ứng dụng",
  appsSummary: "Chưa có ứng dụng?",
  introApps:
    "Trình quản lý mật khẩu của bạn có thể đã làm được việc này (Mật khẩu của Apple, 1Password, Bitwarden). Nếu không, trước tiên hãy cài đặt Google Authenticator, Microsoft Authenticator hoặc 2FAS từ cửa hàng ứng dụng, rồi quay lại.",
  start: "Thiết lập ứng dụng",

  confirmHeading: "Bạn có muốn thay ứng dụng xác thực không?",
  confirmText:
    "Bạn đang dùng một ứng dụng xác thực để đăng nhập. Các mã mà ứng dụng đang hiển thị có thể mất hiệu lực ngay khi bạn tiếp tục. Hãy để sẵn điện thoại bên mình.",
  confirm: "Thay ứng dụng",
  keep: "Giữ ứng dụng hiện tại",

  setupHeading: "Kết nối ứng dụng của bạn",
  scanHeading: "Quét mã QR",
  scanText: "Mở ứng dụng của bạn, nhấn vào + hoặc “Thêm”, rồi hướng máy ảnh vào mã QR này.",
  qrLabel:
    "Mã QR cho ứng dụng của bạn. Nếu không quét được mã này, hãy dùng mục “Không quét được?”.",
  hiddenText: "Mã QR đang được ẩn khỏi những người nhìn thấy màn hình của bạn.",
  reveal: "Hiện mã QR",
  conceal: "Ẩn mã QR",
  openHeading: "Mở ứng dụng của bạn",
  openAppText: "Bạn đang dùng điện thoại? Hãy mở ứng dụng từ đây. Bạn không cần quét mã.",
  openApp: "Mở ứng dụng của tôi",
  openAppFailed: "Không có ứng dụng nào mở ra. Thay vào đó, hãy sao chép khóa.",
  otherDevice: "Dùng thiết bị khác",
  keySummary: "Không quét được?",
  keyText:
    "Trong ứng dụng, hãy chọn nhập khóa thiết lập (hoặc “thêm thủ công”), rồi dán hoặc nhập khóa này.",
  keyTooLong: "Mã QR ở đây sẽ quá nhỏ để quét. Thay vào đó, hãy dùng khóa.",
  copyKey: "Sao chép khóa",
  copyLink: "Sao chép đường liên kết cho trình quản lý mật khẩu",
  copied: "Đã sao chép",
  copyRefused: "Không được phép sao chép ở đây. Văn bản đã được chọn: hãy tự sao chép.",
  moreSummary: "Ứng dụng của tôi yêu cầu thêm thông tin",
  issuerLabel: "Dịch vụ",
  accountLabel: "Tài khoản",
  kindLabel: "Loại",
  kind: "Dựa trên thời gian, 6 chữ số, mới sau mỗi 30 giây (SHA‑1)",

  codeHeading: "Nhập mã",
  codeLabel: "Mã gồm 6 chữ số",
  codeHint: "Sau đó, ứng dụng hiển thị mã gồm 6 chữ số. Hãy nhập mã hiện tại.",
  codeHintAuto:
    "Sau đó, ứng dụng hiển thị mã gồm 6 chữ số. Chúng tôi kiểm tra mã ngay khi bạn nhập xong.",
  deviceNameLabel: "Tên cho ứng dụng này (không bắt buộc)",
  submit: "Bật",
  cancel: "Hủy",
  skip: "Để sau",

  checking: "Đang kiểm tra tài khoản của bạn…",
  associating: "Đang lấy mã QR của bạn…",
  verifying: "Đang kiểm tra mã…",
  activating: "Đang bật ứng dụng của bạn…",

  timeLeft: "Thời gian còn lại để hoàn tất: {duration}",
  timeLeftSoon: "Phiên đăng nhập sẽ hết hạn sau {duration}. Hãy hoàn tất trước lúc đó.",

  enrolledHeading: "Ứng dụng xác thực của bạn đang bật",
  enrolledText: "Từ bây giờ, chúng tôi sẽ yêu cầu mã khi bạn đăng nhập.",
  enrolledReplaced: "Bạn có thể xóa mục cũ trong ứng dụng. Mục đó không còn dùng được nữa.",
  recovery:
    "Sắp có điện thoại mới? Hãy thiết lập ứng dụng trên đó trước khi cho đi điện thoại cũ. Bị mất điện thoại? Hãy liên hệ với {issuer}.",
  done: "Xong",

  settingHeading: "Ứng dụng xác thực",
  onText: "Chúng tôi yêu cầu mã của ứng dụng khi bạn đăng nhập.",
  onSince: "Đã bật từ {date}.",
  askedFirst: "Được yêu cầu trước tiên khi bạn đăng nhập: {factor}",
  factorTextMessage: "tin nhắn văn bản",
  factorEmail: "email",
  factorPasskey: "khóa truy cập",
  factorOther: "cách khác",
  preferLabel: "Từ nay yêu cầu mã của ứng dụng trước tiên",
  replace: "Dùng ứng dụng khác",
  turnOff: "Tắt",
  turnOffHeading: "Tắt ứng dụng xác thực của bạn?",
  turnOffText:
    "Chúng tôi sẽ không yêu cầu mã của ứng dụng nữa, nên tài khoản của bạn được bảo vệ kém hơn. Ứng dụng vẫn giữ mục của mình: bạn có thể bật lại.",
  keepOn: "Vẫn bật",
  turningOff: "Đang tắt ứng dụng của bạn…",
  offHeading: "Ứng dụng xác thực của bạn đang tắt",
  offText:
    "Ứng dụng của bạn đã kết nối, nhưng chúng tôi không yêu cầu mã của ứng dụng khi bạn đăng nhập.",
  turnOn: "Bật lại",
  settingFailedHeading: "Không thực hiện được",

  failedHeading: "Chúng tôi không thể hoàn tất việc thiết lập",
  failedVerifiedHeading: "Ứng dụng của bạn đã kết nối nhưng có thể chưa được bật",
  connectedHeading: "Ứng dụng của bạn đã kết nối",
  supersededHeading: "Bạn đang thiết lập ứng dụng trong một thẻ trình duyệt khác",
  retry: "Thử lại",
  takeOver: "Lấy mã QR mới tại đây",
  restart: "Bắt đầu lại",
  signIn: "Đăng nhập lại",
  copyDetails: "Sao chép chi tiết",
  retryIn: "Bạn có thể thử lại sau {duration}.",
  retryNow: "Bây giờ bạn có thể thử lại.",
  signInAgain: "Hãy đăng nhập lại. Nếu được yêu cầu mã, hãy nhập mã mà ứng dụng của bạn hiển thị.",
  requestId: "Nếu yêu cầu trợ giúp, hãy cung cấp số này: {requestId}",
  pageProblem: "Lỗi do trang này, không phải do bạn. Hãy báo cho người quản lý trang:",

  phoneFast: "Đồng hồ trên điện thoại của bạn chạy nhanh khoảng {duration} nên mã không dùng được.",
  phoneSlow: "Đồng hồ trên điện thoại của bạn chạy chậm khoảng {duration} nên mã không dùng được.",
  computerWrong: "Đồng hồ của máy tính này cũng sai.",
  clocksDiffer:
    "Đồng hồ trên điện thoại của bạn và của máy tính này lệch nhau khoảng {duration}, và một trong hai đang sai.",
  setClock: "Trên điện thoại, hãy bật ngày và giờ tự động. Sau đó nhập mã mà ứng dụng hiển thị.",
  insistOnCode: "Nếu bạn chắc chắn, hãy nhập lại chính mã đó và chúng tôi sẽ kiểm tra.",

  errors: {
    access_token_unavailable:
      "Chúng tôi không thể xác nhận rằng bạn đã đăng nhập. Hãy thử lại hoặc đăng nhập lại.",
    code_empty: "Hãy nhập mã gồm 6 chữ số mà ứng dụng của bạn hiển thị.",
    code_too_short: "Mã đó quá ngắn. Hãy nhập đủ 6 chữ số mà ứng dụng của bạn hiển thị.",
    code_too_long: "Mã đó quá dài. Hãy chỉ nhập 6 chữ số mà ứng dụng của bạn hiển thị.",
    code_not_digits: "Mã không có chữ cái. Hãy nhập 6 chữ số mà ứng dụng của bạn hiển thị.",
    code_wrong:
      "Mã đó thuộc một mục khác. Hãy dùng mục mới nhất có tên {issuer} trong ứng dụng của bạn.",
    code_of_old_entry:
      "Mã đó thuộc một mục cũ hơn. Hãy quét mã QR trên trang này, rồi dùng mục mới.",
    code_expired:
      "Mã đó đúng vào khoảng {duration} trước. Hãy nhập mã mà ứng dụng của bạn đang hiển thị.",
    code_mismatch:
      "Mã đó không được chấp nhận. Hãy đợi mã tiếp theo trong ứng dụng của bạn rồi nhập mã đó.",
    code_used:
      "Mã đó đã được dùng trước đây. Hãy đợi mã tiếp theo trong ứng dụng của bạn rồi nhập mã đó.",
    answer_lost:
      "Chúng tôi không thể biết mã đó có đúng hay không. Hãy nhập mã tiếp theo mà ứng dụng của bạn hiển thị.",
    access_token_expired: "Bạn đã bị đăng xuất. Hãy đăng nhập lại để tiếp tục.",
    user_changed:
      "Hiện có một tài khoản khác đang đăng nhập. Hãy đăng nhập lại bằng tài khoản đầu tiên.",
    session_expired:
      "Phiên đăng nhập đã hết hạn để bảo vệ tài khoản của bạn. Hãy đăng nhập lại và bạn sẽ nhận được mã QR mới.",
    session_invalid:
      "Phiên đăng nhập này không còn dùng được nữa. Hãy đăng nhập lại và bạn sẽ nhận được mã QR mới.",
    setup_in_doubt:
      "Có thể ứng dụng của bạn đã kết nối. Hãy đăng nhập lại. Nếu được yêu cầu mã, hãy nhập mã mà ứng dụng của bạn hiển thị.",
    not_authorized: "Tài khoản của bạn hiện không làm được việc này. Hãy đăng nhập lại.",
    throttled: "Dịch vụ đang bận. Hãy thử lại sau giây lát.",
    attempts_exceeded: "Đã có quá nhiều lần thử. Hãy thử lại sau.",
    blocked: "Kết nối của bạn đã bị chặn. Nếu bạn dùng VPN, hãy tắt VPN, rồi thử lại.",
    challenge_required:
      "Chúng tôi cần kiểm tra rằng bạn là người thật. Hãy làm theo các bước trên trang này, rồi thử lại.",
    password_reset_required:
      "Trước tiên, bạn phải đổi mật khẩu. Hãy đăng nhập lại để đổi mật khẩu.",
    user_not_confirmed:
      "Tài khoản của bạn chưa được xác nhận. Hãy xác nhận tài khoản, rồi thử lại.",
    user_disabled:
      "Tài khoản của bạn đã bị vô hiệu hóa. Hãy liên hệ với đơn vị vận hành dịch vụ này.",
    sign_in_refused:
      "Ứng dụng của bạn đã kết nối nhưng yêu cầu đăng nhập bị từ chối. Hãy thử đăng nhập lại.",
    service_failed: "Dịch vụ đang gặp sự cố. Hãy thử lại sau giây lát.",
    operation_not_enabled: "Hiện bạn không thể thiết lập ứng dụng. Hãy thử lại sau.",
    network_failed:
      "Chúng tôi không thể kết nối với dịch vụ. Hãy kiểm tra kết nối Internet. Trình chặn hoặc mạng công ty cũng có thể là nguyên nhân.",
    answer_unreadable:
      "Có gì đó giữa bạn và dịch vụ đã làm thay đổi câu trả lời của dịch vụ. Nếu mạng của bạn yêu cầu đăng nhập, hãy làm việc đó trước.",
    superseded:
      "Một mã QR mới hơn đã được tạo trong một thẻ trình duyệt khác, nên mã này không còn dùng được nữa. Hãy tiếp tục ở đó hoặc lấy mã QR mới tại đây.",
    secret_replaced:
      "Một mã QR mới hơn đã được tạo ở nơi khác, nên mã này không còn dùng được nữa. Hãy lấy mã QR mới tại đây.",
    app_removed: "Trong lúc đó, ứng dụng của bạn đã bị thay thế. Hãy thử lại để kết nối.",
    module_unsupported:
      "Trình duyệt của bạn không làm được việc này, hoặc một chế độ an toàn ngăn cản. Hãy dùng trình duyệt khác cho bước này.",
    turn_off_refused: "Ứng dụng của bạn vẫn đang bật: dịch vụ này bắt buộc dùng ứng dụng.",
  },
};
