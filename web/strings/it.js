/** Italian. @type {import("../ui/words.js").Strings} */
export const it = {
  gap: " ",

  introHeading: "Configura un’app di autenticazione",
  introText:
    "Un’app di autenticazione mostra un nuovo codice a 6 cifre ogni 30 secondi. Quando accedi, inserisci quel codice dopo la password. Così nessuno può entrare solo con la tua password.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Usa un’app che hai già oppure scaricane una dallo store del tuo telefono: Google Authenticator, Microsoft Authenticator e 2FAS vanno tutte bene. Ci vogliono circa due minuti.",
  start: "Configura l’app",

  confirmHeading: "Vuoi sostituire la tua app di autenticazione?",
  confirmText:
    "Usi già un’app di autenticazione per accedere. Se continui, i codici che mostra per questo account potrebbero smettere subito di funzionare. Completa quindi questi passaggi senza interruzioni.",
  confirm: "Sostituisci l’app",
  keep: "Mantieni l’app attuale",

  setupHeading: "Collega la tua app",
  scanHeading: "Scansiona il codice QR",
  scanText:
    "Nella tua app di autenticazione, scegli «Aggiungi» o «+», poi inquadra questa immagine con la fotocamera.",
  qrLabel:
    "Codice QR per la tua app di autenticazione. Se non riesci a scansionarlo, usa invece «Non riesci a scansionarlo?».",
  hiddenText: "Il codice QR è nascosto, così chi vede il tuo schermo non può usarlo.",
  reveal: "Mostra il codice QR",
  conceal: "Nascondi il codice QR",
  openHeading: "Open your app",
  openAppText:
    "La tua app di autenticazione è su questo dispositivo? Allora non devi scansionare nulla.",
  openApp: "Apri la mia app",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Non riesci a scansionarlo?",
  keyText:
    "Nella tua app scegli «Inserisci una chiave di configurazione», poi scrivi o incolla questa chiave.",
  keyTooLong:
    "Per questo account non c’è un codice QR. Scrivi o incolla questa chiave nella tua app.",
  copyKey: "Copia la chiave",
  copyLink: "Copia il link di configurazione",
  copied: "Copied",
  copyRefused: "Qui non è consentito copiare. La chiave è selezionata, così puoi copiarla tu.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nome del servizio",
  accountLabel: "Nome dell’account",
  kindLabel: "Tipo di codice",
  kind: "Basato sull’ora, 6 cifre, nuovo ogni 30 secondi (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Codice a 6 cifre",
  codeHint: "La tua app lo mostra adesso. Cambia ogni 30 secondi.",
  codeHintAuto:
    "La tua app lo mostra adesso. Lo verifichiamo non appena hai inserito tutte le 6 cifre.",
  deviceNameLabel: "Un nome per questa app (facoltativo)",
  submit: "Attiva",
  cancel: "Annulla",
  skip: "Non ora",

  checking: "Verifica del tuo account in corso…",
  associating: "Recupero del tuo codice QR in corso…",
  verifying: "Verifica del codice in corso…",
  activating: "Attivazione della tua app in corso…",

  timeLeft: "Tempo rimanente: {duration}",
  timeLeftSoon: "Hai ancora {duration} per inserire il codice.",

  enrolledHeading: "La tua app di autenticazione è attiva",
  enrolledText:
    "D’ora in poi, tieni l’app a portata di mano quando accedi: ti verrà chiesto un codice.",
  enrolledReplaced:
    "Puoi eliminare dalla tua app la vecchia voce di questo account. Non funziona più.",
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

  failedHeading: "L’app non è ancora configurata",
  failedVerifiedHeading: "La tua app è collegata, ma forse non è ancora attivata",
  connectedHeading: "La tua app è collegata",
  supersededHeading: "Stai configurando l’app in un’altra scheda",
  retry: "Riprova",
  takeOver: "Ottieni un nuovo codice QR qui",
  restart: "Ricomincia",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Puoi riprovare tra {duration}.",
  retryNow: "Ora puoi riprovare.",
  signInAgain:
    "Accedi di nuovo e, se ti viene chiesto un codice, inserisci quello mostrato dalla tua app.",
  requestId: "Se chiedi assistenza, comunica questo numero: {requestId}",
  pageProblem:
    "Questa pagina non è configurata correttamente e non puoi risolvere tu il problema. Comunica quanto segue a chi gestisce la pagina:",

  phoneFast:
    "L’orologio del tuo telefono è avanti di circa {duration}, quindi i codici non corrispondono.",
  phoneSlow:
    "L’orologio del tuo telefono è indietro di circa {duration}, quindi i codici non corrispondono.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Sul tuo telefono, imposta data e ora automatiche, poi inserisci il codice mostrato dall’app.",
  insistOnCode: "Se è lo stesso codice, inseriscilo di nuovo e lo verificheremo.",

  errors: {
    access_token_unavailable:
      "Non siamo riusciti a verificare il tuo accesso. Riprova, oppure esci e accedi di nuovo.",
    code_empty: "Inserisci il codice a 6 cifre mostrato dalla tua app.",
    code_too_short:
      "Il codice deve avere 6 cifre. Inserisci l’intero codice mostrato dalla tua app.",
    code_too_long: "Il codice deve avere 6 cifre. Inserisci solo il codice mostrato dalla tua app.",
    code_not_digits:
      "Il codice deve essere di 6 cifre, senza lettere. Inserisci il codice mostrato dalla tua app.",
    code_wrong:
      "Il codice non corrisponde a questo codice QR. Inserisci il codice che la voce più recente della tua app mostra adesso.",
    code_of_old_entry:
      "Il codice appartiene a una voce che avevi aggiunto in precedenza e che non funziona più. Scansiona questo codice QR, poi inserisci il codice della nuova voce. Elimina quella vecchia.",
    code_expired:
      "Il codice era giusto circa {duration} fa. Inserisci quello che la tua app mostra adesso.",
    code_mismatch:
      "Il codice non è stato accettato. Aspetta il prossimo codice nella tua app e inserisci quello.",
    code_used:
      "Il codice è già stato usato. Aspetta il prossimo codice nella tua app e inserisci quello.",
    answer_lost:
      "Non abbiamo potuto sapere se il codice era giusto. Controlla la connessione a internet, poi inserisci il prossimo codice mostrato dalla tua app.",
    access_token_expired: "La tua sessione è scaduta. Accedi di nuovo, poi riprova.",
    user_changed:
      "Ora è stato eseguito l’accesso con un altro account. Accedi di nuovo con quello con cui hai iniziato.",
    session_expired:
      "Hai superato il tempo previsto per l’accesso. Accedi di nuovo per ottenere un nuovo codice QR.",
    session_invalid:
      "Questo accesso non può più essere usato. Accedi di nuovo per ottenere un nuovo codice QR.",
    setup_in_doubt:
      "La tua app potrebbe essere già collegata. Accedi di nuovo e, se ti viene chiesto un codice, inserisci quello mostrato dalla tua app.",
    not_authorized:
      "Non hai l’autorizzazione per questa operazione. Accedi di nuovo, poi configura l’app.",
    throttled:
      "In questo momento troppe persone stanno facendo questa operazione. Aspetta un minuto, poi riprova.",
    attempts_exceeded: "Ci sono stati troppi tentativi. Aspetta qualche minuto, poi riprova.",
    blocked:
      "Un firewall ha bloccato la richiesta. Se usi una VPN, disattivala. Aspetta un minuto, poi riprova.",
    challenge_required:
      "Dobbiamo verificare che tu sia una persona. Segui i passaggi in questa pagina, poi riprova.",
    password_reset_required: "Prima devi cambiare la password. Per farlo, accedi di nuovo.",
    user_not_confirmed: "Il tuo account non è ancora confermato. Confermalo, poi configura l’app.",
    user_disabled: "Il tuo account è disattivato. Contatta chi gestisce questo servizio.",
    sign_in_refused:
      "La tua app è collegata, ma l’accesso è stato rifiutato. Prova ad accedere di nuovo.",
    service_failed: "Il servizio ha un problema. Aspetta un minuto, poi riprova.",
    operation_not_enabled: "Al momento non è possibile configurare un’app. Riprova più tardi.",
    network_failed:
      "Non siamo riusciti a raggiungere il servizio. Controlla la connessione a internet, poi riprova.",
    answer_unreadable:
      "Qualcosa tra te e il servizio ha modificato la risposta. Se la tua rete ti chiede di accedere, fallo prima. Poi riprova.",
    superseded:
      "In un’altra scheda o finestra è stato creato per te un codice QR più recente, quindi quello che era qui non funziona più. Continua lì oppure ottieni un nuovo codice QR qui.",
    secret_replaced:
      "È stato creato altrove per te un codice QR più recente, quindi i codici di questo non funzionano più. Ottieni un nuovo codice QR qui.",
    app_removed:
      "Nel frattempo l’app che avevi collegato è stata sostituita. Riprova per collegarla.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
