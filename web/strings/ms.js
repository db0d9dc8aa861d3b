/** Malay. @type {import("../words.js").Strings} */
export const ms = {
  gap: " ",

  introHeading: "Sediakan aplikasi pengesah",
  introText:
    "Aplikasi pengesah menunjukkan kod 6 digit baharu setiap 30 saat. Semasa log masuk, anda menaip kod itu selepas kata laluan, supaya tiada sesiapa boleh masuk dengan kata laluan anda sahaja.",
  introApps:
    "Gunakan aplikasi yang sudah ada pada anda, atau dapatkan daripada gedung aplikasi telefon anda: Google Authenticator, Microsoft Authenticator dan 2FAS semuanya boleh digunakan. Ia mengambil masa kira-kira dua minit.",
  start: "Sediakan aplikasi",

  confirmHeading: "Gantikan aplikasi pengesah anda?",
  confirmText:
    "Anda sudah menggunakan aplikasi pengesah untuk log masuk. Jika anda teruskan, kod yang ditunjukkannya untuk akaun ini mungkin terus tidak berfungsi lagi, jadi selesaikan langkah-langkah ini sekali gus.",
  confirm: "Gantikan aplikasi",
  keep: "Kekalkan aplikasi saya",

  setupHeading: "Sambungkan aplikasi anda",
  scanHeading: "Imbas kod QR",
  scanText:
    "Dalam aplikasi pengesah anda, pilih “Tambah” atau “+”, kemudian halakan kamera ke gambar ini.",
  qrLabel:
    "Kod QR untuk aplikasi pengesah anda. Jika anda tidak dapat mengimbasnya, gunakan “Tidak dapat mengimbas?”.",
  hiddenText:
    "Kod QR disembunyikan supaya sesiapa yang melihat skrin anda tidak dapat menggunakannya.",
  reveal: "Tunjukkan kod QR",
  conceal: "Sembunyikan kod QR",
  openAppText:
    "Adakah aplikasi pengesah anda pada peranti ini? Jika ya, anda tidak perlu mengimbas.",
  openApp: "Buka aplikasi saya",
  keySummary: "Tidak dapat mengimbas?",
  keyText:
    "Pilih “Masukkan kunci persediaan” dalam aplikasi anda, kemudian taip atau tampal kunci ini.",
  keyTooLong: "Tiada kod QR untuk akaun ini. Taip atau tampal kunci ini dalam aplikasi anda.",
  copyKey: "Salin kunci",
  keyCopied: "Kunci telah disalin.",
  copyLink: "Salin pautan persediaan",
  linkCopied: "Pautan persediaan telah disalin. Anda boleh menampalnya dalam pengurus kata laluan.",
  copyRefused:
    "Penyalinan tidak dibenarkan di sini. Kunci telah dipilih, jadi anda boleh menyalinnya sendiri.",
  issuerLabel: "Nama perkhidmatan",
  accountLabel: "Akaun",
  kindLabel: "Jenis kod",
  kind: "Berasaskan masa, 6 digit, baharu setiap 30 saat (SHA-1)",

  codeLabel: "Kod 6 digit",
  codeHint: "Aplikasi anda menunjukkannya sekarang. Kod berubah setiap 30 saat.",
  codeHintAuto:
    "Aplikasi anda menunjukkannya sekarang. Kod disemak sebaik sahaja anda menaip keenam-enam nombornya.",
  deviceNameLabel: "Nama untuk aplikasi ini (pilihan)",
  submit: "Hidupkan",
  cancel: "Batal",

  checking: "Menyemak akaun anda…",
  associating: "Mendapatkan kod QR anda…",
  verifying: "Menyemak kod…",
  activating: "Menghidupkan aplikasi anda…",

  timeLeft: "Masa yang tinggal: {duration}",
  timeLeftSoon: "Masa yang tinggal untuk menaip kod: {duration}.",

  enrolledHeading: "Aplikasi pengesah anda telah dihidupkan",
  enrolledText:
    "Mulai sekarang, sediakan aplikasi anda semasa log masuk: anda akan diminta memasukkan kod.",
  enrolledReplaced:
    "Anda boleh memadamkan entri lama untuk akaun ini dalam aplikasi anda. Entri itu tidak berfungsi lagi.",

  failedHeading: "Aplikasi belum disediakan",
  failedVerifiedHeading: "Aplikasi anda telah disambungkan, tetapi belum dihidupkan",
  supersededHeading: "Anda sedang menyediakan aplikasi dalam tab lain",
  retry: "Cuba lagi",
  takeOver: "Dapatkan kod QR baharu di sini",
  restart: "Mula semula",
  retryIn: "Anda boleh mencuba lagi dalam masa {duration}.",
  retryNow: "Anda boleh mencuba lagi sekarang.",
  requestId: "Jika anda meminta bantuan, berikan nombor ini: {requestId}",
  pageProblem:
    "Halaman ini tidak disediakan dengan betul, dan anda tidak dapat membetulkannya sendiri. Maklumkan kepada pengendalinya:",

  phoneFast: "Jam telefon anda cepat kira-kira {duration}, jadi kodnya tidak sepadan.",
  phoneSlow: "Jam telefon anda lambat kira-kira {duration}, jadi kodnya tidak sepadan.",
  computerFast: "Jam komputer ini juga salah: cepat kira-kira {duration}.",
  computerSlow: "Jam komputer ini juga salah: lambat kira-kira {duration}.",
  phoneAhead:
    "Kod itu tidak diterima. Jam telefon anda kira-kira {duration} lebih cepat daripada jam komputer ini, dan satu daripadanya salah.",
  phoneBehind:
    "Kod itu tidak diterima. Jam telefon anda kira-kira {duration} lebih lambat daripada jam komputer ini, dan satu daripadanya salah.",
  setClock:
    "Pada telefon anda, tetapkan tarikh dan masa kepada automatik, kemudian taip kod yang ditunjukkan oleh aplikasi.",
  insistOnClock:
    "Jika jam telefon anda betul, taip kod yang sama sekali lagi dan kami akan menyemaknya.",

  errors: {
    out_of_order: "Perkara itu tidak dapat dilakukan pada langkah ini.",
    access_token_unavailable:
      "Kami tidak dapat mengesahkan bahawa anda telah log masuk. Cuba lagi, atau log keluar dan log masuk semula.",
    invalid_access_token:
      "Anda tidak lagi log masuk. Log masuk semula, kemudian sediakan aplikasi.",
    code_empty: "Taip kod 6 digit yang ditunjukkan oleh aplikasi anda.",
    code_too_short:
      "Kod mesti mempunyai 6 nombor. Taip keseluruhan kod yang ditunjukkan oleh aplikasi anda.",
    code_too_long:
      "Kod mesti mempunyai 6 nombor. Taip hanya kod yang ditunjukkan oleh aplikasi anda.",
    code_not_digits:
      "Kod mesti terdiri daripada 6 nombor, tanpa huruf. Taip kod yang ditunjukkan oleh aplikasi anda.",
    code_wrong:
      "Kod itu tidak sepadan dengan kod QR ini. Taip kod yang ditunjukkan sekarang oleh entri terbaharu dalam aplikasi anda. Jika kodnya sama, taip sekali lagi dan kami akan menyemaknya.",
    code_of_old_entry:
      "Kod itu daripada entri yang anda tambah sebelum ini dan tidak berfungsi lagi. Imbas kod QR ini, kemudian taip kod daripada entri baharu. Padamkan entri lama.",
    code_expired:
      "Kod itu betul kira-kira {duration} yang lalu. Taip kod yang ditunjukkan oleh aplikasi anda sekarang.",
    code_mismatch:
      "Kod itu tidak diterima. Tunggu kod seterusnya dalam aplikasi anda, kemudian taip kod tersebut.",
    code_used:
      "Kod itu sudah digunakan. Tunggu kod seterusnya dalam aplikasi anda, kemudian taip kod tersebut.",
    not_verified:
      "Kod itu tidak diterima. Tunggu kod seterusnya dalam aplikasi anda, kemudian taip kod tersebut.",
    answer_lost:
      "Kami tidak menerima jawapan sama ada kod itu betul. Semak sambungan internet anda, kemudian taip kod seterusnya yang ditunjukkan oleh aplikasi anda.",
    access_token_expired:
      "Log masuk anda telah tamat tempoh. Log masuk semula, kemudian cuba lagi.",
    access_token_revoked: "Anda telah dilog keluar. Log masuk semula, kemudian sediakan aplikasi.",
    session_expired:
      "Masa yang dibenarkan untuk log masuk telah tamat. Log masuk semula untuk mendapatkan kod QR baharu.",
    session_invalid:
      "Log masuk ini tidak dapat digunakan lagi. Log masuk semula untuk mendapatkan kod QR baharu.",
    not_authorized:
      "Anda tidak dibenarkan melakukan perkara ini. Log masuk semula, kemudian sediakan aplikasi.",
    throttled:
      "Terlalu ramai orang melakukan perkara ini sekarang. Tunggu satu minit, kemudian cuba lagi.",
    attempts_exceeded: "Terlalu banyak percubaan. Tunggu beberapa minit, kemudian cuba lagi.",
    blocked:
      "Tembok api telah menghalang permintaan ini. Matikan VPN jika anda menggunakannya, tunggu satu minit, kemudian cuba lagi.",
    concurrent_modification: "Akaun anda diubah pada masa yang sama. Cuba lagi.",
    password_reset_required:
      "Kata laluan anda mesti ditukar dahulu. Log masuk semula untuk menukarnya.",
    user_not_found: "Akaun anda tidak ditemukan. Log masuk semula, kemudian sediakan aplikasi.",
    user_not_confirmed: "Akaun anda belum disahkan. Sahkannya, kemudian sediakan aplikasi.",
    sign_in_refused:
      "Aplikasi anda telah disambungkan, tetapi log masuk ditolak. Cuba log masuk semula.",
    service_failed: "Perkhidmatan menghadapi masalah. Tunggu satu minit, kemudian cuba lagi.",
    unknown_service_error:
      "Perkhidmatan memberikan jawapan yang tidak kami jangka. Tunggu satu minit, kemudian cuba lagi.",
    network_failed:
      "Kami tidak dapat menghubungi perkhidmatan. Semak sambungan internet anda, kemudian cuba lagi.",
    timed_out:
      "Perkhidmatan mengambil masa terlalu lama untuk menjawab. Semak sambungan internet anda, kemudian cuba lagi.",
    answer_too_large:
      "Sesuatu antara anda dengan perkhidmatan telah mengubah jawapannya. Cuba rangkaian lain.",
    answer_unreadable:
      "Sesuatu antara anda dengan perkhidmatan telah mengubah jawapannya. Jika rangkaian anda meminta anda log masuk, lakukannya dahulu. Kemudian cuba lagi.",
    superseded:
      "Kod QR yang lebih baharu telah dibuat untuk anda dalam tab atau tetingkap lain, jadi kod yang ada di sini tidak berfungsi lagi. Teruskan di sana, atau dapatkan kod QR baharu di sini.",
    module_unavailable:
      "Sebahagian daripada halaman ini tidak dapat dimuatkan. Semak sambungan internet anda, kemudian cuba lagi.",
  },
};
