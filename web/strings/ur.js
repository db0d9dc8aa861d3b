/** Urdu. @type {import("../ui/words.js").Strings} */
export const ur = {
  gap: " ",

  introHeading: "تصدیق کنندہ ایپ سیٹ اپ کریں",
  introText:
    "تصدیق کنندہ ایپ ہر 30 سیکنڈ بعد 6 ہندسوں کا ایک نیا کوڈ دکھاتی ہے۔ سائن ان کرتے وقت آپ اپنے پاس ورڈ کے بعد یہ کوڈ درج کرتے ہیں، اس لیے کوئی بھی صرف آپ کے پاس ورڈ سے سائن ان نہیں کر سکتا۔",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "وہ ایپ استعمال کریں جو آپ کے پاس پہلے سے موجود ہے، یا اپنے فون کے ایپ اسٹور سے کوئی ایپ حاصل کریں: Google Authenticator یا Microsoft Authenticator یا 2FAS، یہ سب ٹھیک کام کرتی ہیں۔ اس میں تقریباً دو منٹ لگتے ہیں۔",
  start: "ایپ سیٹ اپ کریں",

  confirmHeading: "کیا آپ اپنی تصدیق کنندہ ایپ تبدیل کرنا چاہتے ہیں؟",
  confirmText:
    "آپ سائن ان کرنے کے لیے پہلے سے ایک تصدیق کنندہ ایپ استعمال کر رہے ہیں۔ اگر آپ آگے بڑھیں تو ہو سکتا ہے کہ وہ اس اکاؤنٹ کے لیے جو کوڈ دکھاتی ہے، وہ فوراً کام کرنا بند کر دیں۔ اس لیے یہ مراحل ایک ہی بار میں مکمل کریں۔",
  confirm: "ایپ تبدیل کریں",
  keep: "موجودہ ایپ برقرار رکھیں",

  setupHeading: "اپنی ایپ منسلک کریں",
  scanHeading: "QR کوڈ اسکین کریں",
  scanText:
    "اپنی تصدیق کنندہ ایپ میں “شامل کریں” یا “+” منتخب کریں، پھر کیمرے کا رخ اس تصویر کی طرف کریں۔",
  qrLabel:
    "آپ کی تصدیق کنندہ ایپ کے لیے QR کوڈ۔ اگر آپ اسے اسکین نہیں کر سکتے تو اس کے بجائے “اسکین نہیں کر سکتے؟” استعمال کریں۔",
  hiddenText: "QR کوڈ چھپا ہوا ہے تاکہ آپ کی اسکرین دیکھنے والا کوئی شخص اسے استعمال نہ کر سکے۔",
  reveal: "QR کوڈ دکھائیں",
  conceal: "QR کوڈ چھپائیں",
  openHeading: "Open your app",
  openAppText: "کیا آپ کی تصدیق کنندہ ایپ اسی آلے پر ہے؟ پھر آپ کو اسکین کرنے کی ضرورت نہیں۔",
  openApp: "میری ایپ کھولیں",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "اسکین نہیں کر سکتے؟",
  keyText: "اپنی ایپ میں “سیٹ اپ کلید درج کریں” منتخب کریں اور یہ کلید ٹائپ یا پیسٹ کریں۔",
  keyTooLong: "اس اکاؤنٹ کے لیے کوئی QR کوڈ نہیں ہے۔ یہ کلید اپنی ایپ میں ٹائپ یا پیسٹ کریں۔",
  copyKey: "کلید کاپی کریں",
  copyLink: "سیٹ اپ لنک کاپی کریں",
  copied: "Copied",
  copyRefused:
    "یہاں کاپی کرنے کی اجازت نہیں ہے۔ کلید منتخب کر دی گئی ہے، آپ اسے خود کاپی کر سکتے ہیں۔",
  moreSummary: "My app asks for more",
  issuerLabel: "سروس کا نام",
  accountLabel: "اکاؤنٹ",
  kindLabel: "کوڈ کی قسم",
  kind: "وقت پر مبنی، 6 ہندسے، ہر 30 سیکنڈ بعد نیا (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6 ہندسوں کا کوڈ",
  codeHint: "آپ کی ایپ اسے ابھی دکھا رہی ہے۔ یہ ہر 30 سیکنڈ بعد بدلتا ہے۔",
  codeHintAuto:
    "آپ کی ایپ اسے ابھی دکھا رہی ہے۔ جیسے ہی آپ تمام 6 ہندسے درج کریں گے، کوڈ چیک کیا جائے گا۔",
  deviceNameLabel: "اس ایپ کا نام (اختیاری)",
  submit: "آن کریں",
  cancel: "منسوخ کریں",
  skip: "ابھی نہیں",

  checking: "آپ کا اکاؤنٹ چیک کیا جا رہا ہے…",
  associating: "آپ کا QR کوڈ حاصل کیا جا رہا ہے…",
  verifying: "کوڈ چیک کیا جا رہا ہے…",
  activating: "آپ کی ایپ آن کی جا رہی ہے…",

  timeLeft: "باقی وقت: {duration}",
  timeLeftSoon: "کوڈ درج کرنے کے لیے باقی وقت: {duration}۔",

  enrolledHeading: "آپ کی تصدیق کنندہ ایپ آن ہے",
  enrolledText: "اب سے سائن ان کرتے وقت اپنی ایپ اپنے پاس رکھیں: آپ سے ایک کوڈ مانگا جائے گا۔",
  enrolledReplaced:
    "آپ اپنی ایپ سے اس اکاؤنٹ کا پرانا اندراج حذف کر سکتے ہیں۔ وہ اب کام نہیں کرتا۔",
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

  failedHeading: "ایپ ابھی سیٹ اپ نہیں ہوئی",
  failedVerifiedHeading: "آپ کی ایپ منسلک ہے، لیکن شاید ابھی آن نہ ہوئی ہو",
  connectedHeading: "آپ کی ایپ منسلک ہے",
  supersededHeading: "آپ ایپ کو ایک دوسرے ٹیب میں سیٹ اپ کر رہے ہیں",
  retry: "دوبارہ کوشش کریں",
  takeOver: "یہاں نیا QR کوڈ حاصل کریں",
  restart: "دوبارہ شروع کریں",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "دوبارہ کوشش کرنے سے پہلے باقی وقت: {duration}۔",
  retryNow: "آپ اب دوبارہ کوشش کر سکتے ہیں۔",
  signInAgain:
    "دوبارہ سائن ان کریں، اور اگر آپ سے کوڈ مانگا جائے تو وہ کوڈ درج کریں جو آپ کی ایپ دکھاتی ہے۔",
  requestId: "اگر آپ مدد مانگیں تو یہ نمبر بتائیں: {requestId}",
  pageProblem:
    "یہ صفحہ درست طریقے سے سیٹ اپ نہیں ہے، اور آپ خود اسے ٹھیک نہیں کر سکتے۔ اسے چلانے والے کو یہ بتائیں:",

  phoneFast: "آپ کے فون کی گھڑی آگے ہے (تقریباً {duration})، اس لیے اس کے کوڈ درست نہیں ہیں۔",
  phoneSlow: "آپ کے فون کی گھڑی پیچھے ہے (تقریباً {duration})، اس لیے اس کے کوڈ درست نہیں ہیں۔",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "اپنے فون پر تاریخ اور وقت کو خودکار پر سیٹ کریں، پھر وہ کوڈ درج کریں جو ایپ دکھا رہی ہے۔",
  insistOnCode: "اگر وہ یہی کوڈ ہے تو اسے دوبارہ درج کریں، ہم اسے چیک کریں گے۔",

  errors: {
    access_token_unavailable:
      "ہم یہ تصدیق نہیں کر سکے کہ آپ سائن ان ہیں۔ دوبارہ کوشش کریں، یا سائن آؤٹ کر کے پھر سے سائن ان کریں۔",
    code_empty: "6 ہندسوں کا وہ کوڈ درج کریں جو آپ کی ایپ دکھا رہی ہے۔",
    code_too_short: "کوڈ میں 6 ہندسے ہونے چاہئیں۔ وہ پورا کوڈ درج کریں جو آپ کی ایپ دکھا رہی ہے۔",
    code_too_long: "کوڈ میں 6 ہندسے ہونے چاہئیں۔ صرف وہ کوڈ درج کریں جو آپ کی ایپ دکھا رہی ہے۔",
    code_not_digits:
      "کوڈ میں حروف کے بغیر 6 ہندسے ہونے چاہئیں۔ وہ کوڈ درج کریں جو آپ کی ایپ دکھا رہی ہے۔",
    code_wrong:
      "یہ کوڈ اس QR کوڈ سے مماثل نہیں ہے۔ وہ کوڈ درج کریں جو آپ کی ایپ کا سب سے نیا اندراج ابھی دکھا رہا ہے۔",
    code_of_old_entry:
      "یہ کوڈ ایک ایسے اندراج کا ہے جو آپ نے پہلے شامل کیا تھا، اور وہ اب کام نہیں کرتا۔ یہ QR کوڈ اسکین کریں، پھر نئے اندراج کا کوڈ درج کریں۔ پرانا اندراج حذف کر دیں۔",
    code_expired:
      "یہ کوڈ پہلے درست تھا، لیکن اب نہیں ہے (گزرا ہوا وقت: تقریباً {duration})۔ وہ کوڈ درج کریں جو آپ کی ایپ ابھی دکھا رہی ہے۔",
    code_mismatch: "یہ کوڈ قبول نہیں ہوا۔ اپنی ایپ میں اگلے کوڈ کا انتظار کریں اور وہ درج کریں۔",
    code_used:
      "یہ کوڈ پہلے استعمال ہو چکا ہے۔ اپنی ایپ میں اگلے کوڈ کا انتظار کریں اور وہ درج کریں۔",
    answer_lost:
      "ہمیں معلوم نہیں ہو سکا کہ یہ کوڈ درست تھا یا نہیں۔ اپنا انٹرنیٹ کنکشن چیک کریں، پھر وہ اگلا کوڈ درج کریں جو آپ کی ایپ دکھائے۔",
    access_token_expired:
      "آپ کے سائن ان کی میعاد ختم ہو گئی ہے۔ دوبارہ سائن ان کریں اور پھر کوشش کریں۔",
    user_changed:
      "اب ایک دوسرے اکاؤنٹ سے سائن ان کیا گیا ہے۔ جس اکاؤنٹ سے آپ نے شروع کیا تھا، اسی سے دوبارہ سائن ان کریں۔",
    session_expired:
      "سائن ان کے لیے دیا گیا وقت ختم ہو گیا ہے۔ نیا QR کوڈ حاصل کرنے کے لیے دوبارہ سائن ان کریں۔",
    session_invalid:
      "یہ سائن ان اب استعمال نہیں ہو سکتا۔ نیا QR کوڈ حاصل کرنے کے لیے دوبارہ سائن ان کریں۔",
    setup_in_doubt:
      "ہو سکتا ہے کہ آپ کی ایپ پہلے ہی منسلک ہو چکی ہو۔ دوبارہ سائن ان کریں، اور اگر آپ سے کوڈ مانگا جائے تو وہ کوڈ درج کریں جو آپ کی ایپ دکھاتی ہے۔",
    not_authorized: "آپ کو یہ کرنے کی اجازت نہیں ہے۔ دوبارہ سائن ان کریں، پھر ایپ سیٹ اپ کریں۔",
    throttled: "اس وقت بہت زیادہ لوگ یہ کام کر رہے ہیں۔ ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔",
    attempts_exceeded: "بہت زیادہ کوششیں ہو چکی ہیں۔ چند منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔",
    blocked:
      "ایک فائر وال نے درخواست روک دی۔ اگر آپ VPN استعمال کرتے ہیں تو اسے بند کریں، ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔",
    challenge_required:
      "ہمیں یہ جانچنا ہے کہ آپ انسان ہیں۔ اس صفحے پر دیے گئے مراحل مکمل کریں، پھر دوبارہ کوشش کریں۔",
    password_reset_required:
      "پہلے آپ کا پاس ورڈ تبدیل ہونا ضروری ہے۔ اس کے لیے دوبارہ سائن ان کریں۔",
    user_not_confirmed:
      "آپ کے اکاؤنٹ کی ابھی تصدیق نہیں ہوئی۔ اس کی تصدیق کریں، پھر ایپ سیٹ اپ کریں۔",
    user_disabled: "آپ کا اکاؤنٹ بند کر دیا گیا ہے۔ اس سروس کو چلانے والوں سے رابطہ کریں۔",
    sign_in_refused:
      "آپ کی ایپ منسلک ہے، لیکن سائن ان قبول نہیں ہوا۔ دوبارہ سائن ان کرنے کی کوشش کریں۔",
    service_failed: "سروس میں کوئی مسئلہ ہے۔ ایک منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔",
    operation_not_enabled: "اس وقت ایپ سیٹ اپ نہیں کی جا سکتی۔ بعد میں دوبارہ کوشش کریں۔",
    network_failed: "ہم سروس تک نہیں پہنچ سکے۔ اپنا انٹرنیٹ کنکشن چیک کریں، پھر دوبارہ کوشش کریں۔",
    answer_unreadable:
      "آپ کے اور سروس کے درمیان کسی چیز نے سروس کا جواب بدل دیا ہے۔ اگر آپ کا نیٹ ورک سائن ان کرنے کو کہتا ہے تو پہلے وہ کریں۔ پھر دوبارہ کوشش کریں۔",
    superseded:
      "ایک دوسرے ٹیب یا ونڈو میں آپ کے لیے نیا QR کوڈ بنایا گیا ہے، اس لیے جو کوڈ یہاں تھا وہ اب کام نہیں کرتا۔ وہیں جاری رکھیں، یا یہاں نیا QR کوڈ حاصل کریں۔",
    secret_replaced:
      "کسی اور جگہ آپ کے لیے نیا QR کوڈ بنایا گیا ہے، اس لیے اس QR کوڈ سے ملنے والے کوڈ اب کام نہیں کرتے۔ یہاں نیا QR کوڈ حاصل کریں۔",
    app_removed:
      "آپ نے جو ایپ منسلک کی تھی، وہ اس دوران تبدیل کر دی گئی ہے۔ اسے منسلک کرنے کے لیے دوبارہ کوشش کریں۔",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
