"""Words that keep a statement from being taken as done: plans, conditions, comparisons, speech, denials."""

from __future__ import annotations

import re

from auditor.model import Span

# "for" and "against" a time: what fell after, despite or instead of something is not what the sentence is about.
_RESERVED = re.compile(
    r"""\b(?:will|would|could|can|may|might|should|shall|must|if|unless|until|till|before|after|following|whether|when|while
    |compared|versus|than|despite|instead|rather|except|almost
    |(?:expect|forecast|predict|estimat|project|plan|aim|propos|threaten|warn|fear|hop|target|promis|vow|pledg|agree|intend
      |consider|want|seek|try|tri|attempt|urg|ask|demand|call|prepar|avoid|revers|recover|eras|offset|prevent|stop|halt
      |believ|think|suggest|assum|claim|alleg|argu|insist|rumou?r|suppos|suspect|accus|slow|eas
      |moderat|narrow|due|set|likely|unlikely|possibl|potential|probabl)\w*
    |thought|sought|nearly)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:say|says|said|saying|told|tells?|telling|according|wrote|writes|added|stated|tweeted|posted)\b",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"""\b(?:not|never|no|none|nobody|nothing|nor|neither|without|hardly|barely|scarcely|cannot|rarely|seldom|little|few
    |unable|deny|den(?:ied|ies|ying)|refus(?:ed|es?|al|ing)|fail(?:ed|s|ing|ure)?|declin(?:ed|es?|ing)\sto|lack(?:ed|s|ing)?
    |reject(?:ed|s|ing|ion)?|false|falsely|wrong|wrongly|untrue|myth|hoax|contrary|far\sfrom|rul(?:ed|es?|ing)\sout
    |call(?:ed|s|ing)\soff|cancel(?:led|ed|s|ling|ing)?|yet|only|misstat\w*|mistak\w*)\b|n['’]t\b""",
    re.VERBOSE | re.IGNORECASE,
)


def reservations(text: str, within: Span) -> frozenset[str]:
    """The reserving words of a stretch, each cut to four letters so that "plans" meets "planned"."""
    return frozenset(match.group().lower()[:4] for match in _RESERVED.finditer(text, within.start, within.end))


def is_reported(text: str, within: Span) -> bool:
    """Whether a stretch gives somebody’s word: "she said", "according to"."""
    return bool(_SPOKEN.search(text, within.start, within.end))


def denies(text: str, within: Span) -> bool:
    """Whether anything in a stretch may deny anything; generous, since it is asked for what must not be there."""
    return bool(_DENYING.search(text, within.start, within.end))
