/** Italian. @type {import("../ui/words.js").Strings} */
export const it = {
  gap: " ",

  introHeading: "Configura un’app di autenticazione",
  introText:
    "Un’app di autenticazione sul telefono o sul computer crea codici a 6 cifre. Quando accedi, ne inserisci uno dopo la password. Chi ha solo la tua password non può entrare.",
  appsHeading: "Procurati un’app",
  appsSummary: "Non hai ancora un’app?",
  introApps:
    "Forse il tuo gestore di password lo fa già (Password di Apple, 1Password, Bitwarden). Altrimenti installa prima Google Authenticator, Microsoft Authenticator o 2FAS dallo store delle app, poi torna qui.",
  start: "Configura l’app",

  confirmHeading: "Vuoi sostituire la tua app di autenticazione?",
  confirmText:
    "Usi già un’app di autenticazione per accedere. I codici che la tua app mostra adesso potrebbero smettere di funzionare non appena continui. Tieni il telefono a portata di mano.",
  confirm: "Sostituisci l’app",
  keep: "Mantieni l’app attuale",

  setupHeading: "Collega la tua app",
  scanHeading: "Scansiona il codice QR",
  scanText: "Apri la tua app, tocca + o «Aggiungi» e inquadra questo codice QR con la fotocamera.",
  qrLabel:
    "Codice QR per la tua app. Se non riesci a scansionarlo, usa «Non riesci a scansionarlo?».",
  hiddenText: "Il codice QR è nascosto a chi vede il tuo schermo.",
  reveal: "Mostra il codice QR",
  conceal: "Nascondi il codice QR",
  openHeading: "Apri la tua app",
  openAppText: "Usi il telefono? Apri la tua app da qui. Non serve scansionare.",
  openApp: "Apri la mia app",
  openAppFailed: "Non si è aperta nessuna app. Copia invece la chiave.",
  otherDevice: "Usa un altro dispositivo",
  keySummary: "Non riesci a scansionarlo?",
  keyText:
    "Nella tua app scegli di inserire una chiave di configurazione (o «aggiungi manualmente»), poi incolla o scrivi questa chiave.",
  keyTooLong: "Qui un codice QR sarebbe troppo piccolo da scansionare. Usa invece la chiave.",
  copyKey: "Copia la chiave",
  copyLink: "Copia il link per un gestore di password",
  copied: "Copiato",
  copyRefused: "Qui non è consentito copiare. Il testo è selezionato: copialo tu.",
  moreSummary: "La mia app chiede altri dati",
  issuerLabel: "Servizio",
  accountLabel: "Account",
  kindLabel: "Tipo",
  kind: "Basato sull’ora, 6 cifre, nuovo ogni 30 secondi (SHA‑1)",

  codeHeading: "Inserisci il codice",
  codeLabel: "Codice a 6 cifre",
  codeHint: "Poi la tua app mostra un codice a 6 cifre. Inserisci quello attuale.",
  codeHintAuto:
    "Poi la tua app mostra un codice a 6 cifre. Lo verifichiamo non appena l’hai inserito.",
  deviceNameLabel: "Un nome per questa app (facoltativo)",
  submit: "Attiva",
  cancel: "Annulla",
  skip: "Non ora",

  checking: "Verifica del tuo account in corso…",
  associating: "Recupero del tuo codice QR in corso…",
  verifying: "Verifica del codice in corso…",
  activating: "Attivazione della tua app in corso…",

  timeLeft: "Tempo rimanente per finire: {duration}",
  timeLeftSoon: "L’accesso scade tra {duration}. Finisci prima di allora.",

  enrolledHeading: "La tua app di autenticazione è attiva",
  enrolledText: "D’ora in poi ti chiederemo un codice quando accedi.",
  enrolledReplaced: "Puoi eliminare la vecchia voce nella tua app. Non funziona più.",
  recovery:
    "Cambi telefono? Configura l’app su quello nuovo prima di dare via il vecchio. L’hai perso? Contatta {issuer}.",
  done: "Fine",

  settingHeading: "App di autenticazione",
  onText: "Ti chiediamo il suo codice quando accedi.",
  onSince: "Data di attivazione: {date}.",
  askedFirst: "Chiesto per primo quando accedi: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "email",
  factorPasskey: "passkey",
  factorOther: "altro",
  preferLabel: "D’ora in poi chiedi prima l’app",
  replace: "Usa un’altra app",
  turnOff: "Disattiva",
  turnOffHeading: "Vuoi disattivare la tua app di autenticazione?",
  turnOffText:
    "Non ti chiederemo più il suo codice, quindi il tuo account sarà meno protetto. La tua app mantiene la voce: puoi riattivarla.",
  keepOn: "Lasciala attiva",
  turningOff: "Disattivazione della tua app in corso…",
  offHeading: "La tua app di autenticazione non è attiva",
  offText: "La tua app è collegata, ma non ti chiediamo il suo codice quando accedi.",
  turnOn: "Riattiva",
  settingFailedHeading: "Non ha funzionato",

  failedHeading: "Non siamo riusciti a completare la configurazione",
  failedVerifiedHeading: "La tua app è collegata, ma forse non è ancora attiva",
  connectedHeading: "La tua app è collegata",
  supersededHeading: "Stai configurando l’app in un’altra scheda",
  retry: "Riprova",
  takeOver: "Ottieni un nuovo codice QR qui",
  restart: "Ricomincia",
  signIn: "Accedi di nuovo",
  copyDetails: "Copia i dettagli",
  retryIn: "Puoi riprovare tra {duration}.",
  retryNow: "Ora puoi riprovare.",
  signInAgain:
    "Accedi di nuovo. Se ti viene chiesto un codice, inserisci quello mostrato dalla tua app.",
  requestId: "Se chiedi assistenza, comunica questo numero: {requestId}",
  pageProblem: "Il problema è in questa pagina, non dipende da te. Comunicalo a chi la gestisce:",

  phoneFast:
    "L’orologio del tuo telefono è avanti di circa {duration}, quindi i suoi codici non funzionano.",
  phoneSlow:
    "L’orologio del tuo telefono è indietro di circa {duration}, quindi i suoi codici non funzionano.",
  computerWrong: "Anche l’orologio di questo computer segna l’ora sbagliata.",
  clocksDiffer:
    "Tra l’orologio del tuo telefono e quello di questo computer c’è una differenza di circa {duration}: uno segna l’ora sbagliata.",
  setClock:
    "Sul tuo telefono attiva data e ora automatiche. Poi inserisci il codice mostrato dall’app.",
  insistOnCode: "Se non hai dubbi, inserisci di nuovo lo stesso codice e lo verificheremo.",

  errors: {
    access_token_unavailable:
      "Non siamo riusciti a verificare il tuo accesso. Riprova oppure accedi di nuovo.",
    code_empty: "Inserisci il codice a 6 cifre mostrato dalla tua app.",
    code_too_short:
      "Il codice è troppo corto. Inserisci tutte e 6 le cifre mostrate dalla tua app.",
    code_too_long: "Il codice è troppo lungo. Inserisci solo le 6 cifre mostrate dalla tua app.",
    code_not_digits: "Un codice non ha lettere. Inserisci le 6 cifre mostrate dalla tua app.",
    code_wrong:
      "Il codice è di un’altra voce. Usa la più recente con il nome {issuer} nella tua app.",
    code_of_old_entry:
      "Il codice è di una voce precedente. Scansiona il codice QR in questa pagina, poi usa la nuova voce.",
    code_expired:
      "Il codice era giusto circa {duration} fa. Inserisci quello che la tua app mostra adesso.",
    code_mismatch:
      "Il codice non è stato accettato. Aspetta il prossimo codice nella tua app e inserisci quello.",
    code_used:
      "Il codice è già stato usato. Aspetta il prossimo codice nella tua app e inserisci quello.",
    answer_lost:
      "Non siamo riusciti a sapere se il codice era giusto. Inserisci il prossimo codice mostrato dalla tua app.",
    access_token_expired: "La tua sessione è terminata. Accedi di nuovo per continuare.",
    user_changed: "Ora è in uso un altro account. Accedi di nuovo con il primo.",
    session_expired:
      "L’accesso è scaduto per proteggere il tuo account. Accedi di nuovo per ottenere un nuovo codice QR.",
    session_invalid:
      "Questo accesso non può più essere usato. Accedi di nuovo per ottenere un nuovo codice QR.",
    setup_in_doubt:
      "La tua app potrebbe essere già collegata. Accedi di nuovo. Se ti viene chiesto un codice, inserisci quello mostrato dalla tua app.",
    not_authorized: "Al momento il tuo account non può farlo. Accedi di nuovo.",
    throttled: "Il servizio è sovraccarico. Riprova tra poco.",
    attempts_exceeded: "Ci sono stati troppi tentativi. Riprova più tardi.",
    blocked: "La tua connessione è stata bloccata. Se usi una VPN, disattivala, poi riprova.",
    challenge_required:
      "Dobbiamo verificare che tu sia una persona. Segui i passaggi in questa pagina, poi riprova.",
    password_reset_required: "Prima bisogna cambiare la tua password. Accedi di nuovo per farlo.",
    user_not_confirmed: "Il tuo account non è ancora confermato. Confermalo, poi riprova.",
    user_disabled: "Il tuo account è disattivato. Contatta chi gestisce questo servizio.",
    sign_in_refused:
      "La tua app è collegata, ma l’accesso è stato rifiutato. Prova ad accedere di nuovo.",
    service_failed: "Il servizio ha un problema. Riprova tra poco.",
    operation_not_enabled: "Al momento non puoi configurare un’app. Riprova più tardi.",
    network_failed:
      "Non siamo riusciti a raggiungere il servizio. Controlla la connessione a internet. Può impedirlo anche un programma di blocco o una rete aziendale.",
    answer_unreadable:
      "Qualcosa tra te e il servizio ha modificato la risposta. Se la tua rete ti chiede di accedere, fallo prima.",
    superseded:
      "In un’altra scheda è stato creato un codice QR più recente, quindi questo non funziona più. Continua lì oppure ottieni un nuovo codice QR qui.",
    secret_replaced:
      "Un codice QR più recente è stato creato altrove, quindi questo non funziona più. Ottieni un nuovo codice QR qui.",
    app_removed: "Nel frattempo la tua app è stata sostituita. Riprova per collegarla.",
    module_unsupported:
      "Il tuo browser non può farlo o una modalità sicura lo impedisce. Usa un altro browser per questo passaggio.",
    turn_off_refused: "La tua app è ancora attiva: questo servizio la richiede.",
  },
};
