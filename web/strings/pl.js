/** Polish. @type {import("../ui/words.js").Strings} */
export const pl = {
  gap: " ",

  introHeading: "Skonfiguruj aplikację uwierzytelniającą",
  introText:
    "Aplikacja uwierzytelniająca w telefonie lub komputerze tworzy 6-cyfrowe kody. Podczas logowania wpisujesz taki kod po haśle. Kto ma tylko Twoje hasło, ten się nie zaloguje.",
  appsHeading: "Pobierz aplikację",
  appsSummary: "Nie masz jeszcze aplikacji?",
  introApps:
    "Być może Twój menedżer haseł już to potrafi (Hasła Apple, 1Password, Bitwarden). Jeśli nie, najpierw zainstaluj ze sklepu z aplikacjami Google Authenticator, Microsoft Authenticator lub 2FAS, a potem tu wróć.",
  start: "Skonfiguruj aplikację",

  confirmHeading: "Zmienić aplikację uwierzytelniającą?",
  confirmText:
    "Używasz już aplikacji uwierzytelniającej do logowania. Kody, które aplikacja pokazuje teraz, mogą przestać działać od razu, gdy przejdziesz dalej. Miej telefon pod ręką.",
  confirm: "Zmień aplikację",
  keep: "Zachowaj obecną aplikację",

  setupHeading: "Połącz aplikację",
  scanHeading: "Zeskanuj kod QR",
  scanText: "Otwórz aplikację, stuknij + lub „Dodaj” i skieruj aparat na ten kod QR.",
  qrLabel:
    "Kod QR dla aplikacji. Jeśli nie możesz go zeskanować, użyj opcji „Nie możesz zeskanować kodu?”.",
  hiddenText: "Kod QR jest ukryty przed osobami, które widzą Twój ekran.",
  reveal: "Pokaż kod QR",
  conceal: "Ukryj kod QR",
  openHeading: "Otwórz aplikację",
  openAppText: "Używasz telefonu? Otwórz aplikację stąd. Nie musisz skanować.",
  openApp: "Otwórz moją aplikację",
  openAppFailed: "Nie otworzyła się żadna aplikacja. Zamiast tego skopiuj klucz.",
  otherDevice: "Użyj innego urządzenia",
  keySummary: "Nie możesz zeskanować kodu?",
  keyText:
    "W aplikacji wybierz wpisanie klucza konfiguracyjnego (lub „dodaj ręcznie”), a potem wklej lub wpisz ten klucz.",
  keyTooLong: "Kod QR byłby tu za mały do zeskanowania. Zamiast tego użyj klucza.",
  copyKey: "Kopiuj klucz",
  copyLink: "Kopiuj link dla menedżera haseł",
  copied: "Skopiowano",
  copyRefused: "Kopiowanie jest tu niedozwolone. Tekst jest zaznaczony: skopiuj go samodzielnie.",
  moreSummary: "Moja aplikacja wymaga więcej danych",
  issuerLabel: "Usługa",
  accountLabel: "Konto",
  kindLabel: "Rodzaj",
  kind: "Oparty na czasie, 6 cyfr, nowy co 30 sekund (SHA‑1)",

  codeHeading: "Wpisz kod",
  codeLabel: "6-cyfrowy kod",
  codeHint: "Potem aplikacja pokazuje 6-cyfrowy kod. Wpisz aktualny.",
  codeHintAuto: "Potem aplikacja pokazuje 6-cyfrowy kod. Sprawdzimy go od razu po wpisaniu.",
  deviceNameLabel: "Nazwa tej aplikacji (opcjonalnie)",
  submit: "Włącz",
  cancel: "Anuluj",
  skip: "Nie teraz",

  checking: "Sprawdzamy Twoje konto…",
  associating: "Pobieramy Twój kod QR…",
  verifying: "Sprawdzamy kod…",
  activating: "Włączamy Twoją aplikację…",

  timeLeft: "Czas na dokończenie: {duration}",
  timeLeftSoon: "Logowanie wkrótce wygaśnie (pozostały czas: {duration}). Dokończ je wcześniej.",

  enrolledHeading: "Twoja aplikacja uwierzytelniająca jest włączona",
  enrolledText: "Od teraz podczas logowania będziemy prosić o kod.",
  enrolledReplaced: "Możesz usunąć z aplikacji stary wpis. Już nie działa.",
  recovery:
    "Zmieniasz telefon? Skonfiguruj aplikację na nowym, zanim oddasz stary. Telefon zaginął? Skontaktuj się z usługą {issuer}.",
  done: "Gotowe",

  settingHeading: "Aplikacja uwierzytelniająca",
  onText: "Podczas logowania prosimy o jej kod.",
  onSince: "Włączona od {date}.",
  askedFirst: "Podczas logowania najpierw prosimy o: {factor}",
  factorTextMessage: "SMS",
  factorEmail: "e-mail",
  factorPasskey: "klucz dostępu",
  factorOther: "coś innego",
  preferLabel: "Od teraz najpierw proś o aplikację",
  replace: "Użyj innej aplikacji",
  turnOff: "Wyłącz",
  turnOffHeading: "Wyłączyć aplikację uwierzytelniającą?",
  turnOffText:
    "Nie będziemy już prosić o jej kod, więc Twoje konto będzie słabiej chronione. Wpis w aplikacji pozostanie: możesz ją włączyć ponownie.",
  keepOn: "Pozostaw włączoną",
  turningOff: "Wyłączamy Twoją aplikację…",
  offHeading: "Twoja aplikacja uwierzytelniająca jest wyłączona",
  offText: "Twoja aplikacja jest połączona, ale podczas logowania nie prosimy o jej kod.",
  turnOn: "Włącz ponownie",
  settingFailedHeading: "To się nie udało",

  failedHeading: "Nie udało się dokończyć konfiguracji",
  failedVerifiedHeading: "Twoja aplikacja jest połączona, ale być może nie jest jeszcze włączona",
  connectedHeading: "Twoja aplikacja jest połączona",
  supersededHeading: "Konfigurujesz aplikację na innej karcie",
  retry: "Spróbuj ponownie",
  takeOver: "Pobierz nowy kod QR tutaj",
  restart: "Zacznij od nowa",
  signIn: "Zaloguj się jeszcze raz",
  copyDetails: "Kopiuj szczegóły",
  retryIn: "Spróbuj ponownie później. Czas oczekiwania: {duration}.",
  retryNow: "Możesz teraz spróbować ponownie.",
  signInAgain:
    "Zaloguj się jeszcze raz. Jeśli pojawi się prośba o kod, wpisz ten, który pokazuje aplikacja.",
  requestId: "Jeśli poprosisz o pomoc, podaj ten numer: {requestId}",
  pageProblem: "Problem dotyczy tej strony, a nie Ciebie. Przekaż jej administratorowi:",

  phoneFast:
    "Zegar w Twoim telefonie się spieszy (różnica: mniej więcej {duration}), więc jego kody nie działają.",
  phoneSlow:
    "Zegar w Twoim telefonie się spóźnia (różnica: mniej więcej {duration}), więc jego kody nie działają.",
  computerWrong: "Zegar tego komputera też jest źle ustawiony.",
  clocksDiffer:
    "Zegary Twojego telefonu i tego komputera się różnią (różnica: mniej więcej {duration}), a jeden jest źle ustawiony.",
  setClock:
    "Włącz w telefonie automatyczną datę i godzinę. Potem wpisz kod, który pokazuje aplikacja.",
  insistOnCode: "Jeśli masz pewność, wpisz ten sam kod jeszcze raz, a my go sprawdzimy.",

  errors: {
    access_token_unavailable:
      "Nie udało się potwierdzić Twojego zalogowania. Spróbuj ponownie albo zaloguj się jeszcze raz.",
    code_empty: "Wpisz 6-cyfrowy kod, który pokazuje Twoja aplikacja.",
    code_too_short:
      "Ten kod jest za krótki. Wpisz wszystkie 6 cyfr, które pokazuje Twoja aplikacja.",
    code_too_long: "Ten kod jest za długi. Wpisz tylko 6 cyfr, które pokazuje Twoja aplikacja.",
    code_not_digits: "Kod nie zawiera liter. Wpisz 6 cyfr, które pokazuje Twoja aplikacja.",
    code_wrong: "Ten kod pochodzi z innego wpisu. Użyj w aplikacji najnowszego o nazwie {issuer}.",
    code_of_old_entry:
      "Ten kod pochodzi ze starszego wpisu. Zeskanuj kod QR na tej stronie, a potem użyj nowego wpisu.",
    code_expired:
      "Ten kod był prawidłowy, ale jest już nieaktualny (od tego czasu: mniej więcej {duration}). Wpisz ten, który aplikacja pokazuje teraz.",
    code_mismatch: "Ten kod nie został przyjęty. Poczekaj na następny kod w aplikacji i wpisz go.",
    code_used: "Ten kod został już użyty. Poczekaj na następny kod w aplikacji i wpisz go.",
    answer_lost:
      "Nie udało się ustalić, czy ten kod był prawidłowy. Wpisz następny kod, który pokaże aplikacja.",
    access_token_expired: "Nastąpiło wylogowanie. Zaloguj się jeszcze raz, aby kontynuować.",
    user_changed: "Teraz zalogowane jest inne konto. Zaloguj się jeszcze raz na pierwsze.",
    session_expired:
      "Logowanie wygasło, aby chronić Twoje konto. Zaloguj się jeszcze raz, aby otrzymać nowy kod QR.",
    session_invalid:
      "Tego logowania nie można już użyć. Zaloguj się jeszcze raz, aby otrzymać nowy kod QR.",
    setup_in_doubt:
      "Twoja aplikacja może być już połączona. Zaloguj się jeszcze raz. Jeśli pojawi się prośba o kod, wpisz ten, który pokazuje aplikacja.",
    not_authorized: "Z Twoim kontem nie można teraz tego zrobić. Zaloguj się jeszcze raz.",
    throttled: "Usługa jest przeciążona. Spróbuj ponownie za chwilę.",
    attempts_exceeded: "Było zbyt wiele prób. Spróbuj ponownie później.",
    blocked:
      "Twoje połączenie zostało zablokowane. Jeśli używasz VPN, wyłącz go, a potem spróbuj ponownie.",
    challenge_required:
      "Musimy sprawdzić, czy jesteś człowiekiem. Wykonaj kroki podane na tej stronie, a potem spróbuj ponownie.",
    password_reset_required:
      "Najpierw trzeba zmienić hasło. Aby to zrobić, zaloguj się jeszcze raz.",
    user_not_confirmed:
      "Twoje konto nie jest jeszcze potwierdzone. Potwierdź je, a potem spróbuj ponownie.",
    user_disabled: "Twoje konto jest wyłączone. Skontaktuj się z obsługą tej usługi.",
    sign_in_refused:
      "Twoja aplikacja jest połączona, ale odmówiono logowania. Spróbuj zalogować się jeszcze raz.",
    service_failed: "Wystąpił problem z usługą. Spróbuj ponownie za chwilę.",
    operation_not_enabled:
      "W tej chwili nie możesz skonfigurować aplikacji. Spróbuj ponownie później.",
    network_failed:
      "Nie udało się połączyć z usługą. Sprawdź połączenie z internetem. Może je też zatrzymywać program blokujący lub sieć firmowa.",
    answer_unreadable:
      "Coś między Tobą a usługą zmieniło jej odpowiedź. Jeśli Twoja sieć wymaga logowania, najpierw się w niej zaloguj.",
    superseded:
      "Na innej karcie powstał nowszy kod QR, więc ten już nie działa. Kontynuuj tam albo pobierz nowy kod QR tutaj.",
    secret_replaced:
      "W innym miejscu powstał nowszy kod QR, więc ten już nie działa. Pobierz nowy kod QR tutaj.",
    app_removed: "Twoja aplikacja została w międzyczasie zmieniona. Spróbuj ponownie ją połączyć.",
    module_unsupported:
      "Twoja przeglądarka tego nie potrafi lub uniemożliwia to tryb bezpieczny. Użyj innej przeglądarki w tym kroku.",
    turn_off_refused: "Twoja aplikacja jest nadal włączona: ta usługa jej wymaga.",
  },
};
