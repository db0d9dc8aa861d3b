/** Japanese. @type {import("../ui/words.js").Strings} */
export const ja = {
  gap: "",

  introHeading: "認証アプリを設定する",
  introText:
    "認証アプリには、30秒ごとに新しい6桁の確認コードが表示されます。ログインするときは、パスワードに続けてこの確認コードを入力します。そのため、パスワードを知られただけでは、他の人がログインすることはできません。",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "すでにお持ちの認証アプリを使うか、スマートフォンのアプリストアから入手してください。Google Authenticator、Microsoft Authenticator、2FASのいずれもご利用いただけます。設定は2分ほどで終わります。",
  start: "アプリを設定する",

  confirmHeading: "認証アプリを変更しますか？",
  confirmText:
    "現在、ログインに認証アプリをお使いです。このまま進むと、このアカウント用に表示されている確認コードがすぐに使えなくなる場合があります。これからの手順は、途中でやめずに最後まで行ってください。",
  confirm: "変更する",
  keep: "今のアプリを使い続ける",

  setupHeading: "アプリを接続する",
  scanHeading: "QRコードを読み取ってください",
  scanText: "認証アプリで「追加」または「+」を選び、カメラをこの画像に向けてください。",
  qrLabel:
    "認証アプリ用のQRコードです。読み取ることができないときは、代わりに「QRコードを読み取れない場合」をご利用ください。",
  hiddenText: "画面を見た人に使われないよう、QRコードを隠しています。",
  reveal: "QRコードを表示する",
  conceal: "QRコードを隠す",
  openHeading: "Open your app",
  openAppText: "この端末に認証アプリが入っている場合は、QRコードを読み取る必要はありません。",
  openApp: "アプリを開く",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "QRコードを読み取れない場合",
  keyText: "アプリで「セットアップキーを入力」を選び、このキーを入力するか、貼り付けてください。",
  keyTooLong:
    "このアカウントにはQRコードがありません。アプリにこのキーを入力するか、貼り付けてください。",
  copyKey: "キーをコピーする",
  copyLink: "設定用リンクをコピーする",
  copied: "Copied",
  copyRefused:
    "ここではコピーが許可されていません。キーを選択した状態にしましたので、ご自身でコピーしてください。",
  moreSummary: "My app asks for more",
  issuerLabel: "サービスの名前",
  accountLabel: "アカウント",
  kindLabel: "確認コードの種類",
  kind: "時間ベース、6桁、30秒ごとに更新（SHA‑1）",

  codeHeading: "Type the code",
  codeLabel: "6桁の確認コード",
  codeHint: "今、アプリに表示されています。30秒ごとに変わります。",
  codeHintAuto: "今、アプリに表示されています。6桁すべてを入力すると、すぐに確認が始まります。",
  deviceNameLabel: "このアプリの名前（任意）",
  submit: "有効にする",
  cancel: "キャンセル",
  skip: "今はしない",

  checking: "アカウントを確認しています…",
  associating: "QRコードを取得しています…",
  verifying: "確認コードを照合しています…",
  activating: "アプリを有効にしています…",

  timeLeft: "残り時間：{duration}",
  timeLeftSoon: "確認コードの入力期限まで、残り {duration}です。",

  enrolledHeading: "認証アプリが有効になりました",
  enrolledText:
    "今後ログインするときは、認証アプリをお手元にご用意ください。確認コードの入力が必要になります。",
  enrolledReplaced:
    "アプリに残っている、このアカウントの古い登録は削除してかまいません。古い登録はもう使えません。",
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

  failedHeading: "アプリはまだ設定されていません",
  failedVerifiedHeading: "アプリは接続されましたが、まだ有効になっていない可能性があります",
  connectedHeading: "アプリは接続されました",
  supersededHeading: "別のタブでアプリを設定しています",
  retry: "もう一度試す",
  takeOver: "ここで新しいQRコードを取得する",
  restart: "最初からやり直す",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "{duration}後に、もう一度お試しいただけます。",
  retryNow: "もう一度お試しいただけます。",
  signInAgain:
    "もう一度ログインし、確認コードを求められたら、アプリに表示されている確認コードを入力してください。",
  requestId: "お問い合わせの際は、次の番号をお伝えください：{requestId}",
  pageProblem:
    "このページは正しく設定されていません。ご自身で直すことはできませんので、このページの運営者に次の内容をお伝えください：",

  phoneFast:
    "スマートフォンの時計が約 {duration}進んでいるため、表示される確認コードが一致しません。",
  phoneSlow:
    "スマートフォンの時計が約 {duration}遅れているため、表示される確認コードが一致しません。",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "スマートフォンの日付と時刻を自動設定にしてから、アプリに表示される確認コードを入力してください。",
  insistOnCode: "同じ確認コードの場合は、もう一度入力してください。こちらで確認します。",

  errors: {
    access_token_unavailable:
      "ログインしていることを確認できませんでした。もう一度お試しいただくか、いったんログアウトしてからログインし直してください。",
    code_empty: "アプリに表示されている6桁の確認コードを入力してください。",
    code_too_short:
      "確認コードは6桁の数字です。アプリに表示されている確認コードをすべて入力してください。",
    code_too_long:
      "確認コードは6桁の数字です。アプリに表示されている確認コードだけを入力してください。",
    code_not_digits:
      "確認コードは6桁の数字で、文字は含まれません。アプリに表示されている確認コードを入力してください。",
    code_wrong:
      "その確認コードは、このQRコードのものと一致しません。アプリで最も新しい登録に今表示されている確認コードを入力してください。",
    code_of_old_entry:
      "その確認コードは、以前に追加した登録のもので、もう使えません。このQRコードを読み取り、新しい登録の確認コードを入力してください。古い登録は削除してください。",
    code_expired:
      "その確認コードは、約 {duration}前に有効だったものです。アプリに今表示されている確認コードを入力してください。",
    code_mismatch:
      "その確認コードは受け付けられませんでした。アプリに次の確認コードが表示されるまで待ち、それを入力してください。",
    code_used:
      "その確認コードはすでに使われています。アプリに次の確認コードが表示されるまで待ち、それを入力してください。",
    answer_lost:
      "確認コードが正しかったかどうか、結果を受け取れませんでした。インターネット接続を確認し、アプリに表示される次の確認コードを入力してください。",
    access_token_expired:
      "ログインの有効期限が切れました。ログインし直してから、もう一度お試しください。",
    user_changed:
      "現在、別のアカウントでログインしています。最初に使っていたアカウントで、もう一度ログインしてください。",
    session_expired:
      "ログインの制限時間を過ぎました。もう一度ログインして、新しいQRコードを取得してください。",
    session_invalid:
      "このログインはもう使えません。もう一度ログインして、新しいQRコードを取得してください。",
    setup_in_doubt:
      "アプリはすでに接続されている可能性があります。もう一度ログインし、確認コードを求められたら、アプリに表示されている確認コードを入力してください。",
    not_authorized:
      "この操作は許可されていません。もう一度ログインしてから、アプリを設定してください。",
    throttled: "現在、アクセスが集中しています。1分ほど待ってから、もう一度お試しください。",
    attempts_exceeded: "試した回数が多すぎます。数分待ってから、もう一度お試しください。",
    blocked:
      "通信がファイアウォールによって遮断されました。VPNをお使いの場合はオフにし、1分ほど待ってから、もう一度お試しください。",
    challenge_required:
      "人による操作であることを確認する必要があります。このページの手順に従って操作してから、もう一度お試しください。",
    password_reset_required:
      "先にパスワードを変更する必要があります。もう一度ログインして変更してください。",
    user_not_confirmed:
      "アカウントの確認がまだ済んでいません。確認を済ませてから、アプリを設定してください。",
    user_disabled: "アカウントが無効になっています。このサービスの運営者にお問い合わせください。",
    sign_in_refused:
      "アプリは接続されましたが、ログインが拒否されました。もう一度ログインしてみてください。",
    service_failed: "サービスに問題が発生しています。1分ほど待ってから、もう一度お試しください。",
    operation_not_enabled:
      "現在、アプリを設定できません。しばらくしてから、もう一度お試しください。",
    network_failed:
      "サービスに接続できませんでした。インターネット接続を確認してから、もう一度お試しください。",
    answer_unreadable:
      "サービスからの応答が、通信の途中で書き換えられました。お使いのネットワークがログインを求めている場合は、先にそのログインを済ませてください。その後、もう一度お試しください。",
    superseded:
      "別のタブまたはウィンドウで新しいQRコードが作成されたため、ここにあったQRコードは使えなくなりました。そちらで続けるか、ここで新しいQRコードを取得してください。",
    secret_replaced:
      "別の場所で新しいQRコードが作成されたため、このQRコードの確認コードは使えなくなりました。ここで新しいQRコードを取得してください。",
    app_removed:
      "接続したアプリは、その間に別のものに変更されました。接続し直すには、もう一度お試しください。",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
