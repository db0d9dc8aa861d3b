/** Arabic. @type {import("../ui/words.js").Strings} */
export const ar = {
  gap: " ",

  introHeading: "إعداد تطبيق المصادقة",
  introText:
    "يعرض تطبيق المصادقة رمزًا جديدًا مكوّنًا من 6 أرقام كل 30 ثانية. عند تسجيل الدخول، تُدخِل هذا الرمز بعد كلمة المرور، فلا يتمكّن أحد من الدخول بكلمة المرور وحدها.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "استخدِم تطبيقًا لديك بالفعل، أو نزِّل تطبيقًا من متجر التطبيقات على هاتفك: يمكنك استخدام Google Authenticator أو Microsoft Authenticator أو 2FAS. يستغرق الأمر دقيقتين تقريبًا.",
  start: "إعداد التطبيق",

  confirmHeading: "هل تريد استبدال تطبيق المصادقة؟",
  confirmText:
    "أنت تستخدم بالفعل تطبيق مصادقة لتسجيل الدخول. إذا تابعت، فقد تتوقّف الرموز التي يعرضها لهذا الحساب عن العمل فورًا، لذا أكمِل هذه الخطوات دون انقطاع.",
  confirm: "استبدال التطبيق",
  keep: "الاحتفاظ بالتطبيق الحالي",

  setupHeading: "ربط التطبيق",
  scanHeading: "مسح رمز الاستجابة السريعة (QR) ضوئيًا",
  scanText: "في تطبيق المصادقة، اختَر «إضافة» أو «+»، ثم وجِّه الكاميرا نحو هذه الصورة.",
  qrLabel:
    "رمز الاستجابة السريعة لتطبيق المصادقة. إذا تعذّر عليك مسحه، فاستخدِم «هل يتعذّر عليك مسح الرمز؟» بدلًا من ذلك.",
  hiddenText: "رمز الاستجابة السريعة مخفي كي لا يستخدمه أي شخص يرى شاشتك.",
  reveal: "عرض رمز الاستجابة السريعة",
  conceal: "إخفاء رمز الاستجابة السريعة",
  openHeading: "Open your app",
  openAppText: "هل تطبيق المصادقة موجود على هذا الجهاز؟ إذًا لا حاجة إلى مسح الرمز.",
  openApp: "فتح التطبيق",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "هل يتعذّر عليك مسح الرمز؟",
  keyText: "اختَر «إدخال مفتاح الإعداد» في تطبيقك، ثم اكتب هذا المفتاح أو الصقه.",
  keyTooLong: "لا يتوفّر رمز استجابة سريعة لهذا الحساب. اكتب هذا المفتاح في تطبيقك أو الصقه فيه.",
  copyKey: "نسخ المفتاح",
  copyLink: "نسخ رابط الإعداد",
  copied: "Copied",
  copyRefused: "النسخ غير مسموح به هنا. المفتاح محدَّد الآن، ويمكنك نسخه بنفسك.",
  moreSummary: "My app asks for more",
  issuerLabel: "اسم الخدمة",
  accountLabel: "الحساب",
  kindLabel: "نوع الرمز",
  kind: "حسب الوقت، 6 أرقام، رمز جديد كل 30 ثانية (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "الرمز المكوّن من 6 أرقام",
  codeHint: "يعرضه تطبيقك الآن، ويتغيّر كل 30 ثانية.",
  codeHintAuto: "يعرضه تطبيقك الآن. سنتحقّق منه فور إدخال الأرقام الستة كلها.",
  deviceNameLabel: "اسم لهذا التطبيق (اختياري)",
  submit: "تفعيل",
  cancel: "إلغاء",
  skip: "ليس الآن",

  checking: "جارٍ التحقّق من حسابك…",
  associating: "جارٍ الحصول على رمز الاستجابة السريعة…",
  verifying: "جارٍ التحقّق من الرمز…",
  activating: "جارٍ تفعيل تطبيقك…",

  timeLeft: "الوقت المتبقي: {duration}",
  timeLeftSoon: "الوقت المتبقي لإدخال الرمز: {duration}.",

  enrolledHeading: "تم تفعيل تطبيق المصادقة",
  enrolledText:
    "من الآن فصاعدًا، احرص على أن يكون تطبيقك في متناول يدك عند تسجيل الدخول: سيُطلب منك إدخال رمز.",
  enrolledReplaced: "يمكنك حذف العنصر القديم الخاص بهذا الحساب من تطبيقك، فهو لم يعد صالحًا.",
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

  failedHeading: "لم يتم إعداد التطبيق بعد",
  failedVerifiedHeading: "تم ربط تطبيقك، ولكن ربما لم يتم تفعيله بعد",
  connectedHeading: "تم ربط تطبيقك",
  supersededHeading: "أنت تعمل على إعداد التطبيق في علامة تبويب أخرى",
  retry: "إعادة المحاولة",
  takeOver: "الحصول على رمز استجابة سريعة جديد هنا",
  restart: "البدء من جديد",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "الوقت المتبقي حتى تتمكّن من المحاولة مرة أخرى: {duration}.",
  retryNow: "يمكنك المحاولة مرة أخرى الآن.",
  signInAgain: "سجِّل الدخول مرة أخرى، وإذا طُلب منك رمز، فأدخِل الرمز الذي يعرضه تطبيقك.",
  requestId: "إذا طلبت المساعدة، فاذكر هذا الرقم: {requestId}",
  pageProblem:
    "هذه الصفحة غير معدّة بشكل صحيح، ولا يمكنك إصلاح ذلك بنفسك. أبلِغ المسؤول عنها بما يلي:",

  phoneFast:
    "ساعة هاتفك تسبق الوقت الصحيح (الفارق تقريبًا: {duration})، ولذلك فإن الرموز التي يعرضها غير صحيحة.",
  phoneSlow:
    "ساعة هاتفك متأخّرة عن الوقت الصحيح (الفارق تقريبًا: {duration})، ولذلك فإن الرموز التي يعرضها غير صحيحة.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock: "على هاتفك، اضبط التاريخ والوقت على الوضع التلقائي، ثم أدخِل الرمز الذي يعرضه التطبيق.",
  insistOnCode: "إذا كان هو الرمز نفسه، فأدخِله مرة أخرى وسنتحقّق منه.",

  errors: {
    access_token_unavailable:
      "تعذّر علينا التأكّد من أنك سجّلت الدخول. حاوِل مرة أخرى، أو سجِّل الخروج ثم سجِّل الدخول من جديد.",
    code_empty: "أدخِل الرمز المكوّن من 6 أرقام الذي يعرضه تطبيقك.",
    code_too_short: "يجب أن يتكوّن الرمز من 6 أرقام. أدخِل الرمز الكامل الذي يعرضه تطبيقك.",
    code_too_long: "يجب أن يتكوّن الرمز من 6 أرقام. أدخِل فقط الرمز الذي يعرضه تطبيقك.",
    code_not_digits: "يجب أن يتكوّن الرمز من 6 أرقام، من دون حروف. أدخِل الرمز الذي يعرضه تطبيقك.",
    code_wrong:
      "هذا الرمز لا يطابق رمز الاستجابة السريعة هذا. أدخِل الرمز الذي يعرضه الآن أحدث عنصر في تطبيقك.",
    code_of_old_entry:
      "هذا الرمز من عنصر أضفته سابقًا، ولم يعد صالحًا. امسح رمز الاستجابة السريعة هذا ضوئيًا، ثم أدخِل رمز العنصر الجديد. واحذف العنصر القديم.",
    code_expired:
      "كان هذا الرمز صحيحًا في وقت سابق (مضى عليه تقريبًا: {duration}). أدخِل الرمز الذي يعرضه تطبيقك الآن.",
    code_mismatch: "لم يُقبل هذا الرمز. انتظر حتى يظهر الرمز التالي في تطبيقك، ثم أدخِله.",
    code_used: "سبق استخدام هذا الرمز. انتظر حتى يظهر الرمز التالي في تطبيقك، ثم أدخِله.",
    answer_lost:
      "لم نتمكّن من معرفة ما إذا كان هذا الرمز صحيحًا. تحقّق من اتصالك بالإنترنت، ثم أدخِل الرمز التالي الذي يعرضه تطبيقك.",
    access_token_expired: "انتهت صلاحية تسجيل دخولك. سجِّل الدخول من جديد، ثم حاوِل مرة أخرى.",
    user_changed: "تم الآن تسجيل الدخول بحساب آخر. سجِّل الدخول مرة أخرى بالحساب الذي بدأت به.",
    session_expired:
      "انقضت المهلة المسموح بها لتسجيل الدخول. سجِّل الدخول مرة أخرى للحصول على رمز استجابة سريعة جديد.",
    session_invalid:
      "لم يعد من الممكن استخدام تسجيل الدخول هذا. سجِّل الدخول مرة أخرى للحصول على رمز استجابة سريعة جديد.",
    setup_in_doubt:
      "ربما يكون تطبيقك مرتبطًا بالفعل. سجِّل الدخول مرة أخرى، وإذا طُلب منك رمز، فأدخِل الرمز الذي يعرضه تطبيقك.",
    not_authorized: "غير مسموح لك بذلك. سجِّل الدخول مرة أخرى، ثم ابدأ إعداد التطبيق.",
    throttled: "يحاول عدد كبير جدًا من الأشخاص القيام بذلك الآن. انتظر دقيقة، ثم حاوِل مرة أخرى.",
    attempts_exceeded: "عدد المحاولات كبير جدًا. انتظر بضع دقائق، ثم حاوِل مرة أخرى.",
    blocked:
      "أوقف جدار حماية هذا الطلب. أوقِف شبكة VPN إذا كنت تستخدمها، وانتظر دقيقة، ثم حاوِل مرة أخرى.",
    challenge_required:
      "علينا التأكّد من أنك شخص حقيقي. اتّبِع الخطوات على هذه الصفحة، ثم حاوِل مرة أخرى.",
    password_reset_required: "يجب تغيير كلمة المرور أولًا. سجِّل الدخول مرة أخرى لتغييرها.",
    user_not_confirmed: "لم يتم تأكيد حسابك بعد. أكِّد حسابك، ثم ابدأ إعداد التطبيق.",
    user_disabled: "تم إيقاف حسابك. تواصَل مع الجهة المسؤولة عن هذه الخدمة.",
    sign_in_refused: "تم ربط تطبيقك، ولكن رُفض تسجيل الدخول. حاوِل تسجيل الدخول مرة أخرى.",
    service_failed: "توجد مشكلة في الخدمة. انتظر دقيقة، ثم حاوِل مرة أخرى.",
    operation_not_enabled: "لا يمكن إعداد تطبيق في الوقت الحالي. حاوِل مرة أخرى لاحقًا.",
    network_failed: "تعذّر علينا الوصول إلى الخدمة. تحقّق من اتصالك بالإنترنت، ثم حاوِل مرة أخرى.",
    answer_unreadable:
      "هناك ما غيّر ردّ الخدمة قبل وصوله إليك. إذا كانت شبكتك تطلب منك تسجيل الدخول إليها، فافعل ذلك أولًا. ثم حاوِل مرة أخرى.",
    superseded:
      "تم إنشاء رمز استجابة سريعة أحدث لك في علامة تبويب أو نافذة أخرى، لذا لم يعد الرمز الذي كان هنا صالحًا. تابِع هناك، أو احصل على رمز استجابة سريعة جديد هنا.",
    secret_replaced:
      "تم إنشاء رمز استجابة سريعة أحدث لك في مكان آخر، لذا لم يعد رمز الاستجابة السريعة هذا ولا الرموز المرتبطة به صالحة. احصل على رمز استجابة سريعة جديد هنا.",
    app_removed: "تم في هذه الأثناء استبدال التطبيق الذي ربطته. حاوِل مرة أخرى لربطه.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
