/** Persian. @type {import("../ui/words.js").Strings} */
export const fa = {
  gap: " ",

  introHeading: "راه‌اندازی برنامه احراز هویت",
  introText:
    "برنامه احراز هویت هر ۳۰ ثانیه یک کد ۶ رقمی جدید نشان می‌دهد. هنگام ورود به حساب، این کد را پس از رمز عبور وارد می‌کنید. به این ترتیب هیچ‌کس نمی‌تواند تنها با رمز عبور شما وارد شود.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "از برنامه‌ای که دارید استفاده کنید یا یکی را از فروشگاه برنامه گوشی خود بگیرید: Google Authenticator و Microsoft Authenticator و 2FAS همگی مناسب هستند. این کار حدود دو دقیقه طول می‌کشد.",
  start: "راه‌اندازی برنامه",

  confirmHeading: "می‌خواهید برنامه احراز هویت خود را جایگزین کنید؟",
  confirmText:
    "شما از قبل برای ورود به حساب از یک برنامه احراز هویت استفاده می‌کنید. اگر ادامه دهید، ممکن است کدهایی که آن برنامه برای این حساب نشان می‌دهد بلافاصله از کار بیفتند. پس این مراحل را یک‌باره و بدون وقفه تمام کنید.",
  confirm: "جایگزین کردن برنامه",
  keep: "نگه داشتن برنامه فعلی",

  setupHeading: "اتصال برنامه",
  scanHeading: "اسکن کد QR",
  scanText:
    "در برنامه احراز هویت خود، «افزودن» یا «+» را انتخاب کنید و سپس دوربین را رو به این تصویر بگیرید.",
  qrLabel:
    "کد QR برای برنامه احراز هویت شما. اگر نمی‌توانید آن را اسکن کنید، به جای آن از «نمی‌توانید اسکن کنید؟» استفاده کنید.",
  hiddenText: "کد QR پنهان است تا کسی که صفحه‌نمایش شما را می‌بیند نتواند از آن استفاده کند.",
  reveal: "نمایش کد QR",
  conceal: "پنهان کردن کد QR",
  openHeading: "Open your app",
  openAppText: "برنامه احراز هویت شما روی همین دستگاه است؟ پس نیازی به اسکن کردن نیست.",
  openApp: "باز کردن برنامه من",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "نمی‌توانید اسکن کنید؟",
  keyText:
    "در برنامه خود «وارد کردن کلید راه‌اندازی» را انتخاب کنید و این کلید را تایپ یا جای‌گذاری کنید.",
  keyTooLong: "برای این حساب کد QR وجود ندارد. این کلید را در برنامه خود تایپ یا جای‌گذاری کنید.",
  copyKey: "کپی کردن کلید",
  copyLink: "کپی کردن پیوند راه‌اندازی",
  copied: "Copied",
  copyRefused:
    "کپی کردن خودکار در اینجا مجاز نیست. کلید انتخاب شده است و می‌توانید خودتان آن را کپی کنید.",
  moreSummary: "My app asks for more",
  issuerLabel: "نام سرویس",
  accountLabel: "حساب",
  kindLabel: "نوع کد",
  kind: "مبتنی بر زمان، ۶ رقمی، هر ۳۰ ثانیه کد جدید (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "کد ۶ رقمی",
  codeHint: "برنامه شما اکنون آن را نشان می‌دهد. این کد هر ۳۰ ثانیه تغییر می‌کند.",
  codeHintAuto:
    "برنامه شما اکنون آن را نشان می‌دهد. همین که هر ۶ رقم را وارد کنید، کد بررسی می‌شود.",
  deviceNameLabel: "نامی برای این برنامه (اختیاری)",
  submit: "فعال کردن",
  cancel: "لغو",
  skip: "فعلاً نه",

  checking: "در حال بررسی حساب شما…",
  associating: "در حال دریافت کد QR شما…",
  verifying: "در حال بررسی کد…",
  activating: "در حال فعال کردن برنامه شما…",

  timeLeft: "زمان باقی‌مانده: {duration}",
  timeLeftSoon: "برای وارد کردن کد {duration} وقت دارید.",

  enrolledHeading: "برنامه احراز هویت شما فعال شد",
  enrolledText:
    "از این پس هنگام ورود به حساب، برنامه خود را در دسترس داشته باشید: از شما کد خواسته می‌شود.",
  enrolledReplaced:
    "می‌توانید مورد قدیمی مربوط به این حساب را از برنامه خود حذف کنید. آن مورد دیگر کار نمی‌کند.",
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

  failedHeading: "برنامه هنوز راه‌اندازی نشده است",
  failedVerifiedHeading: "برنامه شما متصل شده، ولی شاید هنوز فعال نشده باشد",
  connectedHeading: "برنامه شما متصل شده است",
  supersededHeading: "در حال راه‌اندازی برنامه در برگه دیگری هستید",
  retry: "امتحان مجدد",
  takeOver: "دریافت کد QR جدید در اینجا",
  restart: "شروع دوباره",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "{duration} دیگر می‌توانید دوباره امتحان کنید.",
  retryNow: "اکنون می‌توانید دوباره امتحان کنید.",
  signInAgain: "دوباره وارد شوید و اگر کدی خواسته شد، کدی را که برنامه شما نشان می‌دهد وارد کنید.",
  requestId: "اگر کمک می‌خواهید، این شماره را اعلام کنید: {requestId}",
  pageProblem:
    "این صفحه درست تنظیم نشده است و خودتان نمی‌توانید آن را اصلاح کنید. متن زیر را به مسئول این صفحه اطلاع دهید:",

  phoneFast: "ساعت گوشی شما حدود {duration} جلو است و به همین دلیل کدهای آن درست نیستند.",
  phoneSlow: "ساعت گوشی شما حدود {duration} عقب است و به همین دلیل کدهای آن درست نیستند.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "در گوشی خود، تاریخ و زمان را روی حالت خودکار بگذارید و سپس کدی را که برنامه نشان می‌دهد وارد کنید.",
  insistOnCode: "اگر همان کد است، دوباره آن را وارد کنید تا بررسی کنیم.",

  errors: {
    access_token_unavailable:
      "نتوانستیم تأیید کنیم که وارد حساب خود شده‌اید. دوباره امتحان کنید، یا از حساب خارج و دوباره وارد شوید.",
    code_empty: "کد ۶ رقمی را که برنامه شما نشان می‌دهد وارد کنید.",
    code_too_short: "کد باید ۶ رقم داشته باشد. کد کاملی را که برنامه شما نشان می‌دهد وارد کنید.",
    code_too_long: "کد باید ۶ رقم داشته باشد. فقط کدی را که برنامه شما نشان می‌دهد وارد کنید.",
    code_not_digits: "کد باید ۶ رقم و بدون حروف باشد. کدی را که برنامه شما نشان می‌دهد وارد کنید.",
    code_wrong:
      "این کد با این کد QR مطابقت ندارد. کدی را وارد کنید که جدیدترین مورد در برنامه شما اکنون نشان می‌دهد.",
    code_of_old_entry:
      "این کد مربوط به موردی است که قبلاً اضافه کرده‌اید و دیگر کار نمی‌کند. این کد QR را اسکن کنید و سپس کد مورد جدید را وارد کنید. مورد قدیمی را حذف کنید.",
    code_expired:
      "این کد حدود {duration} پیش درست بود. کدی را که برنامه شما اکنون نشان می‌دهد وارد کنید.",
    code_mismatch: "این کد پذیرفته نشد. منتظر کد بعدی در برنامه خود بمانید و آن را وارد کنید.",
    code_used: "این کد قبلاً استفاده شده است. منتظر کد بعدی در برنامه خود بمانید و آن را وارد کنید.",
    answer_lost:
      "مشخص نشد که این کد درست بود یا نه. اتصال اینترنت خود را بررسی کنید و سپس کد بعدی را که برنامه شما نشان می‌دهد وارد کنید.",
    access_token_expired:
      "مهلت ورود شما به پایان رسیده است. وارد حساب شوید و سپس دوباره امتحان کنید.",
    user_changed: "اکنون حساب دیگری وارد شده است. دوباره با حسابی که با آن شروع کردید وارد شوید.",
    session_expired:
      "زمان مجاز برای ورود به پایان رسید. دوباره وارد شوید تا کد QR جدیدی دریافت کنید.",
    session_invalid:
      "دیگر نمی‌توان از این ورود استفاده کرد. دوباره وارد شوید تا کد QR جدیدی دریافت کنید.",
    setup_in_doubt:
      "شاید برنامه شما از قبل متصل شده باشد. دوباره وارد شوید و اگر کدی خواسته شد، کدی را که برنامه شما نشان می‌دهد وارد کنید.",
    not_authorized:
      "شما اجازه این کار را ندارید. دوباره وارد شوید و سپس برنامه را راه‌اندازی کنید.",
    throttled:
      "در حال حاضر افراد زیادی در حال انجام این کار هستند. یک دقیقه صبر کنید و سپس دوباره امتحان کنید.",
    attempts_exceeded: "تعداد تلاش‌ها بیش از حد بود. چند دقیقه صبر کنید و سپس دوباره امتحان کنید.",
    blocked:
      "یک فایروال جلوی درخواست را گرفت. اگر از VPN استفاده می‌کنید، آن را خاموش کنید، یک دقیقه صبر کنید و سپس دوباره امتحان کنید.",
    challenge_required:
      "باید مطمئن شویم که شما ربات نیستید. مراحل این صفحه را انجام دهید و سپس دوباره امتحان کنید.",
    password_reset_required:
      "ابتدا باید رمز عبور خود را تغییر دهید. برای این کار دوباره وارد شوید.",
    user_not_confirmed:
      "حساب شما هنوز تأیید نشده است. آن را تأیید کنید و سپس برنامه را راه‌اندازی کنید.",
    user_disabled: "حساب شما غیرفعال شده است. با مسئولان این سرویس تماس بگیرید.",
    sign_in_refused:
      "برنامه شما متصل شده، ولی ورود به حساب پذیرفته نشد. دوباره برای ورود تلاش کنید.",
    service_failed: "سرویس با مشکل روبه‌رو است. یک دقیقه صبر کنید و سپس دوباره امتحان کنید.",
    operation_not_enabled: "در حال حاضر راه‌اندازی برنامه ممکن نیست. بعداً دوباره امتحان کنید.",
    network_failed:
      "نتوانستیم به سرویس متصل شویم. اتصال اینترنت خود را بررسی کنید و سپس دوباره امتحان کنید.",
    answer_unreadable:
      "چیزی میان شما و سرویس پاسخ آن را تغییر داده است. اگر شبکه شما می‌خواهد که وارد آن شوید، ابتدا این کار را انجام دهید. سپس دوباره امتحان کنید.",
    superseded:
      "کد QR جدیدتری در برگه یا پنجره دیگری برای شما ساخته شد و به همین دلیل کدی که اینجا بود دیگر کار نمی‌کند. همان‌جا ادامه دهید، یا اینجا کد QR جدیدی دریافت کنید.",
    secret_replaced:
      "کد QR جدیدتری در جای دیگری برای شما ساخته شد و به همین دلیل کدهای مربوط به این کد QR دیگر کار نمی‌کنند. اینجا کد QR جدیدی دریافت کنید.",
    app_removed:
      "برنامه‌ای که متصل کردید در این فاصله جایگزین شده است. برای متصل کردن آن دوباره امتحان کنید.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
