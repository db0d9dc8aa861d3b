/** French. @type {import("../ui/words.js").Strings} */
export const fr = {
  gap: " ",

  introHeading: "Configurer une application d’authentification",
  introText:
    "Une application d’authentification affiche un nouveau code à 6 chiffres toutes les 30 secondes. Pour vous connecter, vous saisissez ce code après votre mot de passe. Ainsi, personne ne peut se connecter avec votre seul mot de passe.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Utilisez une application que vous avez déjà, ou téléchargez-en une depuis la boutique d’applications de votre téléphone : Google Authenticator, Microsoft Authenticator et 2FAS conviennent toutes. Cela prend environ deux minutes.",
  start: "Configurer l’application",

  confirmHeading: "Remplacer votre application d’authentification ?",
  confirmText:
    "Vous utilisez déjà une application d’authentification pour vous connecter. Si vous continuez, les codes qu’elle affiche pour ce compte peuvent cesser de fonctionner immédiatement. Effectuez donc ces étapes jusqu’au bout, sans vous interrompre.",
  confirm: "Remplacer l’application",
  keep: "Garder mon application actuelle",

  setupHeading: "Associer votre application",
  scanHeading: "Scanner le code QR",
  scanText:
    "Dans votre application d’authentification, choisissez « Ajouter » ou « + », puis dirigez l’appareil photo vers cette image.",
  qrLabel:
    "Code QR pour votre application d’authentification. Si vous ne pouvez pas le scanner, utilisez plutôt « Impossible de le scanner ? ».",
  hiddenText:
    "Le code QR est masqué, pour que personne ne puisse l’utiliser en voyant votre écran.",
  reveal: "Afficher le code QR",
  conceal: "Masquer le code QR",
  openHeading: "Open your app",
  openAppText:
    "Votre application d’authentification est-elle sur cet appareil ? Dans ce cas, vous n’avez rien à scanner.",
  openApp: "Ouvrir mon application",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Impossible de le scanner ?",
  keyText:
    "Choisissez « Saisir une clé de configuration » dans votre application, puis saisissez ou collez cette clé.",
  keyTooLong:
    "Il n’y a pas de code QR pour ce compte. Saisissez ou collez cette clé dans votre application.",
  copyKey: "Copier la clé",
  copyLink: "Copier le lien de configuration",
  copied: "Copied",
  copyRefused:
    "La copie n’est pas autorisée ici. La clé est sélectionnée : vous pouvez la copier vous-même.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nom du service",
  accountLabel: "Compte",
  kindLabel: "Type de code",
  kind: "Basé sur l’heure, 6 chiffres, renouvelé toutes les 30 secondes (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "Code à 6 chiffres",
  codeHint: "Votre application l’affiche en ce moment. Il change toutes les 30 secondes.",
  codeHintAuto:
    "Votre application l’affiche en ce moment. Il est vérifié dès que vous avez saisi les 6 chiffres.",
  deviceNameLabel: "Un nom pour cette application (facultatif)",
  submit: "Activer",
  cancel: "Annuler",
  skip: "Pas maintenant",

  checking: "Vérification de votre compte…",
  associating: "Récupération de votre code QR…",
  verifying: "Vérification du code…",
  activating: "Activation de votre application…",

  timeLeft: "Temps restant : {duration}",
  timeLeftSoon: "Il vous reste {duration} pour saisir le code.",

  enrolledHeading: "Votre application d’authentification est activée",
  enrolledText:
    "À partir de maintenant, gardez votre application à portée de main quand vous vous connectez : un code vous sera demandé.",
  enrolledReplaced:
    "Vous pouvez supprimer l’ancienne entrée de ce compte dans votre application. Elle ne fonctionne plus.",
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

  failedHeading: "L’application n’est pas encore configurée",
  failedVerifiedHeading: "Votre application est associée, mais peut-être pas encore activée",
  connectedHeading: "Votre application est associée",
  supersededHeading: "Vous configurez l’application dans un autre onglet",
  retry: "Réessayer",
  takeOver: "Obtenir un nouveau code QR ici",
  restart: "Recommencer",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Vous pourrez réessayer dans {duration}.",
  retryNow: "Vous pouvez réessayer maintenant.",
  signInAgain:
    "Reconnectez-vous et, si un code vous est demandé, saisissez celui affiché par votre application.",
  requestId: "Si vous demandez de l’aide, indiquez ce numéro : {requestId}",
  pageProblem:
    "Cette page n’est pas configurée correctement, et vous ne pouvez pas résoudre ce problème vous-même. Transmettez ce message au responsable de la page :",

  phoneFast:
    "L’horloge de votre téléphone avance d’environ {duration}. Ses codes ne correspondent donc pas.",
  phoneSlow:
    "L’horloge de votre téléphone retarde d’environ {duration}. Ses codes ne correspondent donc pas.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Sur votre téléphone, réglez la date et l’heure sur automatique, puis saisissez le code affiché par l’application.",
  insistOnCode: "Si c’est le même code, saisissez-le de nouveau et nous le vérifierons.",

  errors: {
    access_token_unavailable:
      "Nous n’avons pas pu confirmer que votre session est ouverte. Réessayez, ou déconnectez-vous puis reconnectez-vous.",
    code_empty: "Saisissez le code à 6 chiffres affiché par votre application.",
    code_too_short:
      "Le code doit comporter 6 chiffres. Saisissez le code complet affiché par votre application.",
    code_too_long:
      "Le code doit comporter 6 chiffres. Saisissez uniquement le code affiché par votre application.",
    code_not_digits:
      "Le code doit être composé de 6 chiffres, sans lettres. Saisissez le code affiché par votre application.",
    code_wrong:
      "Ce code ne correspond pas à ce code QR. Saisissez le code que l’entrée la plus récente de votre application affiche en ce moment.",
    code_of_old_entry:
      "Ce code provient d’une entrée que vous avez ajoutée auparavant et qui ne fonctionne plus. Scannez ce code QR, puis saisissez le code de la nouvelle entrée. Supprimez l’ancienne.",
    code_expired:
      "Ce code était valable il y a environ {duration}. Saisissez celui que votre application affiche en ce moment.",
    code_mismatch:
      "Ce code n’a pas été accepté. Attendez le prochain code dans votre application et saisissez-le.",
    code_used:
      "Ce code a déjà été utilisé. Attendez le prochain code dans votre application et saisissez-le.",
    answer_lost:
      "Nous n’avons pas pu savoir si ce code était correct. Vérifiez votre connexion internet, puis saisissez le prochain code affiché par votre application.",
    access_token_expired: "Votre session a expiré. Reconnectez-vous, puis réessayez.",
    user_changed:
      "Un autre compte est maintenant connecté. Reconnectez-vous avec le compte que vous utilisiez au début.",
    session_expired:
      "Vous avez dépassé le temps prévu pour la connexion. Reconnectez-vous pour obtenir un nouveau code QR.",
    session_invalid:
      "Cette tentative de connexion n’est plus valable. Reconnectez-vous pour obtenir un nouveau code QR.",
    setup_in_doubt:
      "Votre application est peut-être déjà associée. Reconnectez-vous et, si un code vous est demandé, saisissez celui affiché par votre application.",
    not_authorized:
      "Vous n’avez pas l’autorisation de faire cela. Reconnectez-vous, puis configurez l’application.",
    throttled:
      "Trop de personnes font cette opération en ce moment. Attendez une minute, puis réessayez.",
    attempts_exceeded: "Il y a eu trop de tentatives. Attendez quelques minutes, puis réessayez.",
    blocked:
      "Un pare-feu a bloqué la demande. Désactivez votre VPN si vous en utilisez un, attendez une minute, puis réessayez.",
    challenge_required:
      "Nous devons vérifier que vous êtes une personne. Suivez les étapes indiquées sur cette page, puis réessayez.",
    password_reset_required:
      "Vous devez d’abord changer votre mot de passe. Pour cela, reconnectez-vous.",
    user_not_confirmed:
      "Votre compte n’est pas encore confirmé. Confirmez-le, puis configurez l’application.",
    user_disabled: "Votre compte est désactivé. Adressez-vous aux responsables de ce service.",
    sign_in_refused:
      "Votre application est associée, mais la connexion a été refusée. Essayez de vous reconnecter.",
    service_failed: "Le service rencontre un problème. Attendez une minute, puis réessayez.",
    operation_not_enabled:
      "Il n’est pas possible de configurer une application pour le moment. Réessayez plus tard.",
    network_failed:
      "Nous n’avons pas pu joindre le service. Vérifiez votre connexion internet, puis réessayez.",
    answer_unreadable:
      "Un élément situé entre vous et le service a modifié la réponse. Si votre réseau vous demande de vous connecter, faites-le d’abord. Puis réessayez.",
    superseded:
      "Un code QR plus récent a été créé pour vous dans un autre onglet ou une autre fenêtre. Celui qui se trouvait ici ne fonctionne donc plus. Continuez là-bas, ou obtenez un nouveau code QR ici.",
    secret_replaced:
      "Un code QR plus récent a été créé pour vous ailleurs. Les codes issus de celui-ci ne fonctionnent donc plus. Obtenez un nouveau code QR ici.",
    app_removed:
      "L’application que vous aviez associée a été remplacée entre-temps. Réessayez pour l’associer.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
