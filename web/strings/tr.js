/** Turkish. @type {import("../ui/words.js").Strings} */
export const tr = {
  gap: " ",

  introHeading: "Kimlik doğrulama uygulaması ayarlayın",
  introText:
    "Telefonunuzdaki veya bilgisayarınızdaki kimlik doğrulama uygulaması 6 haneli kodlar üretir. Oturum açarken şifrenizden sonra bir kod girersiniz. Yalnızca şifrenizi bilen biri hesabınıza giremez.",
  appsHeading: "Uygulama edinin",
  appsSummary: "Henüz uygulamanız yok mu?",
  introApps:
    "Şifre yöneticiniz bunu zaten yapıyor olabilir (Apple Parolalar, 1Password, Bitwarden). Yapmıyorsa önce uygulama mağazanızdan Google Authenticator, Microsoft Authenticator veya 2FAS uygulamasını yükleyin, ardından geri dönün.",
  start: "Uygulamayı ayarla",

  confirmHeading: "Kimlik doğrulama uygulamanız değiştirilsin mi?",
  confirmText:
    "Oturum açmak için zaten bir kimlik doğrulama uygulaması kullanıyorsunuz. Uygulamanızın şu anda gösterdiği kodlar, devam ettiğiniz anda geçersiz olabilir. Telefonunuzu hazır bulundurun.",
  confirm: "Uygulamayı değiştir",
  keep: "Mevcut uygulamam kalsın",

  setupHeading: "Uygulamanızı bağlayın",
  scanHeading: "QR kodunu tarayın",
  scanText:
    "Uygulamanızı açın, + veya “Ekle” seçeneğine dokunun ve kamerayı bu QR koduna doğrultun.",
  qrLabel: "Uygulamanız için QR kodu. Tarayamıyorsanız “Tarayamıyor musunuz?” seçeneğini kullanın.",
  hiddenText: "QR kodu, ekranınızı gören kişilerden gizlendi.",
  reveal: "QR kodunu göster",
  conceal: "QR kodunu gizle",
  openHeading: "Uygulamanızı açın",
  openAppText: "Telefonunuzu mu kullanıyorsunuz? Uygulamanızı buradan açın. Taramanız gerekmez.",
  openApp: "Uygulamamı aç",
  openAppFailed: "Hiçbir uygulama açılmadı. Bunun yerine anahtarı kopyalayın.",
  otherDevice: "Başka bir cihaz kullan",
  keySummary: "Tarayamıyor musunuz?",
  keyText:
    "Uygulamanızda kurulum anahtarı girmeyi (veya “elle ekle” seçeneğini) seçin, ardından bu anahtarı yapıştırın veya yazın.",
  keyTooLong: "QR kodu burada taranamayacak kadar küçük olur. Bunun yerine anahtarı kullanın.",
  copyKey: "Anahtarı kopyala",
  copyLink: "Şifre yöneticisi için bağlantıyı kopyala",
  copied: "Kopyalandı",
  copyRefused: "Burada kopyalamaya izin verilmiyor. Metin seçili: kendiniz kopyalayın.",
  moreSummary: "Uygulamam başka bilgiler de istiyor",
  issuerLabel: "Hizmet",
  accountLabel: "Hesap",
  kindLabel: "Tür",
  kind: "Zamana dayalı, 6 haneli, her 30 saniyede bir yenilenir (SHA‑1)",

  codeHeading: "Kodu girin",
  codeLabel: "6 haneli kod",
  codeHint: "Ardından uygulamanız 6 haneli bir kod gösterir. Geçerli kodu girin.",
  codeHintAuto: "Ardından uygulamanız 6 haneli bir kod gösterir. Girdiğiniz anda kontrol ederiz.",
  deviceNameLabel: "Bu uygulama için bir ad (isteğe bağlı)",
  submit: "Etkinleştir",
  cancel: "İptal",
  skip: "Şimdi değil",

  checking: "Hesabınız kontrol ediliyor…",
  associating: "QR kodunuz alınıyor…",
  verifying: "Kod kontrol ediliyor…",
  activating: "Uygulamanız etkinleştiriliyor…",

  timeLeft: "Tamamlamak için kalan süre: {duration}",
  timeLeftSoon: "Oturum açma süresi {duration} içinde dolacak. Bundan önce tamamlayın.",

  enrolledHeading: "Kimlik doğrulama uygulamanız etkin",
  enrolledText: "Bundan sonra oturum açtığınızda sizden kod isteyeceğiz.",
  enrolledReplaced: "Uygulamanızdaki eski kaydı silebilirsiniz. O kayıt artık çalışmıyor.",
  recovery:
    "Yeni telefon mu alıyorsunuz? Eskisini elden çıkarmadan önce uygulamayı yenisinde ayarlayın. Telefonunuzu mu kaybettiniz? {issuer} ile iletişime geçin.",
  done: "Bitti",

  settingHeading: "Kimlik doğrulama uygulaması",
  onText: "Oturum açtığınızda uygulamanın kodunu istiyoruz.",
  onSince: "{date} tarihinden beri etkin.",
  askedFirst: "Oturum açtığınızda ilk olarak istenen: {factor}",
  factorTextMessage: "kısa mesaj",
  factorEmail: "e-posta",
  factorPasskey: "geçiş anahtarı",
  factorOther: "başka bir şey",
  preferLabel: "Bundan sonra ilk olarak uygulamanın kodu istensin",
  replace: "Başka bir uygulama kullan",
  turnOff: "Devre dışı bırak",
  turnOffHeading: "Kimlik doğrulama uygulamanız devre dışı bırakılsın mı?",
  turnOffText:
    "Artık uygulamanın kodunu istemeyeceğiz, bu yüzden hesabınız daha az korunacak. Uygulamanızdaki kayıt kalır: yeniden etkinleştirebilirsiniz.",
  keepOn: "Etkin kalsın",
  turningOff: "Uygulamanız devre dışı bırakılıyor…",
  offHeading: "Kimlik doğrulama uygulamanız devre dışı",
  offText: "Uygulamanız bağlı, ama oturum açtığınızda kodunu istemiyoruz.",
  turnOn: "Yeniden etkinleştir",
  settingFailedHeading: "İşlem başarısız oldu",

  failedHeading: "Ayarlamayı tamamlayamadık",
  failedVerifiedHeading: "Uygulamanız bağlandı ama henüz etkinleştirilmemiş olabilir",
  connectedHeading: "Uygulamanız bağlandı",
  supersededHeading: "Uygulamayı başka bir sekmede ayarlıyorsunuz",
  retry: "Tekrar dene",
  takeOver: "Burada yeni bir QR kodu al",
  restart: "Baştan başla",
  signIn: "Yeniden oturum aç",
  copyDetails: "Ayrıntıları kopyala",
  retryIn: "{duration} sonra tekrar deneyebilirsiniz.",
  retryNow: "Şimdi tekrar deneyebilirsiniz.",
  signInAgain: "Yeniden oturum açın. Sizden kod istenirse uygulamanızın gösterdiği kodu girin.",
  requestId: "Yardım isterseniz şu numarayı verin: {requestId}",
  pageProblem: "Sorun sizde değil, bu sayfada. Sayfayı yöneten kişiye şunu iletin:",

  phoneFast: "Telefonunuzun saati yaklaşık {duration} ileri, bu yüzden kodları çalışmıyor.",
  phoneSlow: "Telefonunuzun saati yaklaşık {duration} geri, bu yüzden kodları çalışmıyor.",
  computerWrong: "Bu bilgisayarın saati de yanlış.",
  clocksDiffer:
    "Telefonunuzun saati ile bu bilgisayarın saati arasında yaklaşık {duration} fark var ve biri yanlış.",
  setClock:
    "Telefonunuzda otomatik tarih ve saat ayarını açın. Ardından uygulamanın gösterdiği kodu girin.",
  insistOnCode: "Eminseniz aynı kodu tekrar girin, biz de kontrol edelim.",

  errors: {
    access_token_unavailable:
      "Oturumunuzun açık olduğunu doğrulayamadık. Tekrar deneyin veya yeniden oturum açın.",
    code_empty: "Uygulamanızın gösterdiği 6 haneli kodu girin.",
    code_too_short: "Bu kod çok kısa. Uygulamanızın gösterdiği 6 rakamın tamamını girin.",
    code_too_long: "Bu kod çok uzun. Yalnızca uygulamanızın gösterdiği 6 rakamı girin.",
    code_not_digits: "Kodda harf olmaz. Uygulamanızın gösterdiği 6 rakamı girin.",
    code_wrong: "Bu kod başka bir kayda ait. Uygulamanızda {issuer} adlı en yeni kaydı kullanın.",
    code_of_old_entry:
      "Bu kod daha eski bir kayda ait. Bu sayfadaki QR kodunu tarayın, ardından yeni kaydı kullanın.",
    code_expired:
      "Bu kod yaklaşık {duration} önce doğruydu. Uygulamanızın şu anda gösterdiği kodu girin.",
    code_mismatch:
      "Bu kod kabul edilmedi. Uygulamanızda bir sonraki kodu bekleyin ve o kodu girin.",
    code_used:
      "Bu kod daha önce kullanıldı. Uygulamanızda bir sonraki kodu bekleyin ve o kodu girin.",
    answer_lost:
      "Bu kodun doğru olup olmadığını öğrenemedik. Uygulamanızın gösterdiği bir sonraki kodu girin.",
    access_token_expired: "Oturumunuz kapatıldı. Devam etmek için yeniden oturum açın.",
    user_changed: "Şu anda başka bir hesapla oturum açılmış. İlk hesapla yeniden oturum açın.",
    session_expired:
      "Hesabınızı korumak için oturum açma süresi doldu. Yeniden oturum açın, yeni bir QR kodu alacaksınız.",
    session_invalid:
      "Bu oturum açma işlemi artık kullanılamaz. Yeniden oturum açın, yeni bir QR kodu alacaksınız.",
    setup_in_doubt:
      "Uygulamanız zaten bağlanmış olabilir. Yeniden oturum açın. Sizden kod istenirse uygulamanızın gösterdiği kodu girin.",
    not_authorized: "Hesabınız bunu şu anda yapamıyor. Yeniden oturum açın.",
    throttled: "Hizmet meşgul. Birazdan tekrar deneyin.",
    attempts_exceeded: "Çok fazla deneme yapıldı. Daha sonra tekrar deneyin.",
    blocked: "Bağlantınız engellendi. VPN kullanıyorsanız kapatın, ardından tekrar deneyin.",
    challenge_required:
      "İnsan olduğunuzu doğrulamamız gerekiyor. Bu sayfadaki adımları izleyin, ardından tekrar deneyin.",
    password_reset_required:
      "Önce şifrenizi değiştirmeniz gerekiyor. Bunun için yeniden oturum açın.",
    user_not_confirmed: "Hesabınız henüz onaylanmadı. Onaylayın, ardından tekrar deneyin.",
    user_disabled: "Hesabınız devre dışı bırakılmış. Bu hizmetin yöneticilerine başvurun.",
    sign_in_refused:
      "Uygulamanız bağlandı ama oturum açma isteği reddedildi. Yeniden oturum açmayı deneyin.",
    service_failed: "Hizmette bir sorun var. Birazdan tekrar deneyin.",
    operation_not_enabled: "Şu anda uygulama ayarlayamazsınız. Daha sonra tekrar deneyin.",
    network_failed:
      "Hizmete ulaşamadık. İnternet bağlantınızı kontrol edin. Bir engelleyici veya şirket ağı da bunu önleyebilir.",
    answer_unreadable:
      "Sizinle hizmet arasındaki bir şey hizmetin yanıtını değiştirdi. Ağınız oturum açmanızı istiyorsa önce bunu yapın.",
    superseded:
      "Başka bir sekmede daha yeni bir QR kodu oluşturuldu, bu yüzden bu kod artık çalışmıyor. Orada devam edin veya burada yeni bir QR kodu alın.",
    secret_replaced:
      "Başka bir yerde daha yeni bir QR kodu oluşturuldu, bu yüzden bu kod artık çalışmıyor. Burada yeni bir QR kodu alın.",
    app_removed: "Uygulamanız bu sırada değiştirildi. Bağlamak için tekrar deneyin.",
    module_unsupported:
      "Tarayıcınız bunu yapamıyor veya güvenli bir mod bunu engelliyor. Bu adım için başka bir tarayıcı kullanın.",
    turn_off_refused: "Uygulamanız hâlâ etkin: bu hizmet onu zorunlu tutuyor.",
  },
};
