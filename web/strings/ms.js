/** Malay. @type {import("../ui/words.js").Strings} */
export const ms = {
  gap: " ",

  introHeading: "Sediakan apl pengesah",
  introText:
    "Apl pengesah memaparkan kod 6 digit yang baharu setiap 30 saat. Semasa log masuk, anda memasukkan kod itu selepas kata laluan. Oleh itu, tiada sesiapa boleh log masuk dengan kata laluan anda sahaja.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Gunakan apl yang sudah ada pada anda, atau dapatkan satu daripada gedung aplikasi telefon anda: Google Authenticator, Microsoft Authenticator dan 2FAS semuanya boleh digunakan. Proses ini mengambil masa kira-kira dua minit.",
  start: "Sediakan apl",

  confirmHeading: "Gantikan apl pengesah anda?",
  confirmText:
    "Anda sudah menggunakan apl pengesah untuk log masuk. Jika anda teruskan, kod yang dipaparkan oleh apl itu untuk akaun ini mungkin serta-merta tidak berfungsi lagi. Oleh itu, selesaikan langkah-langkah ini sekali gus.",
  confirm: "Gantikan apl",
  keep: "Kekalkan apl sedia ada",

  setupHeading: "Sambungkan apl anda",
  scanHeading: "Imbas kod QR",
  scanText:
    "Dalam apl pengesah anda, pilih “Tambah” atau “+”, kemudian halakan kamera pada gambar ini.",
  qrLabel:
    "Kod QR untuk apl pengesah anda. Jika anda tidak dapat mengimbasnya, gunakan “Tidak dapat mengimbas?”.",
  hiddenText:
    "Kod QR disembunyikan supaya orang yang melihat skrin anda tidak dapat menggunakannya.",
  reveal: "Paparkan kod QR",
  conceal: "Sembunyikan kod QR",
  openHeading: "Open your app",
  openAppText:
    "Adakah apl pengesah anda terdapat pada peranti ini? Jika ya, anda tidak perlu mengimbas.",
  openApp: "Buka apl saya",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Tidak dapat mengimbas?",
  keyText: "Pilih “Masukkan kunci persediaan” dalam apl anda, kemudian taip atau tampal kunci ini.",
  keyTooLong: "Tiada kod QR untuk akaun ini. Taip atau tampal kunci ini dalam apl anda.",
  copyKey: "Salin kunci",
  copyLink: "Salin pautan persediaan",
  copied: "Copied",
  copyRefused:
    "Penyalinan tidak dibenarkan di sini. Kunci telah dipilih, jadi anda boleh menyalinnya sendiri.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nama perkhidmatan",
  accountLabel: "Akaun",
  kindLabel: "Jenis kod",
  kind: "Berdasarkan masa, 6 digit, baharu setiap 30 saat (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Kod 6 digit",
  codeHint: "Apl anda sedang memaparkan kod ini. Kod ini berubah setiap 30 saat.",
  codeHintAuto:
    "Apl anda sedang memaparkan kod ini. Kod akan disemak sebaik sahaja anda memasukkan kesemua 6 digit.",
  deviceNameLabel: "Nama untuk apl ini (pilihan)",
  submit: "Hidupkan",
  cancel: "Batal",
  skip: "Bukan sekarang",

  checking: "Menyemak akaun anda…",
  associating: "Mendapatkan kod QR anda…",
  verifying: "Menyemak kod…",
  activating: "Menghidupkan apl anda…",

  timeLeft: "Masa yang tinggal: {duration}",
  timeLeftSoon: "Anda mempunyai {duration} lagi untuk memasukkan kod.",

  enrolledHeading: "Apl pengesah anda telah dihidupkan",
  enrolledText:
    "Mulai sekarang, pastikan apl anda ada bersama anda semasa log masuk: anda akan diminta memasukkan kod.",
  enrolledReplaced:
    "Anda boleh memadamkan entri lama untuk akaun ini dalam apl anda. Entri itu tidak berfungsi lagi.",
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

  failedHeading: "Apl belum disediakan",
  failedVerifiedHeading: "Apl anda telah disambungkan, tetapi mungkin belum dihidupkan",
  connectedHeading: "Apl anda telah disambungkan",
  supersededHeading: "Anda sedang menyediakan apl dalam tab lain",
  retry: "Cuba lagi",
  takeOver: "Dapatkan kod QR baharu di sini",
  restart: "Mula semula",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Anda boleh mencuba lagi dalam masa {duration}.",
  retryNow: "Anda boleh mencuba lagi sekarang.",
  signInAgain:
    "Log masuk semula, dan jika anda diminta kod, masukkan kod yang dipaparkan oleh apl anda.",
  requestId: "Jika anda meminta bantuan, berikan nombor ini: {requestId}",
  pageProblem:
    "Halaman ini tidak disediakan dengan betul, dan anda tidak dapat membetulkannya sendiri. Maklumkan perkara berikut kepada pihak yang mengendalikan halaman ini:",

  phoneFast: "Jam telefon anda cepat kira-kira {duration}, jadi kodnya tidak sepadan.",
  phoneSlow: "Jam telefon anda lambat kira-kira {duration}, jadi kodnya tidak sepadan.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Pada telefon anda, tetapkan tarikh dan masa kepada automatik, kemudian masukkan kod yang dipaparkan oleh apl.",
  insistOnCode: "Jika kodnya sama, masukkan sekali lagi dan kami akan menyemaknya.",

  errors: {
    access_token_unavailable:
      "Kami tidak dapat mengesahkan bahawa anda telah log masuk. Cuba lagi, atau log keluar dan log masuk semula.",
    code_empty: "Masukkan kod 6 digit yang dipaparkan oleh apl anda.",
    code_too_short:
      "Kod mesti mengandungi 6 digit. Masukkan keseluruhan kod yang dipaparkan oleh apl anda.",
    code_too_long:
      "Kod mesti mengandungi 6 digit. Masukkan hanya kod yang dipaparkan oleh apl anda.",
    code_not_digits:
      "Kod mesti terdiri daripada 6 digit, tanpa huruf. Masukkan kod yang dipaparkan oleh apl anda.",
    code_wrong:
      "Kod itu tidak sepadan dengan kod QR ini. Masukkan kod yang sedang dipaparkan oleh entri terbaharu dalam apl anda.",
    code_of_old_entry:
      "Kod itu daripada entri yang anda tambahkan sebelum ini, dan entri itu tidak berfungsi lagi. Imbas kod QR ini, kemudian masukkan kod daripada entri baharu. Padamkan entri lama.",
    code_expired:
      "Kod itu betul kira-kira {duration} yang lalu. Masukkan kod yang sedang dipaparkan oleh apl anda.",
    code_mismatch:
      "Kod itu tidak diterima. Tunggu kod seterusnya dalam apl anda, kemudian masukkan kod baharu itu.",
    code_used:
      "Kod itu telah digunakan sebelum ini. Tunggu kod seterusnya dalam apl anda, kemudian masukkan kod baharu itu.",
    answer_lost:
      "Kami tidak menerima jawapan sama ada kod itu betul. Semak sambungan Internet anda, kemudian masukkan kod seterusnya yang dipaparkan oleh apl anda.",
    access_token_expired:
      "Sesi log masuk anda telah tamat tempoh. Log masuk semula, kemudian cuba lagi.",
    user_changed:
      "Akaun lain sedang log masuk sekarang. Log masuk semula dengan akaun yang anda gunakan pada mulanya.",
    session_expired:
      "Anda telah melebihi masa yang dibenarkan untuk log masuk. Log masuk semula untuk mendapatkan kod QR baharu.",
    session_invalid:
      "Sesi log masuk ini tidak boleh digunakan lagi. Log masuk semula untuk mendapatkan kod QR baharu.",
    setup_in_doubt:
      "Apl anda mungkin sudah disambungkan. Log masuk semula, dan jika anda diminta kod, masukkan kod yang dipaparkan oleh apl anda.",
    not_authorized:
      "Anda tidak dibenarkan melakukan perkara ini. Log masuk semula, kemudian sediakan apl.",
    throttled:
      "Terlalu ramai orang sedang melakukan perkara ini sekarang. Tunggu seminit, kemudian cuba lagi.",
    attempts_exceeded:
      "Terlalu banyak percubaan telah dibuat. Tunggu beberapa minit, kemudian cuba lagi.",
    blocked:
      "Tembok api telah menghalang permintaan ini. Matikan VPN jika anda menggunakannya, tunggu seminit, kemudian cuba lagi.",
    challenge_required:
      "Kami perlu memastikan bahawa anda manusia. Ikut langkah pada halaman ini, kemudian cuba lagi.",
    password_reset_required:
      "Kata laluan anda mesti ditukar dahulu. Log masuk semula untuk menukarnya.",
    user_not_confirmed: "Akaun anda belum disahkan. Sahkan akaun anda, kemudian sediakan apl.",
    user_disabled:
      "Akaun anda telah dinyahaktifkan. Hubungi pihak yang mengendalikan perkhidmatan ini.",
    sign_in_refused:
      "Apl anda telah disambungkan, tetapi log masuk ditolak. Cuba log masuk semula.",
    service_failed: "Perkhidmatan ini menghadapi masalah. Tunggu seminit, kemudian cuba lagi.",
    operation_not_enabled: "Apl tidak boleh disediakan buat masa ini. Cuba lagi kemudian.",
    network_failed:
      "Kami tidak dapat menghubungi perkhidmatan ini. Semak sambungan Internet anda, kemudian cuba lagi.",
    answer_unreadable:
      "Sesuatu antara anda dengan perkhidmatan ini telah mengubah jawapannya. Jika rangkaian anda meminta anda log masuk, lakukannya dahulu. Kemudian cuba lagi.",
    superseded:
      "Kod QR yang lebih baharu telah dibuat untuk anda dalam tab atau tetingkap lain, jadi kod yang ada di sini sebelum ini tidak berfungsi lagi. Teruskan di sana, atau dapatkan kod QR baharu di sini.",
    secret_replaced:
      "Kod QR yang lebih baharu telah dibuat untuk anda di tempat lain, jadi kod daripada kod QR ini tidak berfungsi lagi. Dapatkan kod QR baharu di sini.",
    app_removed:
      "Sementara itu, apl yang anda sambungkan telah digantikan. Cuba lagi untuk menyambungkannya.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
