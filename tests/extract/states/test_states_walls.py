"""Walls before a page: bots, consent, log in; and pages that only speak of such."""

import pytest
from invented_pages import ASKED, DATED, PARAGRAPHS, SCRIPTS, article, came, cause, markup

from auditor.extract import reconsidered
from auditor.model import Cause, Document, Unavailable

BLOCKED = {
    "challenge": markup("Just a moment...", "<h2>courier.example needs to review the security of your connection</h2>"),
    "browser check": markup("courier.example", "<p>Checking your browser before accessing courier.example.</p>"),
    "traffic": markup(
        "Sorry...", "<p>Our systems have detected unusual traffic from your computer network. Please try later.</p>"
    ),
    "blocked": markup(
        "Attention Required! | Cloudflare", "<h1>Sorry, you have been blocked</h1><p>You are unable to enter.</p>"
    ),
    "denied": markup("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to access this page.</p>"),
    "interruption": markup(
        "Pardon Our Interruption", "<p>As you were browsing something about your browser made us stop.</p>"
    ),
    "drawn by a script": markup(
        "courier.example",
        "<p id='cmsg'>Please enable JS and disable any ad blocker</p>"
        "<script src='https://ct.captcha-delivery.com/c.js'></script>",
    ),
    "frame": "<html><body><iframe src='/_Incapsula_Resource?SWUDNSAI=9'>Request unsuccessful.</iframe></body></html>",
    "robot": markup("Robot Check", "<p>Please confirm you are human by typing the letters below.</p>"),
    "german": markup("Einen Moment", "<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>"),
    "french": markup("Accès refusé", "<p>Veuillez confirmer : vérifiez que vous êtes humain.</p>"),
    "spanish": markup("Un momento", "<p>Verifica que eres humano para continuar.</p>"),
}
NOT_BLOCKED = {
    "about captchas": markup(
        "Are you a robot? How captchas work", article(*PARAGRAPHS[:3], "Verify you are human, they say."), DATED
    ),
    "short, quoting": markup(
        "Captchas vex readers",
        "<p>Half of 2,000 readers gave up when told to verify they were human, a survey found.</p>",
    ),
    "denied entry": markup("Entry denied at harbour", "<p>Two ships were denied access to the harbour on Monday.</p>"),
    "a wall's script on an article": markup(
        "Harbour", article() + "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    ),
    "traffic": markup("Unusual traffic", article("Unusual traffic was seen in the harbour on Monday.")),
    "a form with a captcha": markup(
        "Harbour",
        article() + "<form><div class='g-recaptcha'></div></form><script src='https://www.google.com/recaptcha/api.js'>"
        "</script>",
    ),
    "dated, short": markup("Access denied", "<p>Access denied, said the guard, and 400 guests went home.</p>", DATED),
    "a moment": markup("Just a moment of rain", "<p>Just 4 mm of rain fell in May, the driest since 1911.</p>"),
}


@pytest.mark.parametrize("page", BLOCKED.values(), ids=BLOCKED.keys())
def test_threat_s3_a_wall_against_programs_is_blocked(page: str) -> None:
    """A wall that came with status 200 is told as one, and not read."""
    assert cause(came(page)) == "blocked"


@pytest.mark.parametrize("page", NOT_BLOCKED.values(), ids=NOT_BLOCKED.keys())
def test_threat_s3_a_page_that_speaks_of_walls_is_read(page: str) -> None:
    """Articles about captchas, and articles with a wall's scripts on them, are read."""
    assert cause(came(page)) is None


def test_threat_s3_a_challenge_is_told_by_its_header() -> None:
    """`cf-mitigated: challenge` is a wall whatever the page says."""
    assert cause(came(markup("Harbour", article()), headers=(("cf-mitigated", "challenge"),))) == "blocked"


def refusal(cause: Cause, status: int | None, body: str = "", **more: object) -> Unavailable:
    """A refusal as a loader makes it."""
    return Unavailable(ASKED, cause, "The server refused.", status, body=body.encode(), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("page", [page for name, page in BLOCKED.items() if name != "french"])
def test_threat_s3_a_404_for_programs_is_never_called_dead(page: str) -> None:
    """Some hosts turn programs away with a 404: with a wall's marks on it the page may well be there."""
    assert reconsidered(refusal(Cause.DEAD, 404, page)).cause is Cause.BLOCKED


def test_threat_s3_a_challenged_404_is_never_called_dead() -> None:
    """The header alone tells."""
    told = reconsidered(refusal(Cause.DEAD, 404, headers=(("cf-mitigated", "challenge"),)))
    assert told.cause is Cause.BLOCKED
    assert "404" in told.detail


@pytest.mark.parametrize(
    ("cause", "status", "body"),
    [
        (Cause.DEAD, 404, markup("Page not found", "<p>The page you are looking for is not there.</p>")),
        (Cause.DEAD, 404, ""),
        (Cause.GONE, 410, markup("Gone", "<p>The page was removed.</p>")),
        (Cause.PROTOCOL, 500, markup("Error", "<p>Internal error.</p>")),
        (Cause.TIMEOUT, None, ""),
        (Cause.DNS, None, ""),
    ],
)
def test_threat_s3_a_plain_refusal_stays_what_it_is(cause: Cause, status: int | None, body: str) -> None:
    """A dead page without a wall's marks is dead."""
    given = refusal(cause, status, body)
    assert reconsidered(given) == given


def test_threat_s7_a_refusal_at_the_login_is_a_login() -> None:
    """Sent on to log in and refused there: the page is behind the login, neither dead nor walled off."""
    led = refusal(Cause.BLOCKED, 401, final_uri="https://courier.example/login?next=%2F2024%2F03")
    assert reconsidered(led).cause is Cause.LOGIN


def test_threat_s4_a_refusal_at_the_consent_form_is_consent() -> None:
    """Sent on to a consent form and refused there."""
    led = refusal(Cause.BLOCKED, 403, final_uri="https://consent.courier.example/collect")
    assert reconsidered(led).cause is Cause.CONSENT


FORM = "<p>We value your privacy</p><p>We and our 812 partners store and access information on a device.</p>"
BUTTONS = "<button>Accept all</button> <button>Reject all</button> <button>Manage options</button>"
CONSENT = {
    "platform": markup(
        "Coast Courier",
        f"<h1>Harbour to be deepened</h1>{FORM}<script src='https://cdn.cookielaw.org/otSDKStub.js'></script>",
    ),
    "buttons": markup("Coast Courier", f"{FORM}{BUTTONS}"),
    "german": markup(
        "Küstenbote",
        "<p>Wir benötigen Ihre Zustimmung</p><p>Mit Werbung weiterlesen</p><p>Wir und unsere 200 Partner "
        "verarbeiten Daten.</p><button>Zustimmen und weiter</button>",
    ),
    "french": markup(
        "Le Quai",
        "<p>Nous et nos partenaires utilisons des cookies.</p><button>Tout accepter</button> <button>Tout "
        "refuser</button>",
    ),
    "spanish": markup(
        "El Muelle",
        "<p>Valoramos su privacidad</p><p>Nosotros y nuestros socios guardamos datos.</p><button>Aceptar y "
        "continuar</button>",
    ),
    "italian": markup(
        "Il Molo",
        "<p>Noi e terze parti usiamo i cookie.</p><button>Accetta tutto</button> <button>Rifiuta tutto</button>",
    ),
    "dutch": markup(
        "Kustbode",
        "<p>Wij en onze partners bewaren gegevens.</p>"
        "<button>Alles accepteren</button> <button>Alles weigeren</button>",
    ),
    "portuguese": markup(
        "O Cais", "<p>Usamos cookies.</p><button>Aceitar tudo</button> <button>Rejeitar tudo</button>"
    ),
}
NOT_CONSENT = {
    "banner over an article": markup("Harbour", f"<div class='cookie-banner'>{FORM}{BUTTONS}</div>{article()}"),
    "banner under an article": markup(
        "Harbour",
        f"{article()}<div id='cmp'>{FORM}{BUTTONS}</div>"
        "<script src='https://sdk.privacy-center.org/didomi.js'></script>",
    ),
    "about consent forms": markup(
        "Accept all",
        article(
            "Accept all, says the button. Nine readers in ten press it, a survey found, "
            "and of those that do not half leave."
        ),
    ),
    "short, with a banner": markup(
        "Harbour",
        f"<div class='cookies'>{FORM}{BUTTONS}</div><p>The port will be deepened to twelve metres by 2027, the "
        "authority said on Tuesday; the work costs 84 million crowns and takes thirty months from next spring.</p>",
    ),
    "short, one plea": markup("Harbour", "<p>We use cookies.</p><p>The port will be deepened to twelve metres.</p>"),
    "privacy law": markup(
        "Privacy law passed", article("We value your privacy, the minister said. The law takes effect in 2027.")
    ),
    "a newsletter": markup("Harbour", article() + "<p>By clicking accept you agree to our terms.</p>"),
    "a platform's script": markup(
        "Harbour", article(PARAGRAPHS[0]) + "<script src='https://cdn.cookielaw.org/x.js'></script>"
    ),
}


@pytest.mark.parametrize("page", CONSENT.values(), ids=CONSENT.keys())
def test_threat_s4_a_consent_form_is_no_page(page: str) -> None:
    """A form in place of the page is told as one."""
    assert cause(came(page)) == "consent"


@pytest.mark.parametrize("page", NOT_CONSENT.values(), ids=NOT_CONSENT.keys())
def test_threat_s4_a_page_under_a_banner_is_read(page: str) -> None:
    """A banner beside the text hides nothing from us."""
    assert cause(came(page)) is None


@pytest.mark.parametrize(
    "final",
    [
        "https://consent.courier.example/v2/collectConsent?sessionId=3",
        "https://courier.example/consent/?redirect=%2F2024%2F03",
        "https://courier.example/zustimmung?url=%2F2024",
        "https://privacy-mgmt.courier.example/x",
    ],
)
def test_threat_s4_a_redirect_to_a_consent_host_is_consent(final: str) -> None:
    """The address tells, however long the form is."""
    assert (
        cause(came(markup("Your choices", article(*["Our partners may keep your data for years. "] * 30)), final=final))
        == "consent"
    )


LOGINS = [
    "https://courier.example/login?next=%2F2024%2F03%2Fharbour-to-be-deepened",
    "https://login.courier.example/",
    "https://courier.example/accounts/signin?continue=x",
    "https://courier.example/anmelden",
    "https://courier.example/fr/connexion?retour=1",
    "https://accounts.courier.example/v3/identifier",
    "https://courier.example/iniciar-sesion",
    "https://courier.example/user/sign-in",
]
FIELDS = "<form><input name='u'><input type='password' name='p'><button>Log in</button></form>"


@pytest.mark.parametrize("final", LOGINS)
def test_threat_s7_a_redirect_to_the_login_is_a_login(final: str) -> None:
    """Sent on to log in: what stands there is not the page."""
    assert (
        cause(came(markup("Coast Courier", "<h1>Welcome back</h1><p>Enter your address.</p>"), final=final)) == "login"
    )


def test_threat_s7_a_login_that_keeps_the_way_back_is_one_however_much_it_says() -> None:
    """Offers beside the form make it no page; an address without the way back may be an article's."""
    page = markup("Coast Courier", article(*PARAGRAPHS * 2))
    assert cause(came(page, final=LOGINS[0])) == "login"
    assert cause(came(page, final="https://courier.example/2024/login")) is None


@pytest.mark.parametrize(
    ("title", "plea"),
    [
        ("Log in | Courier", "Welcome back"),
        ("Courier", "Sign in to continue"),
        ("Courier", "You must be logged in to continue."),
        ("Anmelden", "Bitte melden Sie sich an."),
        ("Connexion", "Veuillez vous connecter"),
        ("Iniciar sesión", "Bienvenido"),
        ("Accedi", "Effettua l'accesso"),
        ("Inloggen", "Welkom terug"),
    ],
)
def test_threat_s7_a_password_field_and_little_text_is_a_login(title: str, plea: str) -> None:
    """A page that came with status 200 and holds nothing but a form to log in."""
    assert cause(came(markup(title, f"<h1>{plea}</h1>{FIELDS}"))) == "login"


@pytest.mark.parametrize(
    ("page", "final"),
    [
        (markup("Harbour", article() + f"<div class='modal'><h2>Log in</h2>{FIELDS}</div>"), None),
        (markup("Log in to the river", article("Log in, log out: a diver kept a log of 300 dives.")), None),
        (
            markup(
                "Harbour", f"<p>The port will be deepened to twelve metres by 2027.</p>{FIELDS.replace('Log in', 'Go')}"
            ),
            None,
        ),
        (markup("How to sign in", article("Sign in with a passkey, the agency says: 4 in 10 do.")), None),
        (markup("Harbour", article()), "https://courier.example/2024/03/login-of-the-port"),
        (markup("Harbour", article(*PARAGRAPHS * 2), DATED), "https://courier.example/accounts/2024/harbour"),
        (markup("Accounts", article(*PARAGRAPHS * 2)), "https://courier.example/accounts/2024"),
        (
            markup("Login page redesigned", article("The login page of the town was redesigned for 90,000 crowns.")),
            None,
        ),
    ],
)
def test_threat_s7_a_page_with_a_login_in_a_corner_is_read(page: str, final: str | None) -> None:
    """A form beside an article, and articles about forms, hide nothing."""
    assert isinstance(came(page + SCRIPTS, final=final), Document)
