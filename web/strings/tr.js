/** Turkish. @type {import("../ui/words.js").Strings} */
export const tr = {
  gap: " ",

  introHeading: "Kimlik doğrulama uygulaması ayarlayın",
  introText:
    "Kimlik doğrulama uygulaması 30 saniyede bir, 6 haneli yeni bir kod gösterir. Oturum açarken şifrenizden sonra bu kodu girersiniz. Böylece hiç kimse yalnızca şifrenizle hesabınıza giremez.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Zaten sahip olduğunuz bir uygulamayı kullanın veya telefonunuzun uygulama mağazasından bir uygulama indirin: Google Authenticator, Microsoft Authenticator ve 2FAS uygulamalarının hepsi uygundur. Bu işlem yaklaşık iki dakika sürer.",
  start: "Uygulamayı ayarla",

  confirmHeading: "Kimlik doğrulama uygulamanız değiştirilsin mi?",
  confirmText:
    "Oturum açmak için zaten bir kimlik doğrulama uygulaması kullanıyorsunuz. Devam ederseniz uygulamanın bu hesap için gösterdiği kodlar hemen geçersiz olabilir. Bu nedenle bu adımları ara vermeden tamamlayın.",
  confirm: "Uygulamayı değiştir",
  keep: "Mevcut uygulamam kalsın",

  setupHeading: "Uygulamanızı bağlayın",
  scanHeading: "QR kodunu tarayın",
  scanText:
    "Kimlik doğrulama uygulamanızda “Ekle” veya “+” seçeneğine dokunun, ardından kamerayı bu resme doğrultun.",
  qrLabel:
    "Kimlik doğrulama uygulamanız için QR kodu. Tarayamıyorsanız bunun yerine “Tarayamıyor musunuz?” seçeneğini kullanın.",
  hiddenText: "Ekranınızı gören kişiler kullanamasın diye QR kodu gizlendi.",
  reveal: "QR kodunu göster",
  conceal: "QR kodunu gizle",
  openHeading: "Open your app",
  openAppText: "Kimlik doğrulama uygulamanız bu cihazda mı? Öyleyse kodu taramanız gerekmez.",
  openApp: "Uygulamamı aç",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Tarayamıyor musunuz?",
  keyText:
    "Uygulamanızda “Kurulum anahtarı girin” seçeneğine dokunun ve bu anahtarı yazın veya yapıştırın.",
  keyTooLong: "Bu hesap için QR kodu yok. Bu anahtarı uygulamanıza yazın veya yapıştırın.",
  copyKey: "Anahtarı kopyala",
  copyLink: "Kurulum bağlantısını kopyala",
  copied: "Copied",
  copyRefused:
    "Burada kopyalamaya izin verilmiyor. Anahtar seçili durumda, kendiniz kopyalayabilirsiniz.",
  moreSummary: "My app asks for more",
  issuerLabel: "Hizmetin adı",
  accountLabel: "Hesap",
  kindLabel: "Kod türü",
  kind: "Zamana dayalı, 6 haneli, her 30 saniyede bir yenilenir (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6 haneli kod",
  codeHint: "Uygulamanız kodu şu anda gösteriyor. Kod her 30 saniyede bir değişir.",
  codeHintAuto:
    "Uygulamanız kodu şu anda gösteriyor. 6 rakamın tamamını girdiğiniz anda kod kontrol edilir.",
  deviceNameLabel: "Bu uygulama için bir ad (isteğe bağlı)",
  submit: "Etkinleştir",
  cancel: "İptal",
  skip: "Şimdi değil",

  checking: "Hesabınız kontrol ediliyor…",
  associating: "QR kodunuz alınıyor…",
  verifying: "Kod kontrol ediliyor…",
  activating: "Uygulamanız etkinleştiriliyor…",

  timeLeft: "Kalan süre: {duration}",
  timeLeftSoon: "Kodu girmek için kalan süreniz: {duration}.",

  enrolledHeading: "Kimlik doğrulama uygulamanız etkin",
  enrolledText:
    "Bundan sonra oturum açarken uygulamanızı yanınızda bulundurun: sizden bir kod istenecek.",
  enrolledReplaced:
    "Uygulamanızda bu hesaba ait eski kaydı silebilirsiniz. O kayıt artık çalışmıyor.",
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

  failedHeading: "Uygulama henüz ayarlanmadı",
  failedVerifiedHeading: "Uygulamanız bağlandı ama henüz etkinleştirilmemiş olabilir",
  connectedHeading: "Uygulamanız bağlandı",
  supersededHeading: "Uygulamayı başka bir sekmede ayarlıyorsunuz",
  retry: "Tekrar dene",
  takeOver: "Burada yeni bir QR kodu al",
  restart: "Baştan başla",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "{duration} sonra tekrar deneyebilirsiniz.",
  retryNow: "Şimdi tekrar deneyebilirsiniz.",
  signInAgain: "Yeniden oturum açın ve sizden kod istenirse uygulamanızın gösterdiği kodu girin.",
  requestId: "Yardım isterseniz şu numarayı verin: {requestId}",
  pageProblem:
    "Bu sayfa doğru ayarlanmamış ve bunu kendiniz düzeltemezsiniz. Sayfayı yöneten kişiye şunu iletin:",

  phoneFast: "Telefonunuzun saati yaklaşık {duration} ileri, bu yüzden kodları uyuşmuyor.",
  phoneSlow: "Telefonunuzun saati yaklaşık {duration} geri, bu yüzden kodları uyuşmuyor.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Telefonunuzda tarih ve saat için otomatik ayarı açın, ardından uygulamanın gösterdiği kodu girin.",
  insistOnCode: "Aynı kodsa tekrar girin, biz de kontrol edelim.",

  errors: {
    access_token_unavailable:
      "Oturumunuzun açık olduğunu doğrulayamadık. Tekrar deneyin veya oturumunuzu kapatıp yeniden açın.",
    code_empty: "Uygulamanızın gösterdiği 6 haneli kodu girin.",
    code_too_short: "Kod 6 rakamdan oluşmalıdır. Uygulamanızın gösterdiği kodun tamamını girin.",
    code_too_long: "Kod 6 rakamdan oluşmalıdır. Yalnızca uygulamanızın gösterdiği kodu girin.",
    code_not_digits:
      "Kod 6 rakamdan oluşmalı, harf içermemelidir. Uygulamanızın gösterdiği kodu girin.",
    code_wrong:
      "Bu kod, bu QR koduyla eşleşmiyor. Uygulamanızdaki en yeni kaydın şu anda gösterdiği kodu girin.",
    code_of_old_entry:
      "Bu kod daha önce eklediğiniz bir kayda ait ve o kayıt artık çalışmıyor. Bu QR kodunu tarayın, ardından yeni kaydın kodunu girin. Eski kaydı silin.",
    code_expired:
      "Bu kod yaklaşık {duration} önce doğruydu. Uygulamanızın şu anda gösterdiği kodu girin.",
    code_mismatch:
      "Bu kod kabul edilmedi. Uygulamanızda bir sonraki kodu bekleyin ve o kodu girin.",
    code_used:
      "Bu kod daha önce kullanıldı. Uygulamanızda bir sonraki kodu bekleyin ve o kodu girin.",
    answer_lost:
      "Bu kodun doğru olup olmadığını öğrenemedik. İnternet bağlantınızı kontrol edin, ardından uygulamanızın gösterdiği bir sonraki kodu girin.",
    access_token_expired:
      "Oturumunuzun süresi doldu. Yeniden oturum açın, ardından tekrar deneyin.",
    user_changed:
      "Şu anda başka bir hesapla oturum açılmış. Başladığınız hesapla yeniden oturum açın.",
    session_expired:
      "Oturum açmak için izin verilen süreyi aştınız. Yeni bir QR kodu almak için yeniden oturum açın.",
    session_invalid:
      "Bu oturum açma işlemi artık kullanılamaz. Yeni bir QR kodu almak için yeniden oturum açın.",
    setup_in_doubt:
      "Uygulamanız zaten bağlanmış olabilir. Yeniden oturum açın ve sizden kod istenirse uygulamanızın gösterdiği kodu girin.",
    not_authorized: "Bunu yapma izniniz yok. Yeniden oturum açın, ardından uygulamayı ayarlayın.",
    throttled:
      "Şu anda çok fazla kişi bu işlemi yapıyor. Bir dakika bekleyin, ardından tekrar deneyin.",
    attempts_exceeded: "Çok fazla deneme yapıldı. Birkaç dakika bekleyin, ardından tekrar deneyin.",
    blocked:
      "Bir güvenlik duvarı isteği engelledi. VPN kullanıyorsanız kapatın, bir dakika bekleyin, ardından tekrar deneyin.",
    challenge_required:
      "İnsan olduğunuzu doğrulamamız gerekiyor. Bu sayfadaki adımları izleyin, ardından tekrar deneyin.",
    password_reset_required:
      "Önce şifrenizi değiştirmeniz gerekiyor. Bunun için yeniden oturum açın.",
    user_not_confirmed:
      "Hesabınız henüz onaylanmadı. Hesabınızı onaylayın, ardından uygulamayı ayarlayın.",
    user_disabled: "Hesabınız devre dışı bırakılmış. Bu hizmetin yöneticilerine başvurun.",
    sign_in_refused:
      "Uygulamanız bağlandı ama oturum açma isteği reddedildi. Yeniden oturum açmayı deneyin.",
    service_failed: "Hizmette bir sorun var. Bir dakika bekleyin, ardından tekrar deneyin.",
    operation_not_enabled: "Şu anda uygulama ayarlanamıyor. Daha sonra tekrar deneyin.",
    network_failed:
      "Hizmete ulaşamadık. İnternet bağlantınızı kontrol edin, ardından tekrar deneyin.",
    answer_unreadable:
      "Sizinle hizmet arasındaki bir şey yanıtı değiştirdi. Ağınız oturum açmanızı istiyorsa önce bunu yapın. Ardından tekrar deneyin.",
    superseded:
      "Başka bir sekmede veya pencerede sizin için daha yeni bir QR kodu oluşturuldu. Bu yüzden buradaki kod artık çalışmıyor. Orada devam edin veya burada yeni bir QR kodu alın.",
    secret_replaced:
      "Başka bir yerde sizin için daha yeni bir QR kodu oluşturuldu. Bu yüzden bu QR koduna ait kodlar artık çalışmıyor. Burada yeni bir QR kodu alın.",
    app_removed:
      "Bağladığınız uygulama bu sırada değiştirildi. Uygulamayı bağlamak için tekrar deneyin.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
