/** French. @type {import("../ui/words.js").Strings} */
export const fr = {
  gap: " ",

  introHeading: "Configurer une application d’authentification",
  introText:
    "Une application d’authentification, sur votre téléphone ou votre ordinateur, crée des codes à 6 chiffres. Vous en saisissez un après votre mot de passe pour vous connecter. Avec votre seul mot de passe, personne ne peut entrer.",
  appsHeading: "Obtenir une application",
  appsSummary: "Pas encore d’application ?",
  introApps:
    "Votre gestionnaire de mots de passe le fait peut-être déjà (Mots de passe d’Apple, 1Password, Bitwarden). Sinon, installez d’abord Google Authenticator, Microsoft Authenticator ou 2FAS depuis votre boutique d’applications, puis revenez ici.",
  start: "Configurer l’application",

  confirmHeading: "Remplacer votre application d’authentification ?",
  confirmText:
    "Vous utilisez déjà une application d’authentification pour vous connecter. Les codes que votre application affiche maintenant peuvent cesser de fonctionner dès que vous continuez. Gardez votre téléphone à portée de main.",
  confirm: "Remplacer l’application",
  keep: "Garder mon application actuelle",

  setupHeading: "Associer votre application",
  scanHeading: "Scanner le code QR",
  scanText:
    "Ouvrez votre application, touchez + ou « Ajouter », puis dirigez l’appareil photo vers ce code QR.",
  qrLabel:
    "Code QR pour votre application. Si vous ne pouvez pas le scanner, utilisez « Impossible de le scanner ? ».",
  hiddenText: "Le code QR est masqué pour les personnes qui voient votre écran.",
  reveal: "Afficher le code QR",
  conceal: "Masquer le code QR",
  openHeading: "Ouvrir votre application",
  openAppText:
    "Vous utilisez votre téléphone ? Ouvrez votre application à partir d’ici. Vous n’avez pas besoin de scanner.",
  openApp: "Ouvrir mon application",
  openAppFailed: "Aucune application ne s’est ouverte. Copiez plutôt la clé.",
  otherDevice: "Utiliser un autre appareil",
  keySummary: "Impossible de le scanner ?",
  keyText:
    "Dans votre application, choisissez de saisir une clé de configuration (ou « ajouter manuellement »), puis collez ou saisissez cette clé.",
  keyTooLong: "Un code QR serait trop petit ici pour être scanné. Utilisez plutôt la clé.",
  copyKey: "Copier la clé",
  copyLink: "Copier le lien pour un gestionnaire de mots de passe",
  copied: "Copié",
  copyRefused: "La copie n’est pas autorisée ici. Le texte est sélectionné : copiez-le vous-même.",
  moreSummary: "Mon application demande autre chose",
  issuerLabel: "Service",
  accountLabel: "Compte",
  kindLabel: "Type",
  kind: "Basé sur l’heure, 6 chiffres, nouveau toutes les 30 secondes (SHA‑1)",

  codeHeading: "Saisir le code",
  codeLabel: "Code à 6 chiffres",
  codeHint: "Ensuite, votre application affiche un code à 6 chiffres. Saisissez le code actuel.",
  codeHintAuto:
    "Ensuite, votre application affiche un code à 6 chiffres. Nous le vérifions dès que vous l’avez saisi.",
  deviceNameLabel: "Un nom pour cette application (facultatif)",
  submit: "Activer",
  cancel: "Annuler",
  skip: "Pas maintenant",

  checking: "Vérification de votre compte…",
  associating: "Récupération de votre code QR…",
  verifying: "Vérification du code…",
  activating: "Activation de votre application…",

  timeLeft: "Temps restant pour terminer : {duration}",
  timeLeftSoon: "La connexion expire dans {duration}. Terminez avant.",

  enrolledHeading: "Votre application d’authentification est activée",
  enrolledText: "Désormais, un code vous sera demandé à la connexion.",
  enrolledReplaced:
    "Vous pouvez supprimer l’ancienne entrée dans votre application. Elle ne fonctionne plus.",
  recovery:
    "Vous changez de téléphone ? Configurez l’application sur le nouveau avant de vous séparer de l’ancien. Téléphone perdu ? Contactez {issuer}.",
  done: "Terminé",

  settingHeading: "Application d’authentification",
  onText: "Son code vous est demandé à la connexion.",
  onSince: "Activée depuis le {date}.",
  askedFirst: "Demandé en premier à la connexion : {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "clé d’accès",
  factorOther: "autre chose",
  preferLabel: "Désormais, demander d’abord l’application",
  replace: "Utiliser une autre application",
  turnOff: "Désactiver",
  turnOffHeading: "Désactiver votre application d’authentification ?",
  turnOffText:
    "Son code ne vous sera plus demandé, et votre compte sera donc moins protégé. Votre application garde son entrée : vous pourrez la réactiver.",
  keepOn: "La garder activée",
  turningOff: "Désactivation de votre application…",
  offHeading: "Votre application d’authentification est désactivée",
  offText: "Votre application est associée, mais son code ne vous est pas demandé à la connexion.",
  turnOn: "Réactiver",
  settingFailedHeading: "Cela n’a pas fonctionné",

  failedHeading: "Nous n’avons pas pu terminer la configuration",
  failedVerifiedHeading: "Votre application est associée, mais peut-être pas encore activée",
  connectedHeading: "Votre application est associée",
  supersededHeading: "Vous configurez l’application dans un autre onglet",
  retry: "Réessayer",
  takeOver: "Obtenir un nouveau code QR ici",
  restart: "Recommencer",
  signIn: "Se reconnecter",
  copyDetails: "Copier les détails",
  retryIn: "Vous pourrez réessayer dans {duration}.",
  retryNow: "Vous pouvez réessayer maintenant.",
  signInAgain:
    "Reconnectez-vous. Si un code vous est demandé, saisissez celui affiché par votre application.",
  requestId: "Si vous demandez de l’aide, indiquez ce numéro : {requestId}",
  pageProblem:
    "Le problème vient de cette page, pas de vous. Signalez ceci à la personne responsable de la page :",

  phoneFast:
    "L’horloge de votre téléphone avance d’environ {duration}. Ses codes ne fonctionnent donc pas.",
  phoneSlow:
    "L’horloge de votre téléphone retarde d’environ {duration}. Ses codes ne fonctionnent donc pas.",
  computerWrong: "L’horloge de cet ordinateur n’est pas à l’heure non plus.",
  clocksDiffer:
    "Il y a environ {duration} d’écart entre l’horloge de votre téléphone et celle de cet ordinateur. L’une des deux n’est pas à l’heure.",
  setClock:
    "Sur votre téléphone, activez la date et l’heure automatiques. Saisissez ensuite le code affiché par l’application.",
  insistOnCode:
    "Si vous n’avez aucun doute, saisissez de nouveau le même code et nous le vérifierons.",

  errors: {
    access_token_unavailable:
      "Nous n’avons pas pu confirmer que votre session est ouverte. Réessayez ou reconnectez-vous.",
    code_empty: "Saisissez le code à 6 chiffres affiché par votre application.",
    code_too_short:
      "Ce code est trop court. Saisissez les 6 chiffres affichés par votre application.",
    code_too_long:
      "Ce code est trop long. Saisissez seulement les 6 chiffres affichés par votre application.",
    code_not_digits:
      "Un code ne contient pas de lettres. Saisissez les 6 chiffres affichés par votre application.",
    code_wrong:
      "Ce code provient d’une autre entrée. Utilisez la plus récente nommée {issuer} dans votre application.",
    code_of_old_entry:
      "Ce code provient d’une entrée plus ancienne. Scannez le code QR de cette page, puis utilisez la nouvelle entrée.",
    code_expired:
      "Ce code était valable il y a environ {duration}. Saisissez celui que votre application affiche maintenant.",
    code_mismatch:
      "Ce code n’a pas été accepté. Attendez le prochain code dans votre application et saisissez-le.",
    code_used:
      "Ce code a déjà été utilisé. Attendez le prochain code dans votre application et saisissez-le.",
    answer_lost:
      "Nous n’avons pas pu savoir si ce code était correct. Saisissez le prochain code affiché par votre application.",
    access_token_expired: "Votre session a été fermée. Reconnectez-vous pour continuer.",
    user_changed: "Un autre compte est maintenant connecté. Reconnectez-vous avec le premier.",
    session_expired:
      "La connexion a expiré pour protéger votre compte. Reconnectez-vous pour obtenir un nouveau code QR.",
    session_invalid:
      "Cette connexion n’est plus utilisable. Reconnectez-vous pour obtenir un nouveau code QR.",
    setup_in_doubt:
      "Votre application est peut-être déjà associée. Reconnectez-vous. Si un code vous est demandé, saisissez celui affiché par votre application.",
    not_authorized: "Votre compte ne permet pas cela pour le moment. Reconnectez-vous.",
    throttled: "Le service est surchargé. Réessayez dans un instant.",
    attempts_exceeded: "Il y a eu trop de tentatives. Réessayez plus tard.",
    blocked:
      "Votre connexion a été bloquée. Désactivez votre VPN si vous en utilisez un, puis réessayez.",
    challenge_required:
      "Nous devons vérifier que vous êtes une personne. Suivez les étapes sur cette page, puis réessayez.",
    password_reset_required:
      "Votre mot de passe doit d’abord être changé. Reconnectez-vous pour le faire.",
    user_not_confirmed: "Votre compte n’est pas encore confirmé. Confirmez-le, puis réessayez.",
    user_disabled: "Votre compte est désactivé. Contactez les responsables de ce service.",
    sign_in_refused:
      "Votre application est associée, mais la connexion a été refusée. Essayez de vous reconnecter.",
    service_failed: "Le service rencontre un problème. Réessayez dans un instant.",
    operation_not_enabled:
      "Vous ne pouvez pas configurer d’application pour le moment. Réessayez plus tard.",
    network_failed:
      "Nous n’avons pas pu joindre le service. Vérifiez votre connexion internet. Un bloqueur ou un réseau d’entreprise peut aussi en être la cause.",
    answer_unreadable:
      "Quelque chose entre vous et le service a modifié sa réponse. Si votre réseau vous demande de vous connecter, faites-le d’abord.",
    superseded:
      "Un code QR plus récent a été créé dans un autre onglet. Celui-ci ne fonctionne donc plus. Continuez là-bas, ou obtenez un nouveau code QR ici.",
    secret_replaced:
      "Un code QR plus récent a été créé ailleurs. Celui-ci ne fonctionne donc plus. Obtenez un nouveau code QR ici.",
    app_removed: "Votre application a été remplacée entre-temps. Réessayez pour l’associer.",
    module_unsupported:
      "Votre navigateur ne le permet pas, ou un mode sécurisé l’empêche. Utilisez un autre navigateur pour cette étape.",
    turn_off_refused: "Votre application est toujours activée : ce service l’exige.",
  },
};
