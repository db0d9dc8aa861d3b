/** Polish. @type {import("../ui/words.js").Strings} */
export const pl = {
  gap: " ",

  introHeading: "Skonfiguruj aplikację uwierzytelniającą",
  introText:
    "Aplikacja uwierzytelniająca pokazuje co 30 sekund nowy 6-cyfrowy kod. Podczas logowania wpisujesz ten kod po haśle. Dzięki temu nikt nie zaloguje się za pomocą samego hasła.",
  appsHeading: "Get an app",
  appsSummary: "Don’t have an app yet?",
  introApps:
    "Użyj aplikacji, którą już masz, albo pobierz ją ze sklepu z aplikacjami w telefonie. Odpowiednie są na przykład Google Authenticator, Microsoft Authenticator i 2FAS. Zajmie to około dwóch minut.",
  start: "Skonfiguruj aplikację",

  confirmHeading: "Czy chcesz zmienić aplikację uwierzytelniającą?",
  confirmText:
    "Używasz już aplikacji uwierzytelniającej do logowania. Jeśli przejdziesz dalej, kody, które pokazuje ona dla tego konta, mogą od razu przestać działać. Wykonaj więc wszystkie kroki bez przerwy.",
  confirm: "Zmień aplikację",
  keep: "Zachowaj obecną aplikację",

  setupHeading: "Połącz aplikację",
  scanHeading: "Zeskanuj kod QR",
  scanText:
    "W aplikacji uwierzytelniającej wybierz „Dodaj” lub „+”, a potem skieruj aparat na ten obraz.",
  qrLabel:
    "Kod QR dla aplikacji uwierzytelniającej. Jeśli nie możesz go zeskanować, użyj opcji „Nie możesz zeskanować kodu?”.",
  hiddenText: "Kod QR jest ukryty, żeby nie mógł go użyć nikt, kto widzi Twój ekran.",
  reveal: "Pokaż kod QR",
  conceal: "Ukryj kod QR",
  openHeading: "Open your app",
  openAppText:
    "Czy aplikacja uwierzytelniająca jest na tym urządzeniu? Jeśli tak, nie musisz skanować kodu.",
  openApp: "Otwórz moją aplikację",
  openAppFailed: "No app opened. Copy the key instead.",
  otherDevice: "Use another device",
  keySummary: "Nie możesz zeskanować kodu?",
  keyText: "W aplikacji wybierz „Wpisz klucz konfiguracyjny” i wpisz lub wklej ten klucz.",
  keyTooLong: "Dla tego konta nie ma kodu QR. Wpisz lub wklej ten klucz w swojej aplikacji.",
  copyKey: "Kopiuj klucz",
  copyLink: "Kopiuj link konfiguracyjny",
  copied: "Copied",
  copyRefused:
    "Kopiowanie jest tu niedozwolone. Klucz jest zaznaczony, więc możesz go skopiować samodzielnie.",
  moreSummary: "My app asks for more",
  issuerLabel: "Nazwa usługi",
  accountLabel: "Konto",
  kindLabel: "Rodzaj kodu",
  kind: "Oparty na czasie, 6 cyfr, nowy co 30 sekund (SHA‑1)",

  codeHeading: "Type the code",
  codeLabel: "6-cyfrowy kod",
  codeHint: "Aplikacja pokazuje go teraz. Zmienia się co 30 sekund.",
  codeHintAuto: "Aplikacja pokazuje go teraz. Sprawdzimy go od razu po wpisaniu wszystkich 6 cyfr.",
  deviceNameLabel: "Nazwa tej aplikacji (opcjonalnie)",
  submit: "Włącz",
  cancel: "Anuluj",
  skip: "Nie teraz",

  checking: "Sprawdzamy Twoje konto…",
  associating: "Pobieramy Twój kod QR…",
  verifying: "Sprawdzamy kod…",
  activating: "Włączamy Twoją aplikację…",

  timeLeft: "Pozostały czas: {duration}",
  timeLeftSoon: "Pozostały czas na wpisanie kodu: {duration}.",

  enrolledHeading: "Twoja aplikacja uwierzytelniająca jest włączona",
  enrolledText: "Od teraz podczas logowania miej aplikację pod ręką. Poprosimy Cię o kod.",
  enrolledReplaced: "Możesz usunąć z aplikacji stary wpis dla tego konta. Już nie działa.",
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

  failedHeading: "Aplikacja nie jest jeszcze skonfigurowana",
  failedVerifiedHeading: "Twoja aplikacja jest połączona, ale być może nie jest jeszcze włączona",
  connectedHeading: "Twoja aplikacja jest połączona",
  supersededHeading: "Konfigurujesz aplikację na innej karcie",
  retry: "Spróbuj ponownie",
  takeOver: "Pobierz nowy kod QR tutaj",
  restart: "Zacznij od nowa",
  signIn: "Sign in again",
  copyDetails: "Copy details",
  retryIn: "Spróbuj ponownie później. Czas oczekiwania: {duration}.",
  retryNow: "Możesz teraz spróbować ponownie.",
  signInAgain:
    "Zaloguj się jeszcze raz, a jeśli pojawi się prośba o kod, wpisz ten, który pokazuje aplikacja.",
  requestId: "Jeśli poprosisz o pomoc, podaj ten numer: {requestId}",
  pageProblem:
    "Ta strona jest nieprawidłowo skonfigurowana i nie możesz tego naprawić samodzielnie. Przekaż jej administratorowi tę informację:",

  phoneFast:
    "Zegar w Twoim telefonie się spieszy (różnica: mniej więcej {duration}), więc kody się nie zgadzają.",
  phoneSlow:
    "Zegar w Twoim telefonie się spóźnia (różnica: mniej więcej {duration}), więc kody się nie zgadzają.",
  computerWrong: "This computer’s clock is wrong too.",
  clocksDiffer:
    "Your phone’s clock and this computer’s are about {duration} apart, and one is wrong.",
  setClock:
    "Ustaw w telefonie automatyczną datę i godzinę, a potem wpisz kod, który pokazuje aplikacja.",
  insistOnCode: "Jeśli to ten sam kod, wpisz go jeszcze raz, a my go sprawdzimy.",

  errors: {
    access_token_unavailable:
      "Nie udało się potwierdzić Twojego logowania. Spróbuj ponownie albo wyloguj się i zaloguj jeszcze raz.",
    code_empty: "Wpisz 6-cyfrowy kod, który pokazuje Twoja aplikacja.",
    code_too_short: "Kod musi mieć 6 cyfr. Wpisz cały kod, który pokazuje Twoja aplikacja.",
    code_too_long: "Kod musi mieć 6 cyfr. Wpisz tylko kod, który pokazuje Twoja aplikacja.",
    code_not_digits:
      "Kod musi się składać z 6 cyfr, bez liter. Wpisz kod, który pokazuje Twoja aplikacja.",
    code_wrong:
      "Ten kod nie pasuje do tego kodu QR. Wpisz kod, który pokazuje teraz najnowszy wpis w aplikacji.",
    code_of_old_entry:
      "Ten kod pochodzi z wpisu dodanego wcześniej i już nie działa. Zeskanuj ten kod QR, a potem wpisz kod z nowego wpisu. Stary wpis usuń.",
    code_expired:
      "Ten kod był prawidłowy, ale jest już nieaktualny (opóźnienie: mniej więcej {duration}). Wpisz kod, który aplikacja pokazuje teraz.",
    code_mismatch: "Ten kod nie został przyjęty. Poczekaj na następny kod w aplikacji i wpisz go.",
    code_used: "Ten kod został już użyty. Poczekaj na następny kod w aplikacji i wpisz go.",
    answer_lost:
      "Nie dotarła do nas informacja, czy ten kod był prawidłowy. Sprawdź połączenie z internetem, a potem wpisz następny kod, który pokaże aplikacja.",
    access_token_expired:
      "Twoje logowanie wygasło. Zaloguj się jeszcze raz, a potem spróbuj ponownie.",
    user_changed:
      "Teraz zalogowane jest inne konto. Zaloguj się jeszcze raz na konto używane na początku.",
    session_expired:
      "Minął czas przeznaczony na logowanie. Zaloguj się jeszcze raz, aby otrzymać nowy kod QR.",
    session_invalid:
      "Tego logowania nie można już użyć. Zaloguj się jeszcze raz, aby otrzymać nowy kod QR.",
    setup_in_doubt:
      "Twoja aplikacja może być już połączona. Zaloguj się jeszcze raz, a jeśli pojawi się prośba o kod, wpisz ten, który pokazuje aplikacja.",
    not_authorized:
      "Nie masz do tego uprawnień. Zaloguj się jeszcze raz, a potem skonfiguruj aplikację.",
    throttled: "Zbyt wiele osób robi to w tej chwili. Poczekaj minutę, a potem spróbuj ponownie.",
    attempts_exceeded: "Było zbyt wiele prób. Poczekaj kilka minut, a potem spróbuj ponownie.",
    blocked:
      "Zapora sieciowa zatrzymała żądanie. Jeśli używasz VPN, wyłącz go. Poczekaj minutę, a potem spróbuj ponownie.",
    challenge_required:
      "Musimy sprawdzić, czy jesteś człowiekiem. Wykonaj kroki podane na tej stronie, a potem spróbuj ponownie.",
    password_reset_required:
      "Najpierw trzeba zmienić hasło. Aby to zrobić, zaloguj się jeszcze raz.",
    user_not_confirmed:
      "Twoje konto nie jest jeszcze potwierdzone. Potwierdź je, a potem skonfiguruj aplikację.",
    user_disabled: "Twoje konto jest wyłączone. Skontaktuj się z obsługą tej usługi.",
    sign_in_refused:
      "Twoja aplikacja jest połączona, ale odmówiono logowania. Spróbuj zalogować się jeszcze raz.",
    service_failed: "Wystąpił problem z usługą. Poczekaj minutę, a potem spróbuj ponownie.",
    operation_not_enabled:
      "W tej chwili nie można skonfigurować aplikacji. Spróbuj ponownie później.",
    network_failed:
      "Nie udało się połączyć z usługą. Sprawdź połączenie z internetem, a potem spróbuj ponownie.",
    answer_unreadable:
      "Coś między Tobą a usługą zmieniło jej odpowiedź. Jeśli Twoja sieć wymaga logowania, najpierw się w niej zaloguj. Potem spróbuj ponownie.",
    superseded:
      "Na innej karcie lub w innym oknie powstał dla Ciebie nowszy kod QR, więc ten, który był tutaj, już nie działa. Kontynuuj tam albo pobierz nowy kod QR tutaj.",
    secret_replaced:
      "W innym miejscu powstał dla Ciebie nowszy kod QR, więc kody z tego już nie działają. Pobierz nowy kod QR tutaj.",
    app_removed:
      "Twoja połączona aplikacja została w międzyczasie zastąpiona. Spróbuj ponownie, aby ją połączyć.",
    module_unsupported:
      "Your browser can’t do this, or a safe mode stops it. Use another browser for this step.",
    turn_off_refused: "Your app is still on: this service requires it.",
  },
};
