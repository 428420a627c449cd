import type { LanguageRare } from '../language.js';

/** Vietnamese. People are addressed as bạn. */
export default {
  endings: {
    'idx.email.verification.required': 'Kiểm tra email của bạn',
    'idx.request.activation.email': 'Kiểm tra email của bạn',
    'idx.expired.activation.token': 'Đường liên kết này không còn hiệu lực',
    'idx.missing.activation.token': 'Đường liên kết này không còn hiệu lực',
    'idx.return.link.expired': 'Đường liên kết này đã hết hạn',
    'idx.return.stale': 'Đường liên kết này đã cũ',
    'idx.return.error': 'Đường liên kết này không hoạt động',
    'idx.activating.inactive.user': 'Không thể dùng tài khoản này',
    'idx.operation.cancelled.by.user': 'Đã dừng đăng ký',
    'idx.operation.cancelled': 'Bạn đã dừng trên một thiết bị khác',
    'security.access_denied': 'Bạn không thể đăng ký tại đây',
    'registration.error': 'Chưa tạo được tài khoản của bạn',
    'idx.error.server.safe.mode': 'Hiện không khả dụng',
    device_assurance: 'Thiết bị này chưa đủ an toàn',
    tooManyRequests: 'Quá nhiều lần thử',
  },
  failures: {
    'network-error': 'Không kết nối được với máy chủ. Hãy kiểm tra kết nối rồi thử lại.',
    timeout: 'Máy chủ phản hồi quá lâu. Hãy thử lại.',
    'rate-limited': 'Quá nhiều lần thử trong thời gian ngắn. Hãy chờ một phút rồi thử lại.',
    'server-error': 'Máy chủ gặp sự cố. Hãy thử lại sau giây lát.',
    'bad-response': 'Đã xảy ra lỗi khi trao đổi dữ liệu với máy chủ. Hãy thử lại.',
    'captcha-unavailable':
      'Không thể kiểm tra rằng bạn không phải là rô-bốt. Hãy cho phép tập lệnh kiểm tra hoặc thử lại.',
    'missing-attribute': 'Biểu mẫu đăng ký này chưa được thiết lập.',
    'invalid-attribute': 'Biểu mẫu đăng ký này chưa được thiết lập đúng.',
    'insecure-context': 'Việc đăng ký cần một trang bảo mật. Hãy mở trang này bằng https.',
    'page-timeout': 'Trang này phản hồi quá lâu. Hãy thử lại.',
    'missing-terms':
      'Hiện không thể đăng ký: trang này không hiển thị được các điều khoản cần chấp nhận.',
    'unknown-issuer': 'Hiện không thể đăng ký: không tìm thấy máy chủ đăng ký.',
    'unknown-client': 'Hiện không thể đăng ký: máy chủ không nhận ra trang web này.',
    'redirect-uri-mismatch': 'Hiện không thể đăng ký: địa chỉ của trang này chưa được khai báo.',
    'feature-disabled': 'Trang web này không hỗ trợ đăng ký.',
    'sign-up-disabled': 'Trang web này không mở đăng ký.',
    'foreign-origin': 'Hiện không thể đăng ký: thông tin sẽ bị gửi đến một máy chủ khác.',
    'sign-up-unavailable': 'Hiện không thể đăng ký. Hãy thử lại sau.',
    'session-expired': 'Phiên đăng ký của bạn đã hết thời gian. Vui lòng tiếp tục từ đây.',
    'access-denied': 'Bạn không thể đăng ký tại đây.',
    'provider-refused': 'Không đăng ký được bằng tài khoản đó. Hãy thử lại hoặc chọn cách khác.',
    'passkey-failed': 'Chưa tạo được khóa truy cập. Hãy thử lại hoặc chọn phương thức khác.',
    'sign-in-required':
      'Tài khoản của bạn đã sẵn sàng nhưng chưa đăng nhập được. Hãy đăng nhập để tiếp tục.',
    'token-rejected':
      'Tài khoản của bạn đã sẵn sàng nhưng chưa đăng nhập được. Hãy kiểm tra ngày giờ trên thiết bị này rồi đăng nhập.',
    'unsupported-step': 'Trang web này yêu cầu một bước không thể hiển thị tại đây.',
    refused: 'Không thể tiếp tục đăng ký.',
  },
  email: {
    didYouMean: 'Có phải ý bạn là {email}?',
  },
  inApp: {
    limits:
      'Bạn đang dùng trình duyệt của {app}. Khóa truy cập và tài khoản khác có thể không hoạt động tại đây. Hãy mở trang này trong trình duyệt của bạn.',
    copyLink: 'Sao chép đường liên kết',
  },
  groups: {
    choose: 'Thiết lập {count} trong số này',
  },
  oktaVerify: {
    openApp: 'Mở Okta Verify',
    getApp: 'Tải ứng dụng',
    intros: {
      'enroll-poll/okta_verify/qrcode':
        'Mở Okta Verify trên điện thoại, thêm tài khoản rồi quét mã này. Trang này sẽ tự động tiếp tục.',
      'enroll-poll/okta_verify/email':
        'Chúng tôi đã gửi một đường liên kết qua email đến {to}. Hãy mở đường liên kết đó trên điện thoại. Trang này sẽ tự động tiếp tục.',
      'enroll-poll/okta_verify/sms':
        'Chúng tôi đã gửi một đường liên kết qua SMS đến {to}. Hãy mở đường liên kết đó trên điện thoại. Trang này sẽ tự động tiếp tục.',
      'enroll-poll/okta_verify/samedevice':
        'Thiết lập Okta Verify trên thiết bị này. Trang này sẽ tự động tiếp tục.',
      'enroll-poll/okta_verify/devicebootstrap':
        'Mở Okta Verify trên một thiết bị bạn đã dùng ứng dụng này rồi thêm tài khoản này vào đó. Trang này sẽ tự động tiếp tục.',
    },
    channels: {
      qrcode: 'Quét mã bằng điện thoại',
      email: 'Nhận đường liên kết qua email',
      sms: 'Nhận đường liên kết qua SMS',
      samedevice: 'Trên thiết bị này',
      devicebootstrap: 'Bằng một thiết bị đã thiết lập sẵn',
    },
  },
  passkeyErrors: {
    NotAllowedError:
      'Chưa tạo được khóa truy cập: thao tác đã bị hủy hoặc mất quá nhiều thời gian. Bạn có thể thử lại.',
    InvalidStateError:
      'Thiết bị hoặc khóa này đã được thiết lập. Hãy dùng thiết bị hoặc khóa khác.',
    NotSupportedError:
      'Trình duyệt hoặc thiết bị này không tạo được loại khóa truy cập được yêu cầu.',
    NotAllowedByPage: 'Trang này không cho phép dùng khóa truy cập. Hãy chọn phương thức khác.',
    SecurityError: 'Không thể tạo khóa truy cập trên địa chỉ của trang này.',
  },
  passkeyOffer: {
    question: 'Khóa truy cập là gì?',
    answer:
      'Với khóa truy cập, bạn đăng nhập bằng vân tay, khuôn mặt hoặc phương thức khóa màn hình. Khóa được lưu trên thiết bị hoặc trong trình quản lý mật khẩu của bạn; vân tay và khuôn mặt của bạn không được gửi cho bất kỳ ai.',
  },
  passkeyProofErrors: {
    NotAllowedError:
      'Chưa dùng được khóa truy cập: thao tác đã bị hủy hoặc mất quá nhiều thời gian. Hãy thử lại.',
    NotAllowedByPage: 'Trang này không cho phép dùng khóa truy cập. Hãy chọn phương thức khác.',
    SecurityError: 'Không thể dùng khóa truy cập trên địa chỉ của trang này.',
  },
  preview: {
    nothingSent: 'Bản xem trước. Không có gì được gửi và không có tài khoản nào được tạo.',
    code: 'Mã là {code}.',
  },
  proofing: {
    intro:
      '{name} kiểm tra danh tính của bạn, ví dụ bằng giấy tờ tùy thân và ảnh. Sau đó bạn quay lại đây.',
    agree: 'Khi tiếp tục, bạn chấp nhận điều khoản của {name}.',
    privacy: 'Cách {name} bảo vệ dữ liệu của bạn',
  },
  timeLimit: {
    ends: 'Phiên đăng ký này kết thúc lúc {time}. Bạn cần thêm thời gian?',
    extend: 'Thêm thời gian',
    fixed: 'Không còn thêm thời gian. Phiên đăng ký này kết thúc lúc {time}.',
  },
} satisfies LanguageRare;
