/** Indonesian. @type {import("../ui/words.js").Strings} */
export const id = {
  gap: " ",

  introHeading: "Siapkan aplikasi autentikator",
  introText:
    "Aplikasi autentikator di ponsel atau komputer Anda membuat kode 6 digit. Saat masuk, Anda mengetik satu kode setelah kata sandi. Orang yang hanya memiliki kata sandi Anda tidak bisa masuk.",
  appsHeading: "Dapatkan aplikasi",
  appsSummary: "Belum punya aplikasi?",
  introApps:
    "Pengelola sandi Anda mungkin sudah bisa melakukannya (Kata Sandi Apple, 1Password, Bitwarden). Jika tidak, instal dulu Google Authenticator, Microsoft Authenticator, atau 2FAS dari toko aplikasi Anda, lalu kembali ke sini.",
  start: "Siapkan aplikasi",

  confirmHeading: "Ganti aplikasi autentikator Anda?",
  confirmText:
    "Anda sudah menggunakan aplikasi autentikator untuk masuk. Kode yang ditampilkan aplikasi Anda sekarang mungkin berhenti berfungsi begitu Anda melanjutkan. Pastikan ponsel ada di dekat Anda.",
  confirm: "Ganti aplikasi",
  keep: "Pertahankan aplikasi saat ini",

  setupHeading: "Hubungkan aplikasi Anda",
  scanHeading: "Pindai kode QR",
  scanText: "Buka aplikasi Anda, ketuk + atau “Tambahkan”, lalu arahkan kamera ke kode QR ini.",
  qrLabel:
    "Kode QR untuk aplikasi Anda. Jika tidak bisa memindainya, gunakan “Tidak bisa memindai?”.",
  hiddenText: "Kode QR disembunyikan dari orang yang melihat layar Anda.",
  reveal: "Tampilkan kode QR",
  conceal: "Sembunyikan kode QR",
  openHeading: "Buka aplikasi Anda",
  openAppText: "Menggunakan ponsel? Buka aplikasi Anda dari sini. Anda tidak perlu memindai.",
  openApp: "Buka aplikasi saya",
  openAppFailed: "Tidak ada aplikasi yang terbuka. Salin kunci sebagai gantinya.",
  otherDevice: "Gunakan perangkat lain",
  keySummary: "Tidak bisa memindai?",
  keyText:
    "Di aplikasi Anda, pilih untuk memasukkan kunci penyiapan (atau “tambahkan secara manual”), lalu tempel atau ketik kunci ini.",
  keyTooLong: "Kode QR di sini akan terlalu kecil untuk dipindai. Gunakan kunci sebagai gantinya.",
  copyKey: "Salin kunci",
  copyLink: "Salin tautan untuk pengelola sandi",
  copied: "Disalin",
  copyRefused: "Penyalinan tidak diizinkan di sini. Teks sudah dipilih: salin sendiri.",
  moreSummary: "Aplikasi saya meminta data lain",
  issuerLabel: "Layanan",
  accountLabel: "Akun",
  kindLabel: "Jenis",
  kind: "Berdasarkan waktu, 6 digit, baru setiap 30 detik (SHA‑1)",

  codeHeading: "Ketik kode",
  codeLabel: "Kode 6 digit",
  codeHint: "Setelah itu, aplikasi Anda menampilkan kode 6 digit. Ketik kode saat ini.",
  codeHintAuto:
    "Setelah itu, aplikasi Anda menampilkan kode 6 digit. Kami memeriksanya begitu Anda selesai mengetik.",
  deviceNameLabel: "Nama untuk aplikasi ini (opsional)",
  submit: "Aktifkan",
  cancel: "Batal",
  skip: "Nanti saja",

  checking: "Memeriksa akun Anda…",
  associating: "Mengambil kode QR Anda…",
  verifying: "Memeriksa kode…",
  activating: "Mengaktifkan aplikasi Anda…",

  timeLeft: "Sisa waktu untuk menyelesaikan: {duration}",
  timeLeftSoon: "Waktu masuk habis dalam {duration}. Selesaikan sebelum itu.",

  enrolledHeading: "Aplikasi autentikator Anda aktif",
  enrolledText: "Mulai sekarang kami akan meminta kode saat Anda masuk.",
  enrolledReplaced:
    "Anda bisa menghapus entri lama di aplikasi Anda. Entri itu tidak berfungsi lagi.",
  recovery:
    "Akan punya ponsel baru? Siapkan aplikasi di sana sebelum melepas ponsel lama. Ponsel hilang? Hubungi {issuer}.",
  done: "Selesai",

  settingHeading: "Aplikasi autentikator",
  onText: "Kami meminta kodenya saat Anda masuk.",
  onSince: "Aktif sejak {date}.",
  askedFirst: "Diminta lebih dulu saat Anda masuk: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "email",
  factorPasskey: "kunci sandi",
  factorOther: "yang lain",
  preferLabel: "Mulai sekarang minta aplikasi lebih dulu",
  replace: "Gunakan aplikasi lain",
  turnOff: "Nonaktifkan",
  turnOffHeading: "Nonaktifkan aplikasi autentikator Anda?",
  turnOffText:
    "Kami tidak akan meminta kodenya lagi, jadi akun Anda kurang terlindungi. Aplikasi Anda tetap menyimpan entrinya: Anda bisa mengaktifkannya lagi.",
  keepOn: "Biarkan aktif",
  turningOff: "Menonaktifkan aplikasi Anda…",
  offHeading: "Aplikasi autentikator Anda nonaktif",
  offText: "Aplikasi Anda terhubung, tetapi kami tidak meminta kodenya saat Anda masuk.",
  turnOn: "Aktifkan lagi",
  settingFailedHeading: "Tidak berhasil",

  failedHeading: "Kami tidak bisa menyelesaikan penyiapan",
  failedVerifiedHeading: "Aplikasi Anda terhubung, tetapi mungkin belum aktif",
  connectedHeading: "Aplikasi Anda terhubung",
  supersededHeading: "Anda sedang menyiapkan aplikasi di tab lain",
  retry: "Coba lagi",
  takeOver: "Dapatkan kode QR baru di sini",
  restart: "Mulai dari awal",
  signIn: "Masuk kembali",
  copyDetails: "Salin detail",
  retryIn: "Anda bisa mencoba lagi dalam {duration}.",
  retryNow: "Anda bisa mencoba lagi sekarang.",
  signInAgain: "Masuk kembali. Jika diminta kode, ketik kode yang ditampilkan aplikasi Anda.",
  requestId: "Jika Anda meminta bantuan, sebutkan nomor ini: {requestId}",
  pageProblem: "Masalahnya ada pada halaman ini, bukan pada Anda. Beri tahu pengelolanya:",

  phoneFast: "Jam ponsel Anda lebih cepat sekitar {duration}, jadi kodenya tidak berfungsi.",
  phoneSlow: "Jam ponsel Anda lebih lambat sekitar {duration}, jadi kodenya tidak berfungsi.",
  computerWrong: "Jam komputer ini juga salah.",
  clocksDiffer:
    "Jam ponsel Anda dan jam komputer ini berselisih sekitar {duration}, dan salah satunya salah.",
  setClock:
    "Di ponsel Anda, aktifkan tanggal dan waktu otomatis. Lalu ketik kode yang ditampilkan aplikasi.",
  insistOnCode: "Jika Anda yakin, ketik kode yang sama sekali lagi dan kami akan memeriksanya.",

  errors: {
    access_token_unavailable:
      "Kami tidak bisa memastikan bahwa Anda sudah masuk. Coba lagi, atau masuk kembali.",
    code_empty: "Ketik kode 6 digit yang ditampilkan aplikasi Anda.",
    code_too_short: "Kode itu terlalu pendek. Ketik keenam digit yang ditampilkan aplikasi Anda.",
    code_too_long: "Kode itu terlalu panjang. Ketik hanya 6 digit yang ditampilkan aplikasi Anda.",
    code_not_digits: "Kode tidak mengandung huruf. Ketik 6 digit yang ditampilkan aplikasi Anda.",
    code_wrong:
      "Kode itu untuk entri lain. Gunakan entri terbaru bernama {issuer} di aplikasi Anda.",
    code_of_old_entry:
      "Kode itu dari entri yang lebih lama. Pindai kode QR di halaman ini, lalu gunakan entri baru.",
    code_expired:
      "Kode itu benar sekitar {duration} yang lalu. Ketik kode yang ditampilkan aplikasi Anda sekarang.",
    code_mismatch:
      "Kode itu tidak diterima. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    code_used:
      "Kode itu sudah pernah digunakan. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    answer_lost:
      "Kami tidak bisa mengetahui apakah kode itu benar. Ketik kode berikutnya yang ditampilkan aplikasi Anda.",
    access_token_expired: "Anda telah keluar dari akun. Masuk kembali untuk melanjutkan.",
    user_changed: "Sekarang akun lain yang masuk. Masuk kembali dengan akun yang pertama.",
    session_expired:
      "Waktu masuk habis untuk melindungi akun Anda. Masuk kembali dan Anda akan mendapatkan kode QR baru.",
    session_invalid:
      "Sesi masuk ini tidak bisa digunakan lagi. Masuk kembali dan Anda akan mendapatkan kode QR baru.",
    setup_in_doubt:
      "Aplikasi Anda mungkin sudah terhubung. Masuk kembali. Jika diminta kode, ketik kode yang ditampilkan aplikasi Anda.",
    not_authorized: "Akun Anda tidak bisa melakukan ini sekarang. Masuk kembali.",
    throttled: "Layanan sedang sibuk. Coba beberapa saat lagi.",
    attempts_exceeded: "Sudah terlalu banyak percobaan. Coba lagi nanti.",
    blocked: "Koneksi Anda diblokir. Matikan VPN jika Anda menggunakannya, lalu coba lagi.",
    challenge_required:
      "Kami perlu memastikan bahwa Anda manusia. Ikuti langkah-langkah di halaman ini, lalu coba lagi.",
    password_reset_required:
      "Kata sandi Anda harus diubah terlebih dahulu. Masuk kembali untuk mengubahnya.",
    user_not_confirmed: "Akun Anda belum dikonfirmasi. Konfirmasikan, lalu coba lagi.",
    user_disabled: "Akun Anda dinonaktifkan. Hubungi pengelola layanan ini.",
    sign_in_refused: "Aplikasi Anda terhubung, tetapi proses masuk ditolak. Coba masuk kembali.",
    service_failed: "Ada masalah pada layanan. Coba beberapa saat lagi.",
    operation_not_enabled: "Saat ini Anda tidak bisa menyiapkan aplikasi. Coba lagi nanti.",
    network_failed:
      "Kami tidak bisa menghubungi layanan. Periksa koneksi internet Anda. Pemblokir atau jaringan perusahaan juga bisa menghalanginya.",
    answer_unreadable:
      "Ada sesuatu antara Anda dan layanan yang mengubah jawabannya. Jika jaringan meminta Anda untuk masuk, lakukan itu terlebih dahulu.",
    superseded:
      "Kode QR yang lebih baru telah dibuat di tab lain, jadi kode ini tidak berfungsi lagi. Lanjutkan di sana, atau dapatkan kode QR baru di sini.",
    secret_replaced:
      "Kode QR yang lebih baru telah dibuat di tempat lain, jadi kode ini tidak berfungsi lagi. Dapatkan kode QR baru di sini.",
    app_removed: "Sementara itu, aplikasi Anda telah diganti. Coba lagi untuk menghubungkannya.",
    module_unsupported:
      "Browser Anda tidak bisa melakukan ini, atau mode aman mencegahnya. Gunakan browser lain untuk langkah ini.",
    turn_off_refused: "Aplikasi Anda masih aktif: layanan ini mewajibkannya.",
  },
};
