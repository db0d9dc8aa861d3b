/** Malay. @type {import("../ui/words.js").Strings} */
export const ms = {
  gap: " ",

  introHeading: "Sediakan apl pengesah",
  introText:
    "Apl pengesah pada telefon atau komputer anda menjana kod 6 digit. Semasa log masuk, anda memasukkan satu kod selepas kata laluan. Orang yang hanya mempunyai kata laluan anda tidak dapat log masuk.",
  appsHeading: "Dapatkan apl",
  appsSummary: "Belum ada apl?",
  introApps:
    "Pengurus kata laluan anda mungkin sudah boleh melakukannya (Kata Laluan Apple, 1Password, Bitwarden). Jika tidak, pasang dahulu Google Authenticator, Microsoft Authenticator atau 2FAS daripada gedung aplikasi anda, kemudian kembali ke sini.",
  start: "Sediakan apl",

  confirmHeading: "Gantikan apl pengesah anda?",
  confirmText:
    "Anda sudah menggunakan apl pengesah untuk log masuk. Kod yang dipaparkan oleh apl anda sekarang mungkin tidak berfungsi lagi sebaik sahaja anda teruskan. Pastikan telefon ada bersama anda.",
  confirm: "Gantikan apl",
  keep: "Kekalkan apl sedia ada",

  setupHeading: "Sambungkan apl anda",
  scanHeading: "Imbas kod QR",
  scanText: "Buka apl anda, ketik + atau “Tambah”, kemudian halakan kamera pada kod QR ini.",
  qrLabel:
    "Kod QR untuk apl anda. Jika anda tidak dapat mengimbasnya, gunakan “Tidak dapat mengimbas?”.",
  hiddenText: "Kod QR disembunyikan daripada orang yang melihat skrin anda.",
  reveal: "Paparkan kod QR",
  conceal: "Sembunyikan kod QR",
  openHeading: "Buka apl anda",
  openAppText: "Menggunakan telefon? Buka apl anda dari sini. Anda tidak perlu mengimbas.",
  openApp: "Buka apl saya",
  openAppFailed: "Tiada apl dibuka. Sebaliknya, salin kunci.",
  otherDevice: "Gunakan peranti lain",
  keySummary: "Tidak dapat mengimbas?",
  keyText:
    "Dalam apl anda, pilih untuk memasukkan kunci persediaan (atau “tambah secara manual”), kemudian tampal atau taip kunci ini.",
  keyTooLong: "Kod QR di sini terlalu kecil untuk diimbas. Sebaliknya, gunakan kunci.",
  copyKey: "Salin kunci",
  copyLink: "Salin pautan untuk pengurus kata laluan",
  copied: "Disalin",
  copyRefused: "Penyalinan tidak dibenarkan di sini. Teks telah dipilih: salin sendiri.",
  moreSummary: "Apl saya meminta maklumat lain",
  issuerLabel: "Perkhidmatan",
  accountLabel: "Akaun",
  kindLabel: "Jenis",
  kind: "Berdasarkan masa, 6 digit, baharu setiap 30 saat (SHA‑1)",

  codeHeading: "Masukkan kod",
  codeLabel: "Kod 6 digit",
  codeHint: "Selepas itu, apl anda memaparkan kod 6 digit. Masukkan kod semasa.",
  codeHintAuto:
    "Selepas itu, apl anda memaparkan kod 6 digit. Kami menyemaknya sebaik sahaja anda memasukkannya.",
  deviceNameLabel: "Nama untuk apl ini (pilihan)",
  submit: "Hidupkan",
  cancel: "Batal",
  skip: "Bukan sekarang",

  checking: "Menyemak akaun anda…",
  associating: "Mendapatkan kod QR anda…",
  verifying: "Menyemak kod…",
  activating: "Menghidupkan apl anda…",

  timeLeft: "Masa yang tinggal untuk selesai: {duration}",
  timeLeftSoon: "Log masuk tamat masa dalam {duration}. Selesaikan sebelum itu.",

  enrolledHeading: "Apl pengesah anda telah dihidupkan",
  enrolledText: "Mulai sekarang, kami akan meminta kod semasa anda log masuk.",
  enrolledReplaced:
    "Anda boleh memadamkan entri lama dalam apl anda. Entri itu tidak berfungsi lagi.",
  recovery:
    "Akan mendapat telefon baharu? Sediakan apl di sana sebelum memberikan telefon lama kepada orang lain. Hilang telefon? Hubungi {issuer}.",
  done: "Selesai",

  settingHeading: "Apl pengesah",
  onText: "Kami meminta kodnya semasa anda log masuk.",
  onSince: "Dihidupkan sejak {date}.",
  askedFirst: "Diminta dahulu semasa anda log masuk: {factor}",
  factorTextMessage: "mesej teks",
  factorEmail: "e-mel",
  factorPasskey: "kunci laluan",
  factorOther: "yang lain",
  preferLabel: "Mulai sekarang, minta apl dahulu",
  replace: "Gunakan apl lain",
  turnOff: "Matikan",
  turnOffHeading: "Matikan apl pengesah anda?",
  turnOffText:
    "Kami tidak akan meminta kodnya lagi, jadi akaun anda kurang dilindungi. Apl anda menyimpan entrinya: anda boleh menghidupkannya semula.",
  keepOn: "Jangan matikan",
  turningOff: "Mematikan apl anda…",
  offHeading: "Apl pengesah anda telah dimatikan",
  offText: "Apl anda telah disambungkan, tetapi kami tidak meminta kodnya semasa anda log masuk.",
  turnOn: "Hidupkan semula",
  settingFailedHeading: "Tidak berjaya",

  failedHeading: "Kami tidak dapat menyelesaikan persediaan",
  failedVerifiedHeading: "Apl anda telah disambungkan, tetapi mungkin belum dihidupkan",
  connectedHeading: "Apl anda telah disambungkan",
  supersededHeading: "Anda sedang menyediakan apl dalam tab lain",
  retry: "Cuba lagi",
  takeOver: "Dapatkan kod QR baharu di sini",
  restart: "Mula semula",
  signIn: "Log masuk semula",
  copyDetails: "Salin butiran",
  retryIn: "Anda boleh mencuba lagi dalam masa {duration}.",
  retryNow: "Anda boleh mencuba lagi sekarang.",
  signInAgain:
    "Log masuk semula. Jika anda diminta kod, masukkan kod yang dipaparkan oleh apl anda.",
  requestId: "Jika anda meminta bantuan, berikan nombor ini: {requestId}",
  pageProblem: "Masalahnya ada pada halaman ini, bukan pada anda. Maklumkan kepada pengendalinya:",

  phoneFast: "Jam telefon anda cepat kira-kira {duration}, jadi kodnya tidak berfungsi.",
  phoneSlow: "Jam telefon anda lambat kira-kira {duration}, jadi kodnya tidak berfungsi.",
  computerWrong: "Jam komputer ini juga salah.",
  clocksDiffer:
    "Jam telefon anda dan jam komputer ini berbeza kira-kira {duration}, dan satu daripadanya salah.",
  setClock:
    "Pada telefon anda, hidupkan tarikh dan masa automatik. Kemudian masukkan kod yang dipaparkan oleh apl.",
  insistOnCode: "Jika anda pasti, masukkan kod yang sama sekali lagi dan kami akan menyemaknya.",

  errors: {
    access_token_unavailable:
      "Kami tidak dapat mengesahkan bahawa anda telah log masuk. Cuba lagi, atau log masuk semula.",
    code_empty: "Masukkan kod 6 digit yang dipaparkan oleh apl anda.",
    code_too_short:
      "Kod itu terlalu pendek. Masukkan kesemua 6 digit yang dipaparkan oleh apl anda.",
    code_too_long: "Kod itu terlalu panjang. Masukkan hanya 6 digit yang dipaparkan oleh apl anda.",
    code_not_digits: "Kod tidak mengandungi huruf. Masukkan 6 digit yang dipaparkan oleh apl anda.",
    code_wrong:
      "Kod itu untuk entri lain. Gunakan entri terbaharu bernama {issuer} dalam apl anda.",
    code_of_old_entry:
      "Kod itu daripada entri yang lebih lama. Imbas kod QR pada halaman ini, kemudian gunakan entri baharu.",
    code_expired:
      "Kod itu betul kira-kira {duration} yang lalu. Masukkan kod yang sedang dipaparkan oleh apl anda.",
    code_mismatch:
      "Kod itu tidak diterima. Tunggu kod seterusnya dalam apl anda, kemudian masukkan kod itu.",
    code_used:
      "Kod itu telah digunakan sebelum ini. Tunggu kod seterusnya dalam apl anda, kemudian masukkan kod itu.",
    answer_lost:
      "Kami tidak dapat mengetahui sama ada kod itu betul. Masukkan kod seterusnya yang dipaparkan oleh apl anda.",
    access_token_expired: "Anda telah dilog keluar. Log masuk semula untuk meneruskan.",
    user_changed:
      "Akaun lain sedang log masuk sekarang. Log masuk semula dengan akaun yang pertama.",
    session_expired:
      "Log masuk tamat masa untuk melindungi akaun anda. Log masuk semula dan anda akan mendapat kod QR baharu.",
    session_invalid:
      "Log masuk ini tidak boleh digunakan lagi. Log masuk semula dan anda akan mendapat kod QR baharu.",
    setup_in_doubt:
      "Apl anda mungkin sudah disambungkan. Log masuk semula. Jika anda diminta kod, masukkan kod yang dipaparkan oleh apl anda.",
    not_authorized: "Akaun anda tidak dapat melakukan perkara ini sekarang. Log masuk semula.",
    throttled: "Perkhidmatan ini sibuk. Cuba sebentar lagi.",
    attempts_exceeded: "Terlalu banyak percubaan telah dibuat. Cuba lagi kemudian.",
    blocked:
      "Sambungan anda telah disekat. Matikan VPN jika anda menggunakannya, kemudian cuba lagi.",
    challenge_required:
      "Kami perlu memastikan bahawa anda manusia. Ikut langkah pada halaman ini, kemudian cuba lagi.",
    password_reset_required:
      "Kata laluan anda mesti ditukar dahulu. Log masuk semula untuk menukarnya.",
    user_not_confirmed: "Akaun anda belum disahkan. Sahkannya, kemudian cuba lagi.",
    user_disabled:
      "Akaun anda telah dinyahaktifkan. Hubungi pihak yang mengendalikan perkhidmatan ini.",
    sign_in_refused:
      "Apl anda telah disambungkan, tetapi log masuk ditolak. Cuba log masuk semula.",
    service_failed: "Perkhidmatan ini menghadapi masalah. Cuba sebentar lagi.",
    operation_not_enabled: "Anda tidak boleh menyediakan apl buat masa ini. Cuba lagi kemudian.",
    network_failed:
      "Kami tidak dapat menghubungi perkhidmatan ini. Semak sambungan Internet anda. Penyekat atau rangkaian syarikat juga mungkin menghalangnya.",
    answer_unreadable:
      "Sesuatu antara anda dengan perkhidmatan ini telah mengubah jawapannya. Jika rangkaian anda meminta anda log masuk, lakukannya dahulu.",
    superseded:
      "Kod QR yang lebih baharu telah dibuat dalam tab lain, jadi kod ini tidak berfungsi lagi. Teruskan di sana, atau dapatkan kod QR baharu di sini.",
    secret_replaced:
      "Kod QR yang lebih baharu telah dibuat di tempat lain, jadi kod ini tidak berfungsi lagi. Dapatkan kod QR baharu di sini.",
    app_removed: "Sementara itu, apl anda telah digantikan. Cuba lagi untuk menyambungkannya.",
    module_unsupported:
      "Penyemak imbas anda tidak dapat melakukan perkara ini, atau mod selamat menghalangnya. Gunakan penyemak imbas lain untuk langkah ini.",
    turn_off_refused: "Apl anda masih dihidupkan: perkhidmatan ini memerlukannya.",
  },
};
