/** Hindi. @type {import("../ui/words.js").Strings} */
export const hi = {
  gap: " ",

  introHeading: "ऑथेंटिकेटर ऐप सेट अप करें",
  introText:
    "ऑथेंटिकेटर ऐप हर 30 सेकंड में 6 अंकों का नया कोड दिखाता है। साइन इन करते समय पासवर्ड के बाद यह कोड डालना होता है। इस तरह, सिर्फ़ आपका पासवर्ड जानकर कोई साइन इन नहीं कर सकता।",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "जो ऐप आपके पास पहले से है उसे इस्तेमाल करें या अपने फ़ोन के ऐप स्टोर से कोई ऐप लें: Google Authenticator, Microsoft Authenticator और 2FAS, तीनों काम करते हैं। इसमें करीब दो मिनट लगते हैं।",
  start: "ऐप सेट अप करें",

  confirmHeading: "क्या आपको अपना ऑथेंटिकेटर ऐप बदलना है?",
  confirmText:
    "साइन इन के लिए आपका एक ऑथेंटिकेटर ऐप पहले से चालू है। आगे बढ़ने पर, हो सकता है कि इस खाते के लिए उसमें दिखने वाले कोड तुरंत काम करना बंद कर दें। इसलिए, ये चरण बिना रुके एक ही बार में पूरे करें।",
  confirm: "ऐप बदलें",
  keep: "मौजूदा ऐप ही रखें",

  setupHeading: "अपना ऐप जोड़ें",
  scanHeading: "QR कोड स्कैन करें",
  scanText: "अपने ऑथेंटिकेटर ऐप में “जोड़ें” या “+” चुनें। फिर कैमरे को इस तस्वीर के सामने रखें।",
  qrLabel:
    "आपके ऑथेंटिकेटर ऐप के लिए QR कोड। अगर इसे स्कैन नहीं किया जा सकता, तो “स्कैन नहीं हो रहा?” का इस्तेमाल करें।",
  hiddenText: "QR कोड छिपा हुआ है, ताकि आपकी स्क्रीन देखने वाला कोई व्यक्ति उसका इस्तेमाल न कर सके।",
  reveal: "QR कोड दिखाएं",
  conceal: "QR कोड छिपाएं",
  openHeading: "Open your app",
  openAppText: "क्या आपका ऑथेंटिकेटर ऐप इसी डिवाइस पर है? तब स्कैन करने की ज़रूरत नहीं है।",
  openApp: "मेरा ऐप खोलें",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "स्कैन नहीं हो रहा?",
  keyText: "अपने ऐप में “सेटअप कुंजी डालें” चुनें और यह कुंजी टाइप या पेस्ट करें।",
  keyTooLong: "इस खाते के लिए कोई QR कोड नहीं है। अपने ऐप में यह कुंजी टाइप या पेस्ट करें।",
  copyKey: "कुंजी कॉपी करें",
  copyLink: "सेटअप लिंक कॉपी करें",
  copied: "Copied",
  copyRefused: "यहां कॉपी करने की अनुमति नहीं है। कुंजी चुनी हुई है, इसलिए आप उसे खुद कॉपी करें।",
  moreSummary: "My app asks for more",
  issuerLabel: "सेवा का नाम",
  accountLabel: "खाता",
  kindLabel: "कोड का प्रकार",
  kind: "समय के हिसाब से, 6 अंक, हर 30 सेकंड में नया (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6 अंकों का कोड",
  codeHint: "आपका ऐप इसे अभी दिखा रहा है। यह हर 30 सेकंड में बदलता है।",
  codeHintAuto: "आपका ऐप इसे अभी दिखा रहा है। सभी 6 अंक डालते ही इसकी जांच हो जाएगी।",
  deviceNameLabel: "इस ऐप के लिए कोई नाम (ज़रूरी नहीं)",
  submit: "चालू करें",
  cancel: "रद्द करें",
  skip: "अभी नहीं",

  checking: "आपके खाते की जांच हो रही है…",
  associating: "आपका QR कोड लाया जा रहा है…",
  verifying: "कोड की जांच हो रही है…",
  activating: "आपका ऐप चालू किया जा रहा है…",

  timeLeft: "बचा हुआ समय: {duration}",
  timeLeftSoon: "कोड डालने के लिए आपके पास {duration} का समय बचा है।",

  enrolledHeading: "आपका ऑथेंटिकेटर ऐप चालू हो गया है",
  enrolledText: "अब से साइन इन करते समय अपना ऐप पास रखें: आपसे एक कोड मांगा जाएगा।",
  enrolledReplaced: "आप अपने ऐप से इस खाते की पुरानी एंट्री मिटा सकते हैं। वह अब काम नहीं करती।",
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

  failedHeading: "ऐप अभी सेट अप नहीं हुआ है",
  failedVerifiedHeading: "आपका ऐप जुड़ गया है, लेकिन शायद अभी चालू नहीं हुआ है",
  connectedHeading: "आपका ऐप जुड़ गया है",
  supersededHeading: "आप किसी दूसरे टैब में ऐप सेट अप कर रहे हैं",
  retry: "फिर से कोशिश करें",
  takeOver: "यहां नया QR कोड पाएं",
  restart: "फिर से शुरू करें",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "आप {duration} बाद फिर से कोशिश कर सकते हैं।",
  retryNow: "आप अब फिर से कोशिश कर सकते हैं।",
  signInAgain: "दोबारा साइन इन करें, और अगर आपसे कोड मांगा जाए, तो वह कोड डालें जो आपका ऐप दिखाता है।",
  requestId: "मदद मांगते समय यह नंबर बताएं: {requestId}",
  pageProblem:
    "यह पेज सही तरीके से सेट अप नहीं है और आप इसे खुद ठीक नहीं कर सकते। इस पेज को चलाने वालों को यह बताएं:",

  phoneFast: "आपके फ़ोन की घड़ी करीब {duration} आगे चल रही है, इसलिए उसके कोड मेल नहीं खाते।",
  phoneSlow: "आपके फ़ोन की घड़ी करीब {duration} पीछे चल रही है, इसलिए उसके कोड मेल नहीं खाते।",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock: "अपने फ़ोन पर तारीख और समय अपने-आप सेट होने का विकल्प चालू करें। फिर वह कोड डालें जो ऐप दिखाता है।",
  insistOnCode: "अगर कोड वही है, तो उसे फिर से डालें। हम उसकी जांच करेंगे।",

  errors: {
    access_token_unavailable:
      "हम इस बात की पुष्टि नहीं कर सके कि आपने साइन इन किया हुआ है। फिर से कोशिश करें या साइन आउट करके दोबारा साइन इन करें।",
    code_empty: "6 अंकों का वह कोड डालें जो आपका ऐप दिखाता है।",
    code_too_short: "कोड में 6 अंक होने चाहिए। आपका ऐप जो कोड दिखाता है उसे पूरा डालें।",
    code_too_long: "कोड में 6 अंक होने चाहिए। सिर्फ़ वह कोड डालें जो आपका ऐप दिखाता है।",
    code_not_digits: "कोड में 6 अंक होने चाहिए, कोई अक्षर नहीं। वह कोड डालें जो आपका ऐप दिखाता है।",
    code_wrong:
      "यह कोड इस QR कोड से मेल नहीं खाता। वह कोड डालें जो आपके ऐप की सबसे नई एंट्री अभी दिखा रही है।",
    code_of_old_entry:
      "वह कोड आपकी पहले जोड़ी गई एंट्री का है, जो अब काम नहीं करती। यह QR कोड स्कैन करें, फिर नई एंट्री का कोड डालें। पुरानी एंट्री मिटा दें।",
    code_expired: "वह कोड करीब {duration} पहले सही था। वह कोड डालें जो आपका ऐप अभी दिखा रहा है।",
    code_mismatch: "वह कोड स्वीकार नहीं हुआ। अपने ऐप में अगले कोड का इंतज़ार करें और उसे डालें।",
    code_used: "वह कोड पहले इस्तेमाल हो चुका है। अपने ऐप में अगले कोड का इंतज़ार करें और उसे डालें।",
    answer_lost:
      "हमें यह जानकारी नहीं मिली कि वह कोड सही था या नहीं। अपना इंटरनेट कनेक्शन जांचें, फिर वह अगला कोड डालें जो आपका ऐप दिखाता है।",
    access_token_expired:
      "आपके साइन इन की समय-सीमा खत्म हो गई है। दोबारा साइन इन करें, फिर एक बार और कोशिश करें।",
    user_changed:
      "अब किसी दूसरे खाते से साइन इन किया गया है। जिस खाते से आपने शुरुआत की थी, उसी से दोबारा साइन इन करें।",
    session_expired:
      "आपने साइन इन के लिए तय समय से ज़्यादा समय लिया। नया QR कोड पाने के लिए दोबारा साइन इन करें।",
    session_invalid:
      "यह साइन इन अब इस्तेमाल नहीं किया जा सकता। नया QR कोड पाने के लिए दोबारा साइन इन करें।",
    setup_in_doubt:
      "हो सकता है कि आपका ऐप पहले ही जुड़ चुका हो। दोबारा साइन इन करें, और अगर आपसे कोड मांगा जाए, तो वह कोड डालें जो आपका ऐप दिखाता है।",
    not_authorized: "आपको ऐसा करने की अनुमति नहीं है। दोबारा साइन इन करें, फिर ऐप सेट अप करें।",
    throttled: "अभी बहुत सारे लोग यही कर रहे हैं। एक मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।",
    attempts_exceeded: "बहुत ज़्यादा बार कोशिश की गई। कुछ मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।",
    blocked:
      "फ़ायरवॉल ने अनुरोध को रोक दिया। अगर आप VPN इस्तेमाल करते हैं, तो उसे बंद करें। एक मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।",
    challenge_required:
      "हमें यह जांचना है कि आप एक इंसान हैं। इस पेज पर दिए गए चरण पूरे करें, फिर दोबारा कोशिश करें।",
    password_reset_required: "पहले आपका पासवर्ड बदलना ज़रूरी है। इसके लिए दोबारा साइन इन करें।",
    user_not_confirmed: "आपके खाते की पुष्टि अभी नहीं हुई है। उसकी पुष्टि करें, फिर ऐप सेट अप करें।",
    user_disabled: "आपका खाता बंद कर दिया गया है। इस सेवा को चलाने वालों से संपर्क करें।",
    sign_in_refused:
      "आपका ऐप जुड़ गया है, लेकिन साइन इन की अनुमति नहीं मिली। फिर से साइन इन करने की कोशिश करें।",
    service_failed: "सेवा में कोई समस्या है। एक मिनट इंतज़ार करें, फिर दोबारा कोशिश करें।",
    operation_not_enabled: "अभी ऐप सेट अप नहीं किया जा सकता। बाद में फिर से कोशिश करें।",
    network_failed: "हम सेवा से संपर्क नहीं कर सके। अपना इंटरनेट कनेक्शन जांचें, फिर दोबारा कोशिश करें।",
    answer_unreadable:
      "आपके और सेवा के बीच की किसी चीज़ ने सेवा का जवाब बदल दिया। अगर आपका नेटवर्क साइन इन करने को कहता है, तो पहले वह करें। फिर दोबारा कोशिश करें।",
    superseded:
      "आपके लिए किसी दूसरे टैब या विंडो में नया QR कोड बनाया गया है, इसलिए यहां वाला QR कोड अब काम नहीं करता। वहीं आगे बढ़ें या यहां नया QR कोड पाएं।",
    secret_replaced:
      "आपके लिए कहीं और नया QR कोड बनाया गया है, इसलिए इस QR कोड से मिलने वाले कोड अब काम नहीं करते। यहां नया QR कोड पाएं।",
    app_removed: "आपने जो ऐप जोड़ा था, उसे इस बीच बदल दिया गया है। उसे जोड़ने के लिए फिर से कोशिश करें।",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
