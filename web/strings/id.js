/** Indonesian. @type {import("../ui/words.js").Strings} */
export const id = {
  gap: " ",

  introHeading: "Siapkan aplikasi autentikator",
  introText:
    "Aplikasi autentikator menampilkan kode 6 digit baru setiap 30 detik. Saat masuk, Anda mengetik kode itu setelah kata sandi. Dengan begitu, tidak ada yang bisa masuk hanya dengan kata sandi Anda.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Gunakan aplikasi yang sudah Anda miliki, atau unduh dari toko aplikasi di ponsel Anda: Google Authenticator, Microsoft Authenticator, dan 2FAS semuanya bisa digunakan. Prosesnya memerlukan waktu sekitar dua menit.",
  start: "Siapkan aplikasi",

  confirmHeading: "Ganti aplikasi autentikator Anda?",
  confirmText:
    "Anda sudah menggunakan aplikasi autentikator untuk masuk. Jika Anda melanjutkan, kode yang ditampilkannya untuk akun ini mungkin langsung berhenti berfungsi. Jadi, selesaikan semua langkah ini sekaligus.",
  confirm: "Ganti aplikasi",
  keep: "Pertahankan aplikasi saat ini",

  setupHeading: "Hubungkan aplikasi Anda",
  scanHeading: "Pindai kode QR",
  scanText:
    "Di aplikasi autentikator Anda, pilih “Tambahkan” atau “+”, lalu arahkan kamera ke gambar ini.",
  qrLabel:
    "Kode QR untuk aplikasi autentikator Anda. Jika tidak bisa memindainya, gunakan “Tidak bisa memindai?”.",
  hiddenText: "Kode QR disembunyikan agar tidak bisa digunakan oleh orang yang melihat layar Anda.",
  reveal: "Tampilkan kode QR",
  conceal: "Sembunyikan kode QR",
  openHeading: "Open your app",
  openAppText:
    "Apakah aplikasi autentikator Anda ada di perangkat ini? Jika ya, Anda tidak perlu memindai.",
  openApp: "Buka aplikasi saya",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Tidak bisa memindai?",
  keyText: "Pilih “Masukkan kunci penyiapan” di aplikasi Anda, lalu ketik atau tempel kunci ini.",
  keyTooLong: "Tidak ada kode QR untuk akun ini. Ketik atau tempel kunci ini di aplikasi Anda.",
  copyKey: "Salin kunci",
  copyLink: "Salin tautan penyiapan",
  copied: "Copied",
  copyRefused:
    "Penyalinan tidak diizinkan di sini. Kunci sudah dipilih sehingga Anda bisa menyalinnya sendiri.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nama layanan",
  accountLabel: "Akun",
  kindLabel: "Jenis kode",
  kind: "Berdasarkan waktu, 6 digit, baru setiap 30 detik (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Kode 6 digit",
  codeHint: "Aplikasi Anda menampilkannya sekarang. Kode berubah setiap 30 detik.",
  codeHintAuto:
    "Aplikasi Anda menampilkannya sekarang. Kode diperiksa begitu Anda mengetik semua 6 angkanya.",
  deviceNameLabel: "Nama untuk aplikasi ini (opsional)",
  submit: "Aktifkan",
  cancel: "Batal",
  skip: "Nanti saja",

  checking: "Memeriksa akun Anda…",
  associating: "Mengambil kode QR Anda…",
  verifying: "Memeriksa kode…",
  activating: "Mengaktifkan aplikasi Anda…",

  timeLeft: "Sisa waktu: {duration}",
  timeLeftSoon: "Sisa waktu Anda untuk mengetik kode: {duration}.",

  enrolledHeading: "Aplikasi autentikator Anda sudah aktif",
  enrolledText:
    "Mulai sekarang, siapkan aplikasi Anda saat masuk: Anda akan diminta memasukkan kode.",
  enrolledReplaced:
    "Anda bisa menghapus entri lama untuk akun ini di aplikasi Anda. Entri itu tidak berlaku lagi.",
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

  failedHeading: "Aplikasi belum disiapkan",
  failedVerifiedHeading: "Aplikasi Anda sudah terhubung, tetapi mungkin belum aktif",
  connectedHeading: "Aplikasi Anda sudah terhubung",
  supersededHeading: "Anda sedang menyiapkan aplikasi di tab lain",
  retry: "Coba lagi",
  takeOver: "Dapatkan kode QR baru di sini",
  restart: "Mulai dari awal",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Anda bisa mencoba lagi setelah {duration}.",
  retryNow: "Anda bisa mencoba lagi sekarang.",
  signInAgain: "Masuk kembali, dan jika diminta kode, ketik kode yang ditampilkan aplikasi Anda.",
  requestId: "Jika Anda meminta bantuan, sebutkan nomor ini: {requestId}",
  pageProblem:
    "Halaman ini tidak disiapkan dengan benar dan Anda tidak bisa memperbaikinya sendiri. Beri tahu pengelola halaman ini:",

  phoneFast: "Jam di ponsel Anda lebih cepat sekitar {duration}, jadi kodenya tidak cocok.",
  phoneSlow: "Jam di ponsel Anda lebih lambat sekitar {duration}, jadi kodenya tidak cocok.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Di ponsel Anda, atur tanggal dan waktu ke otomatis, lalu ketik kode yang ditampilkan aplikasi.",
  insistOnCode: "Jika kodenya sama, ketik sekali lagi dan kami akan memeriksanya.",

  errors: {
    access_token_unavailable:
      "Kami tidak bisa memastikan bahwa Anda sudah masuk. Coba lagi, atau keluar lalu masuk kembali.",
    code_empty: "Ketik kode 6 digit yang ditampilkan aplikasi Anda.",
    code_too_short:
      "Kode harus terdiri dari 6 angka. Ketik seluruh kode yang ditampilkan aplikasi Anda.",
    code_too_long:
      "Kode harus terdiri dari 6 angka. Ketik hanya kode yang ditampilkan aplikasi Anda.",
    code_not_digits:
      "Kode harus terdiri dari 6 angka, tanpa huruf. Ketik kode yang ditampilkan aplikasi Anda.",
    code_wrong:
      "Kode itu tidak cocok dengan kode QR ini. Ketik kode yang sekarang ditampilkan oleh entri terbaru di aplikasi Anda.",
    code_of_old_entry:
      "Kode itu berasal dari entri yang Anda tambahkan sebelumnya dan tidak berlaku lagi. Pindai kode QR ini, lalu ketik kode dari entri yang baru. Hapus entri yang lama.",
    code_expired:
      "Kode itu benar sekitar {duration} yang lalu. Ketik kode yang ditampilkan aplikasi Anda sekarang.",
    code_mismatch:
      "Kode itu tidak diterima. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    code_used:
      "Kode itu sudah pernah digunakan. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    answer_lost:
      "Kami tidak mendapat kabar apakah kode itu benar. Periksa koneksi internet Anda, lalu ketik kode berikutnya yang ditampilkan aplikasi Anda.",
    access_token_expired: "Sesi masuk Anda sudah berakhir. Masuk kembali, lalu coba lagi.",
    user_changed:
      "Sekarang akun lain yang masuk. Masuk kembali dengan akun yang Anda gunakan di awal.",
    session_expired:
      "Batas waktu untuk masuk sudah terlewati. Masuk kembali untuk mendapatkan kode QR baru.",
    session_invalid:
      "Sesi masuk ini tidak bisa digunakan lagi. Masuk kembali untuk mendapatkan kode QR baru.",
    setup_in_doubt:
      "Aplikasi Anda mungkin sudah terhubung. Masuk kembali, dan jika diminta kode, ketik kode yang ditampilkan aplikasi Anda.",
    not_authorized: "Anda tidak diizinkan melakukan ini. Masuk kembali, lalu siapkan aplikasi.",
    throttled:
      "Terlalu banyak orang yang melakukan ini sekarang. Tunggu satu menit, lalu coba lagi.",
    attempts_exceeded: "Sudah terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.",
    blocked:
      "Firewall menghentikan permintaan ini. Matikan VPN jika Anda menggunakannya, tunggu satu menit, lalu coba lagi.",
    challenge_required:
      "Kami perlu memastikan bahwa Anda manusia. Ikuti langkah-langkah di halaman ini, lalu coba lagi.",
    password_reset_required:
      "Kata sandi Anda harus diubah terlebih dahulu. Masuk kembali untuk mengubahnya.",
    user_not_confirmed:
      "Akun Anda belum dikonfirmasi. Konfirmasikan akun Anda, lalu siapkan aplikasi.",
    user_disabled: "Akun Anda dinonaktifkan. Hubungi pengelola layanan ini.",
    sign_in_refused:
      "Aplikasi Anda sudah terhubung, tetapi proses masuk ditolak. Coba masuk kembali.",
    service_failed: "Ada masalah pada layanan. Tunggu satu menit, lalu coba lagi.",
    operation_not_enabled: "Saat ini aplikasi tidak bisa disiapkan. Coba lagi nanti.",
    network_failed:
      "Kami tidak bisa menghubungi layanan. Periksa koneksi internet Anda, lalu coba lagi.",
    answer_unreadable:
      "Ada sesuatu antara Anda dan layanan yang mengubah jawabannya. Jika jaringan meminta Anda untuk masuk, lakukan itu terlebih dahulu. Setelah itu, coba lagi.",
    superseded:
      "Kode QR yang lebih baru telah dibuat untuk Anda di tab atau jendela lain, jadi kode QR yang tadinya ada di sini tidak berlaku lagi. Lanjutkan di sana, atau dapatkan kode QR baru di sini.",
    secret_replaced:
      "Kode QR yang lebih baru telah dibuat untuk Anda di tempat lain, jadi kode dari kode QR ini tidak berlaku lagi. Dapatkan kode QR baru di sini.",
    app_removed:
      "Sementara itu, aplikasi yang Anda hubungkan telah diganti. Coba lagi untuk menghubungkannya.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
