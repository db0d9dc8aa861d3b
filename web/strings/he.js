/** Hebrew. @type {import("../ui/words.js").Strings} */
export const he = {
  gap: " ",

  introHeading: "הגדרת אפליקציית אימות",
  introText:
    "אפליקציית אימות מציגה קוד חדש בן 6 ספרות כל 30 שניות. כשאתם נכנסים לחשבון, אתם מזינים את הקוד הזה אחרי הסיסמה, וכך אף אחד לא יכול להיכנס עם הסיסמה שלכם בלבד.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "אפשר להשתמש באפליקציה שכבר יש לכם, או להוריד אחת מחנות האפליקציות בטלפון: Google Authenticator או Microsoft Authenticator או 2FAS – כולן מתאימות. ההגדרה נמשכת כשתי דקות.",
  start: "הגדרת האפליקציה",

  confirmHeading: "להחליף את אפליקציית האימות?",
  confirmText:
    "אתם כבר משתמשים באפליקציית אימות כדי להיכנס. אם תמשיכו, ייתכן שהקודים שהיא מציגה לחשבון הזה יפסיקו לפעול מייד. לכן השלימו את השלבים האלה ברצף.",
  confirm: "החלפת האפליקציה",
  keep: "השארת האפליקציה הקיימת",

  setupHeading: "חיבור האפליקציה",
  scanHeading: "סריקת קוד ה-QR",
  scanText: "באפליקציית האימות, בחרו באפשרות ״הוספה״ או ״+״, ואז כוונו את המצלמה אל התמונה הזו.",
  qrLabel:
    "קוד QR לאפליקציית האימות שלכם. אם אי אפשר לסרוק אותו, השתמשו באפשרות ״לא מצליחים לסרוק?״ במקום זאת.",
  hiddenText: "קוד ה-QR מוסתר, כדי שמי שרואה את המסך שלכם לא יוכל להשתמש בו.",
  reveal: "הצגת קוד ה-QR",
  conceal: "הסתרת קוד ה-QR",
  openHeading: "Open your app",
  openAppText: "אפליקציית האימות שלכם נמצאת במכשיר הזה? אם כן, אין צורך לסרוק.",
  openApp: "פתיחת האפליקציה שלי",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "לא מצליחים לסרוק?",
  keyText: "בחרו באפשרות ״הזנת מפתח הגדרה״ באפליקציה, והקלידו או הדביקו את המפתח הזה.",
  keyTooLong: "אין קוד QR לחשבון הזה. הקלידו או הדביקו את המפתח הזה באפליקציה.",
  copyKey: "העתקת המפתח",
  copyLink: "העתקת קישור ההגדרה",
  copied: "Copied",
  copyRefused: "אי אפשר להעתיק כאן באופן אוטומטי. המפתח מסומן, כך שתוכלו להעתיק אותו בעצמכם.",
  moreSummary: "My app asks for more",
  issuerLabel: "שם השירות",
  accountLabel: "חשבון",
  kindLabel: "סוג הקוד",
  kind: "מבוסס זמן, 6 ספרות, מתחדש כל 30 שניות (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "קוד בן 6 ספרות",
  codeHint: "האפליקציה מציגה אותו עכשיו. הוא משתנה כל 30 שניות.",
  codeHintAuto: "האפליקציה מציגה אותו עכשיו. הקוד ייבדק מייד אחרי שתקלידו את כל 6 הספרות.",
  deviceNameLabel: "שם לאפליקציה הזו (לא חובה)",
  submit: "הפעלה",
  cancel: "ביטול",
  skip: "לא עכשיו",

  checking: "בודקים את החשבון שלכם…",
  associating: "טוענים את קוד ה-QR שלכם…",
  verifying: "בודקים את הקוד…",
  activating: "מפעילים את האפליקציה שלכם…",

  timeLeft: "הזמן שנותר: {duration}",
  timeLeftSoon: "הזמן שנותר להזנת הקוד: {duration}.",

  enrolledHeading: "אפליקציית האימות שלכם הופעלה",
  enrolledText: "מעכשיו, כשאתם נכנסים לחשבון, החזיקו את האפליקציה בהישג יד: תתבקשו להזין קוד.",
  enrolledReplaced: "אפשר למחוק מהאפליקציה את הרשומה הישנה של החשבון הזה. היא כבר לא פועלת.",
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

  failedHeading: "האפליקציה עדיין לא הוגדרה",
  failedVerifiedHeading: "האפליקציה מחוברת, אבל ייתכן שעדיין לא הופעלה",
  connectedHeading: "האפליקציה מחוברת",
  supersededHeading: "אתם מגדירים את האפליקציה בכרטיסייה אחרת",
  retry: "ניסיון נוסף",
  takeOver: "קבלת קוד QR חדש כאן",
  restart: "התחלה מחדש",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "אפשר יהיה לנסות שוב בעוד {duration}.",
  retryNow: "אפשר לנסות שוב עכשיו.",
  signInAgain: "היכנסו שוב, ואם תתבקשו להזין קוד, הזינו את הקוד שמופיע באפליקציה.",
  requestId: "אם תבקשו עזרה, מסרו את המספר הזה: {requestId}",
  pageProblem:
    "הדף הזה לא הוגדר כראוי, ואין לכם אפשרות לתקן זאת בעצמכם. העבירו את ההודעה הבאה למי שמפעיל את הדף:",

  phoneFast:
    "השעון בטלפון שלכם ממהר (ההפרש: {duration} בערך), ולכן הקודים שהטלפון מציג לא מתאימים.",
  phoneSlow:
    "השעון בטלפון שלכם מפגר (ההפרש: {duration} בערך), ולכן הקודים שהטלפון מציג לא מתאימים.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock: "בטלפון, העבירו את התאריך והשעה למצב אוטומטי, ואז הזינו את הקוד שמופיע באפליקציה.",
  insistOnCode: "אם זה אותו קוד, הזינו אותו שוב ואנחנו נבדוק אותו.",

  errors: {
    access_token_unavailable:
      "לא הצלחנו לוודא שנכנסתם לחשבון. נסו שוב, או צאו מהחשבון והיכנסו מחדש.",
    code_empty: "הזינו את הקוד בן 6 הספרות שמופיע באפליקציה.",
    code_too_short: "הקוד צריך להיות בן 6 ספרות. הזינו את הקוד המלא שמופיע באפליקציה.",
    code_too_long: "הקוד צריך להיות בן 6 ספרות. הזינו רק את הקוד שמופיע באפליקציה.",
    code_not_digits: "הקוד צריך להיות בן 6 ספרות, בלי אותיות. הזינו את הקוד שמופיע באפליקציה.",
    code_wrong:
      "הקוד הזה לא מתאים לקוד ה-QR הזה. הזינו את הקוד שהרשומה החדשה ביותר באפליקציה מציגה עכשיו.",
    code_of_old_entry:
      "הקוד הזה שייך לרשומה שהוספתם בעבר, והיא כבר לא פועלת. סרקו את קוד ה-QR הזה, ואז הזינו את הקוד של הרשומה החדשה. מחקו את הרשומה הישנה.",
    code_expired: "הקוד הזה היה נכון לפני {duration} בערך. הזינו את הקוד שהאפליקציה מציגה עכשיו.",
    code_mismatch: "הקוד הזה לא התקבל. המתינו לקוד הבא באפליקציה והזינו אותו.",
    code_used: "כבר השתמשו בקוד הזה. המתינו לקוד הבא באפליקציה והזינו אותו.",
    answer_lost:
      "לא ידוע לנו אם הקוד הזה היה נכון. בדקו את החיבור לאינטרנט, ואז הזינו את הקוד הבא שמופיע באפליקציה.",
    access_token_expired: "תוקף הכניסה שלכם לחשבון פג. היכנסו מחדש, ואז נסו שוב.",
    user_changed: "עכשיו מחובר חשבון אחר. היכנסו שוב עם החשבון שבו התחלתם.",
    session_expired: "עבר הזמן שמוקצב לכניסה לחשבון. היכנסו שוב כדי לקבל קוד QR חדש.",
    session_invalid: "אי אפשר להמשיך בכניסה הזו לחשבון. היכנסו שוב כדי לקבל קוד QR חדש.",
    setup_in_doubt:
      "ייתכן שהאפליקציה כבר מחוברת. היכנסו שוב, ואם תתבקשו להזין קוד, הזינו את הקוד שמופיע באפליקציה.",
    not_authorized: "אין לכם הרשאה לעשות את זה. היכנסו שוב, ואז הגדירו את האפליקציה.",
    throttled: "יותר מדי אנשים עושים את זה כרגע. המתינו דקה, ואז נסו שוב.",
    attempts_exceeded: "היו יותר מדי ניסיונות. המתינו כמה דקות, ואז נסו שוב.",
    blocked: "חומת אש חסמה את הבקשה. אם אתם משתמשים ב-VPN, כבו אותו, המתינו דקה ואז נסו שוב.",
    challenge_required: "אנחנו צריכים לוודא שאינכם רובוט. בצעו את השלבים שבדף הזה, ואז נסו שוב.",
    password_reset_required: "צריך קודם להחליף את הסיסמה. היכנסו שוב כדי לעשות זאת.",
    user_not_confirmed: "החשבון שלכם עדיין לא אושר. אשרו אותו, ואז הגדירו את האפליקציה.",
    user_disabled: "החשבון שלכם מושבת. פנו לאחראים על השירות הזה.",
    sign_in_refused: "האפליקציה מחוברת, אבל הכניסה לחשבון נדחתה. נסו להיכנס שוב.",
    service_failed: "יש תקלה בשירות. המתינו דקה, ואז נסו שוב.",
    operation_not_enabled: "אי אפשר להגדיר אפליקציה כרגע. נסו שוב מאוחר יותר.",
    network_failed: "לא הצלחנו להגיע אל השירות. בדקו את החיבור לאינטרנט, ואז נסו שוב.",
    answer_unreadable:
      "משהו ביניכם לבין השירות שינה את התשובה שלו. אם הרשת שלכם מבקשת להתחבר אליה, עשו זאת קודם. אחר כך נסו שוב.",
    superseded:
      "קוד QR חדש יותר נוצר בשבילכם בכרטיסייה או בחלון אחרים, ולכן הקוד שהיה כאן כבר לא פועל. המשיכו שם, או קבלו קוד QR חדש כאן.",
    secret_replaced:
      "קוד QR חדש יותר נוצר בשבילכם במקום אחר, ולכן הקודים של קוד ה-QR הזה כבר לא פועלים. קבלו קוד QR חדש כאן.",
    app_removed: "האפליקציה שחיברתם הוחלפה בינתיים. נסו שוב כדי לחבר אותה.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
