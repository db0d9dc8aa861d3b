/** Indonesian. @type {import("../words.js").Strings} */
export const id = {
  gap: " ",

  introHeading: "Siapkan aplikasi autentikator",
  introText:
    "Aplikasi autentikator menampilkan kode 6 digit baru setiap 30 detik. Saat masuk, Anda mengetik kode itu setelah sandi, sehingga tidak ada orang yang dapat masuk hanya dengan sandi Anda.",
  introApps:
    "Gunakan aplikasi yang sudah Anda miliki, atau unduh dari toko aplikasi di ponsel Anda: Google Authenticator, Microsoft Authenticator, dan 2FAS semuanya dapat digunakan. Prosesnya sekitar dua menit.",
  start: "Siapkan aplikasi",

  confirmHeading: "Ganti aplikasi autentikator Anda?",
  confirmText:
    "Anda sudah menggunakan aplikasi autentikator untuk masuk. Jika Anda melanjutkan, kode yang ditampilkannya untuk akun ini dapat langsung tidak berlaku lagi, jadi selesaikan langkah-langkah ini tanpa jeda.",
  confirm: "Ganti aplikasi",
  keep: "Tetap gunakan aplikasi saya",

  setupHeading: "Hubungkan aplikasi Anda",
  scanHeading: "Pindai kode QR",
  scanText:
    "Di aplikasi autentikator Anda, pilih “Tambah” atau “+”, lalu arahkan kamera ke gambar ini.",
  qrLabel:
    "Kode QR untuk aplikasi autentikator Anda. Jika tidak dapat memindainya, gunakan “Tidak dapat memindai?”.",
  hiddenText:
    "Kode QR disembunyikan agar tidak dapat digunakan oleh orang yang melihat layar Anda.",
  reveal: "Tampilkan kode QR",
  conceal: "Sembunyikan kode QR",
  openAppText:
    "Apakah aplikasi autentikator Anda ada di perangkat ini? Kalau begitu, Anda tidak perlu memindai.",
  openApp: "Buka aplikasi saya",
  keySummary: "Tidak dapat memindai?",
  keyText:
    "Pilih “Masukkan kunci penyiapan” di aplikasi Anda, lalu ketik atau tempelkan kunci ini.",
  keyTooLong: "Tidak ada kode QR untuk akun ini. Ketik atau tempelkan kunci ini di aplikasi Anda.",
  copyKey: "Salin kunci",
  keyCopied: "Kunci disalin.",
  copyLink: "Salin tautan penyiapan",
  linkCopied: "Tautan penyiapan disalin. Anda dapat menempelkannya di pengelola sandi.",
  copyRefused:
    "Menyalin tidak diizinkan di sini. Kunci sudah dipilih, jadi Anda dapat menyalinnya sendiri.",
  issuerLabel: "Nama layanan",
  accountLabel: "Akun",
  kindLabel: "Jenis kode",
  kind: "Berbasis waktu, 6 digit, baru setiap 30 detik (SHA-1)",

  codeLabel: "Kode 6 digit",
  codeHint: "Aplikasi Anda menampilkannya sekarang. Kode berubah setiap 30 detik.",
  codeHintAuto:
    "Aplikasi Anda menampilkannya sekarang. Kode diperiksa begitu Anda mengetik keenam angkanya.",
  deviceNameLabel: "Nama untuk aplikasi ini (opsional)",
  submit: "Aktifkan",
  cancel: "Batal",

  checking: "Memeriksa akun Anda…",
  associating: "Mengambil kode QR Anda…",
  verifying: "Memeriksa kode…",
  activating: "Mengaktifkan aplikasi Anda…",

  timeLeft: "Sisa waktu: {duration}",
  timeLeftSoon: "Sisa waktu Anda untuk mengetik kode: {duration}.",

  enrolledHeading: "Aplikasi autentikator Anda sudah aktif",
  enrolledText: "Mulai sekarang, siapkan aplikasi Anda saat masuk: Anda akan dimintai kode.",
  enrolledReplaced:
    "Anda dapat menghapus entri lama untuk akun ini di aplikasi. Entri itu tidak berlaku lagi.",

  failedHeading: "Aplikasi belum siap",
  failedVerifiedHeading: "Aplikasi Anda sudah terhubung, tetapi belum aktif",
  supersededHeading: "Anda sedang menyiapkan aplikasi di tab lain",
  retry: "Coba lagi",
  takeOver: "Dapatkan kode QR baru di sini",
  restart: "Mulai lagi",
  retryIn: "Anda dapat mencoba lagi dalam {duration}.",
  retryNow: "Anda dapat mencoba lagi sekarang.",
  requestId: "Jika Anda meminta bantuan, sebutkan nomor ini: {requestId}",
  pageProblem:
    "Halaman ini tidak disiapkan dengan benar, dan Anda tidak dapat memperbaikinya sendiri. Beri tahu pengelolanya:",

  phoneFast: "Jam ponsel Anda terlalu cepat sekitar {duration}, sehingga kodenya tidak cocok.",
  phoneSlow: "Jam ponsel Anda terlambat sekitar {duration}, sehingga kodenya tidak cocok.",
  computerFast: "Jam komputer ini juga salah: terlalu cepat sekitar {duration}.",
  computerSlow: "Jam komputer ini juga salah: terlambat sekitar {duration}.",
  phoneAhead:
    "Kode itu tidak diterima. Jam ponsel Anda lebih cepat sekitar {duration} dari jam komputer ini, dan salah satunya salah.",
  phoneBehind:
    "Kode itu tidak diterima. Jam ponsel Anda lebih lambat sekitar {duration} dari jam komputer ini, dan salah satunya salah.",
  setClock:
    "Di ponsel Anda, atur tanggal dan waktu ke otomatis, lalu ketik kode yang ditampilkan aplikasi.",
  insistOnClock:
    "Jika jam ponsel Anda benar, ketik kode yang sama lagi dan kami akan memeriksanya.",

  errors: {
    out_of_order: "Itu tidak dapat dilakukan pada langkah ini.",
    access_token_unavailable:
      "Kami tidak dapat memastikan bahwa Anda sudah masuk. Coba lagi, atau keluar lalu masuk kembali.",
    invalid_access_token: "Anda tidak lagi masuk. Masuk lagi, lalu siapkan aplikasi.",
    code_empty: "Ketik kode 6 digit yang ditampilkan aplikasi Anda.",
    code_too_short:
      "Kode harus terdiri dari 6 angka. Ketik seluruh kode yang ditampilkan aplikasi Anda.",
    code_too_long:
      "Kode harus terdiri dari 6 angka. Ketik hanya kode yang ditampilkan aplikasi Anda.",
    code_not_digits:
      "Kode harus terdiri dari 6 angka, tanpa huruf. Ketik kode yang ditampilkan aplikasi Anda.",
    code_wrong:
      "Kode itu tidak cocok dengan kode QR ini. Ketik kode yang sekarang ditampilkan oleh entri terbaru di aplikasi Anda. Jika kodenya sama, ketik lagi dan kami akan memeriksanya.",
    code_of_old_entry:
      "Kode itu berasal dari entri yang Anda tambahkan sebelumnya dan tidak berlaku lagi. Pindai kode QR ini, lalu ketik kode dari entri baru. Hapus entri yang lama.",
    code_expired:
      "Kode itu benar sekitar {duration} yang lalu. Ketik kode yang sekarang ditampilkan aplikasi Anda.",
    code_mismatch:
      "Kode itu tidak diterima. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    code_used:
      "Kode itu sudah pernah digunakan. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    not_verified:
      "Kode itu tidak diterima. Tunggu kode berikutnya di aplikasi Anda, lalu ketik kode tersebut.",
    answer_lost:
      "Kami tidak menerima jawaban apakah kode itu benar. Periksa koneksi internet Anda, lalu ketik kode berikutnya yang ditampilkan aplikasi Anda.",
    access_token_expired: "Sesi masuk Anda telah berakhir. Masuk lagi, lalu coba lagi.",
    access_token_revoked: "Anda telah dikeluarkan. Masuk lagi, lalu siapkan aplikasi.",
    session_expired:
      "Waktu yang tersedia untuk masuk sudah habis. Masuk lagi untuk mendapatkan kode QR baru.",
    session_invalid:
      "Proses masuk ini tidak dapat digunakan lagi. Masuk lagi untuk mendapatkan kode QR baru.",
    not_authorized: "Anda tidak diizinkan melakukan ini. Masuk lagi, lalu siapkan aplikasi.",
    throttled: "Terlalu banyak orang melakukan ini sekarang. Tunggu satu menit, lalu coba lagi.",
    attempts_exceeded: "Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.",
    blocked:
      "Firewall menghentikan permintaan ini. Matikan VPN jika Anda menggunakannya, tunggu satu menit, lalu coba lagi.",
    concurrent_modification: "Akun Anda diubah pada saat yang sama. Coba lagi.",
    password_reset_required: "Sandi Anda harus diubah dahulu. Masuk lagi untuk mengubahnya.",
    user_not_found: "Akun Anda tidak ditemukan. Masuk lagi, lalu siapkan aplikasi.",
    user_not_confirmed: "Akun Anda belum dikonfirmasi. Konfirmasikan, lalu siapkan aplikasi.",
    sign_in_refused: "Aplikasi Anda sudah terhubung, tetapi proses masuk ditolak. Coba masuk lagi.",
    service_failed: "Layanan sedang bermasalah. Tunggu satu menit, lalu coba lagi.",
    unknown_service_error:
      "Layanan memberikan jawaban yang tidak kami duga. Tunggu satu menit, lalu coba lagi.",
    network_failed:
      "Kami tidak dapat menghubungi layanan. Periksa koneksi internet Anda, lalu coba lagi.",
    timed_out: "Layanan terlalu lama menjawab. Periksa koneksi internet Anda, lalu coba lagi.",
    answer_too_large: "Sesuatu di antara Anda dan layanan mengubah jawabannya. Coba jaringan lain.",
    answer_unreadable:
      "Sesuatu di antara Anda dan layanan mengubah jawabannya. Jika jaringan Anda meminta Anda masuk, lakukan itu dahulu. Lalu coba lagi.",
    superseded:
      "Kode QR yang lebih baru dibuat untuk Anda di tab atau jendela lain, sehingga kode yang tadi ada di sini tidak berlaku lagi. Lanjutkan di sana, atau dapatkan kode QR baru di sini.",
    module_unavailable:
      "Sebagian halaman ini tidak dapat dimuat. Periksa koneksi internet Anda, lalu coba lagi.",
  },
};
