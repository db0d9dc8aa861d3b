/** Vietnamese. @type {import("../words.js").Strings} */
export const vi = {
  gap: " ",

  introHeading: "Thiết lập ứng dụng xác thực",
  introText:
    "Ứng dụng xác thực hiển thị một mã mới gồm 6 chữ số sau mỗi 30 giây. Khi đăng nhập, bạn nhập mã đó sau mật khẩu, nên không ai có thể đăng nhập chỉ bằng mật khẩu của bạn.",
  introApps:
    "Hãy dùng ứng dụng bạn đã có, hoặc tải một ứng dụng từ kho ứng dụng trên điện thoại: Google Authenticator, Microsoft Authenticator và 2FAS đều dùng được. Việc này mất khoảng hai phút.",
  start: "Thiết lập ứng dụng",

  confirmHeading: "Thay thế ứng dụng xác thực của bạn?",
  confirmText:
    "Bạn đang dùng một ứng dụng xác thực để đăng nhập. Nếu bạn tiếp tục, các mã mà ứng dụng hiển thị cho tài khoản này có thể ngừng hoạt động ngay, vì vậy hãy hoàn tất các bước này trong một lần.",
  confirm: "Thay thế ứng dụng",
  keep: "Giữ ứng dụng hiện có",

  setupHeading: "Kết nối ứng dụng của bạn",
  scanHeading: "Quét mã QR",
  scanText: "Trong ứng dụng xác thực, chọn “Thêm” hoặc “+”, sau đó hướng máy ảnh vào hình này.",
  qrLabel:
    "Mã QR cho ứng dụng xác thực của bạn. Nếu không quét được, hãy dùng mục “Không quét được?”.",
  hiddenText: "Mã QR được ẩn để người nhìn thấy màn hình của bạn không thể sử dụng.",
  reveal: "Hiện mã QR",
  conceal: "Ẩn mã QR",
  openAppText: "Ứng dụng xác thực có trên thiết bị này? Vậy bạn không cần quét.",
  openApp: "Mở ứng dụng của tôi",
  keySummary: "Không quét được?",
  keyText: "Chọn “Nhập khóa thiết lập” trong ứng dụng rồi nhập hoặc dán khóa này.",
  keyTooLong: "Không có mã QR cho tài khoản này. Hãy nhập hoặc dán khóa này vào ứng dụng.",
  copyKey: "Sao chép khóa",
  keyCopied: "Đã sao chép khóa.",
  copyLink: "Sao chép liên kết thiết lập",
  linkCopied: "Đã sao chép liên kết thiết lập. Bạn có thể dán vào trình quản lý mật khẩu.",
  copyRefused: "Không được phép sao chép ở đây. Khóa đã được chọn để bạn tự sao chép.",
  issuerLabel: "Tên dịch vụ",
  accountLabel: "Tài khoản",
  kindLabel: "Loại mã",
  kind: "Dựa trên thời gian, 6 chữ số, đổi sau mỗi 30 giây (SHA-1)",

  codeLabel: "Mã gồm 6 chữ số",
  codeHint: "Ứng dụng đang hiển thị mã này. Mã thay đổi sau mỗi 30 giây.",
  codeHintAuto: "Ứng dụng đang hiển thị mã này. Mã được kiểm tra ngay khi bạn nhập đủ 6 chữ số.",
  deviceNameLabel: "Tên cho ứng dụng này (không bắt buộc)",
  submit: "Bật",
  cancel: "Hủy",

  checking: "Đang kiểm tra tài khoản của bạn…",
  associating: "Đang lấy mã QR của bạn…",
  verifying: "Đang kiểm tra mã…",
  activating: "Đang bật ứng dụng của bạn…",

  timeLeft: "Thời gian còn lại: {duration}",
  timeLeftSoon: "Bạn còn {duration} để nhập mã.",

  enrolledHeading: "Ứng dụng xác thực của bạn đã được bật",
  enrolledText: "Từ bây giờ, hãy chuẩn bị sẵn ứng dụng khi đăng nhập: bạn sẽ được yêu cầu nhập mã.",
  enrolledReplaced:
    "Bạn có thể xóa mục cũ của tài khoản này trong ứng dụng. Mục đó không còn hoạt động.",

  failedHeading: "Ứng dụng chưa được thiết lập",
  failedVerifiedHeading: "Ứng dụng của bạn đã kết nối nhưng chưa được bật",
  supersededHeading: "Bạn đang thiết lập ứng dụng trong một thẻ khác",
  retry: "Thử lại",
  takeOver: "Lấy mã QR mới tại đây",
  restart: "Bắt đầu lại",
  retryIn: "Bạn có thể thử lại sau {duration}.",
  retryNow: "Bây giờ bạn có thể thử lại.",
  requestId: "Nếu bạn cần trợ giúp, hãy cung cấp số này: {requestId}",
  pageProblem:
    "Trang này chưa được thiết lập đúng và bạn không thể tự khắc phục. Hãy báo cho người quản lý trang:",

  phoneFast: "Đồng hồ trên điện thoại của bạn chạy nhanh khoảng {duration}, nên mã không khớp.",
  phoneSlow: "Đồng hồ trên điện thoại của bạn chạy chậm khoảng {duration}, nên mã không khớp.",
  computerFast: "Đồng hồ của máy tính này cũng sai: chạy nhanh khoảng {duration}.",
  computerSlow: "Đồng hồ của máy tính này cũng sai: chạy chậm khoảng {duration}.",
  phoneAhead:
    "Mã đó không được chấp nhận. Đồng hồ trên điện thoại chạy nhanh hơn máy tính này khoảng {duration}, và một trong hai bị sai.",
  phoneBehind:
    "Mã đó không được chấp nhận. Đồng hồ trên điện thoại chạy chậm hơn máy tính này khoảng {duration}, và một trong hai bị sai.",
  setClock:
    "Trên điện thoại, hãy đặt ngày và giờ ở chế độ tự động, sau đó nhập mã mà ứng dụng hiển thị.",
  insistOnClock:
    "Nếu đồng hồ trên điện thoại đúng, hãy nhập lại chính mã đó và chúng tôi sẽ kiểm tra.",

  errors: {
    out_of_order: "Không thể thực hiện việc đó ở bước này.",
    access_token_unavailable:
      "Chúng tôi không xác nhận được rằng bạn đã đăng nhập. Hãy thử lại, hoặc đăng xuất rồi đăng nhập lại.",
    invalid_access_token: "Bạn không còn đăng nhập. Hãy đăng nhập lại rồi thiết lập ứng dụng.",
    code_empty: "Hãy nhập mã gồm 6 chữ số mà ứng dụng hiển thị.",
    code_too_short: "Mã phải có 6 chữ số. Hãy nhập toàn bộ mã mà ứng dụng hiển thị.",
    code_too_long: "Mã phải có 6 chữ số. Chỉ nhập mã mà ứng dụng hiển thị.",
    code_not_digits: "Mã phải gồm 6 chữ số, không có chữ cái. Hãy nhập mã mà ứng dụng hiển thị.",
    code_wrong:
      "Mã đó không khớp với mã QR này. Hãy nhập mã mà mục mới nhất trong ứng dụng đang hiển thị. Nếu vẫn là mã đó, hãy nhập lại và chúng tôi sẽ kiểm tra.",
    code_of_old_entry:
      "Mã đó thuộc về một mục bạn đã thêm trước đây và không còn hoạt động. Hãy quét mã QR này, sau đó nhập mã của mục mới. Hãy xóa mục cũ.",
    code_expired: "Mã đó đúng vào khoảng {duration} trước. Hãy nhập mã mà ứng dụng đang hiển thị.",
    code_mismatch:
      "Mã đó không được chấp nhận. Hãy đợi mã tiếp theo trong ứng dụng rồi nhập mã đó.",
    code_used: "Mã đó đã được sử dụng. Hãy đợi mã tiếp theo trong ứng dụng rồi nhập mã đó.",
    not_verified: "Mã đó không được chấp nhận. Hãy đợi mã tiếp theo trong ứng dụng rồi nhập mã đó.",
    answer_lost:
      "Chúng tôi không nhận được câu trả lời mã đó có đúng hay không. Hãy kiểm tra kết nối internet, sau đó nhập mã tiếp theo mà ứng dụng hiển thị.",
    access_token_expired: "Phiên đăng nhập của bạn đã hết hạn. Hãy đăng nhập lại rồi thử lại.",
    access_token_revoked: "Bạn đã bị đăng xuất. Hãy đăng nhập lại rồi thiết lập ứng dụng.",
    session_expired:
      "Bạn đã dùng quá thời gian cho phép để đăng nhập. Hãy đăng nhập lại để nhận mã QR mới.",
    session_invalid:
      "Lần đăng nhập này không thể dùng được nữa. Hãy đăng nhập lại để nhận mã QR mới.",
    not_authorized: "Bạn không được phép làm việc này. Hãy đăng nhập lại rồi thiết lập ứng dụng.",
    throttled: "Hiện có quá nhiều người đang thực hiện việc này. Hãy đợi một phút rồi thử lại.",
    attempts_exceeded: "Đã có quá nhiều lần thử. Hãy đợi vài phút rồi thử lại.",
    blocked: "Tường lửa đã chặn yêu cầu. Hãy tắt VPN nếu bạn đang dùng, đợi một phút rồi thử lại.",
    concurrent_modification: "Tài khoản của bạn đã bị thay đổi cùng lúc đó. Hãy thử lại.",
    password_reset_required: "Trước tiên bạn phải đổi mật khẩu. Hãy đăng nhập lại để đổi.",
    user_not_found: "Không tìm thấy tài khoản của bạn. Hãy đăng nhập lại rồi thiết lập ứng dụng.",
    user_not_confirmed:
      "Tài khoản của bạn chưa được xác nhận. Hãy xác nhận rồi thiết lập ứng dụng.",
    sign_in_refused:
      "Ứng dụng của bạn đã kết nối nhưng việc đăng nhập bị từ chối. Hãy thử đăng nhập lại.",
    service_failed: "Dịch vụ đang gặp sự cố. Hãy đợi một phút rồi thử lại.",
    unknown_service_error:
      "Dịch vụ đưa ra câu trả lời ngoài dự kiến. Hãy đợi một phút rồi thử lại.",
    network_failed:
      "Chúng tôi không kết nối được với dịch vụ. Hãy kiểm tra kết nối internet rồi thử lại.",
    timed_out: "Dịch vụ trả lời quá lâu. Hãy kiểm tra kết nối internet rồi thử lại.",
    answer_too_large:
      "Có gì đó giữa bạn và dịch vụ đã thay đổi câu trả lời. Hãy thử một mạng khác.",
    answer_unreadable:
      "Có gì đó giữa bạn và dịch vụ đã thay đổi câu trả lời. Nếu mạng yêu cầu bạn đăng nhập, hãy làm việc đó trước. Sau đó thử lại.",
    superseded:
      "Một mã QR mới hơn đã được tạo cho bạn trong một thẻ hoặc cửa sổ khác, nên mã ở đây không còn hoạt động. Hãy tiếp tục ở đó, hoặc lấy mã QR mới tại đây.",
    module_unavailable:
      "Không tải được một phần của trang này. Hãy kiểm tra kết nối internet rồi thử lại.",
  },
};
