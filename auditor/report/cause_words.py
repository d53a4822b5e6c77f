"""Why a page could not be read, said to people: total over the wire schema's closed list of causes."""

from __future__ import annotations

from auditor.model import Cause
from auditor.report.words import Words

GIVE_IT = "Open it by hand, save the page and give it with --source ADDRESS=FILE."
TRY_AGAIN = "Try again later; if it stays so, look for an archived copy."
FIND_ANOTHER = "Look for an archived copy, or ask the writer for another source."

# Beside a page of which only a part was shown: what was read, and what that means.
PARTS = {
    Cause.PAYWALL: "behind a paywall",
    Cause.SCRIPT_SHELL: "read from its data",
    Cause.UNSUPPORTED_TYPE: "not only text",
    Cause.CONSENT: "behind a consent form",
}
CAUSES = {
    Cause.OFFLINE: Words("Not fetched", "The run was offline.", "Run again without --offline, or give the page."),
    Cause.NOT_GIVEN: Words(
        "Not among the pages given",
        "The folder of cited pages does not hold it.",
        "Add the page to the folder, or give it with --source ADDRESS=FILE.",
    ),
    Cause.POLICY_BLOCKED: Words(
        "Address not allowed",
        "The address leads into a private network or to a port that is not opened.",
        "If the host is yours, allow it with --allow-private HOST.",
    ),
    Cause.ROBOTS: Words("Robots not welcome", "The site asks programs to stay away from this page.", GIVE_IT),
    Cause.DNS: Words(
        "Unknown host",
        "The site's name leads nowhere.",
        "Check the address for a slip; otherwise look for an archived copy.",
    ),
    Cause.CONNECT: Words("No connection", "The site's server did not take the call.", TRY_AGAIN),
    Cause.TLS: Words("No secure connection", "The site's certificate or encryption is faulty.", GIVE_IT),
    Cause.TIMEOUT: Words("Too slow", "The site did not answer in time.", TRY_AGAIN),
    Cause.PROTOCOL: Words("Garbled answer", "The site's answer breaks the rules of HTTP.", TRY_AGAIN),
    Cause.REDIRECT_LOOP: Words("Redirected in circles", "The site passes the reader on without end.", GIVE_IT),
    Cause.DEAD: Words("Dead link", "The site says that there is no such page.", FIND_ANOTHER),
    Cause.GONE: Words("Withdrawn", "The site says that the page was taken away for good.", FIND_ANOTHER),
    Cause.SOFT_404: Words(
        "Dead link in disguise", "The address opens, but the page only says that nothing is there.", FIND_ANOTHER
    ),
    Cause.PARKED: Words(
        "Site parked or for sale", "Nobody uses the site's name any more, or a dealer offers it.", FIND_ANOTHER
    ),
    Cause.MOVED_TO_HOME: Words(
        "Sent to the front page", "The address now opens the site's front page or a list of its pages.", FIND_ANOTHER
    ),
    Cause.BLOCKED: Words("Bot wall", "The site turns programs away; the page may well be there.", GIVE_IT),
    Cause.CONSENT: Words("Consent wall", "The site shows a consent form in place of the page.", GIVE_IT),
    Cause.LOGIN: Words("Login wall", "The site wants its readers to log in.", GIVE_IT),
    Cause.PAYWALL: Words(
        "Paywall",
        "Only subscribers see the text.",
        "Have a subscriber save the page, and give it with --source ADDRESS=FILE.",
    ),
    Cause.SCRIPT_SHELL: Words("Empty without scripts", "The page is built by scripts, which are not run.", GIVE_IT),
    Cause.TOO_LARGE: Words("Too large", "The page is larger than the limit and was not fetched.", GIVE_IT),
    Cause.UNSUPPORTED_TYPE: Words(
        "Not a text",
        "The address leads to something that cannot be read here: a video, a recording, a post, a picture, a file.",
        "Open it by hand and compare.",
    ),
    Cause.UNSUPPORTED_ENCODING: Words("Unknown coding", "The page came in a coding that is not known.", GIVE_IT),
    Cause.EMPTY: Words("Empty page", "The page came without any text.", GIVE_IT),
    Cause.NEEDS_OCR: Words("A picture of a text", "The file holds pictures of pages.", "Open it by hand and compare."),
    Cause.PARSE_TIMEOUT: Words("Too tangled", "The page could not be read in the time allowed.", GIVE_IT),
    Cause.PARSER_CRASHED: Words("Unreadable", "The page broke its reader.", GIVE_IT),
    Cause.CACHE_CORRUPT: Words(
        "Damaged copy", "The stored copy is damaged.", "Run again with --no-cache, or clear the cache."
    ),
}
