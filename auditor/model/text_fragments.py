"""Which words of a page an address points at: `#:~:text=[prefix-,]start[,end][,-suffix]` (URL text fragments, WICG)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

_DIRECTIVE = ":~:"
_TEXT = "text="
# No browser writes more; what lies beyond is left alone.
_MOST = 10
_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class TextFragment:
    """Words that an address points at: all of `start`, or from `start` to `end`; `prefix` and `suffix` stand beside."""

    start: str
    end: str | None = None
    prefix: str | None = None
    suffix: str | None = None


def text_fragments(uri: str) -> tuple[TextFragment, ...]:
    """The passages that an address points at, in their order; none where it has no such directive, or a broken one.

    https://example.com/a#:~:text=the%20mill,was%20sold → from "the mill" to "was sold". Commas, hyphens and
    ampersands of the words themselves are percent-encoded; other directives are passed over.
    """
    directives = uri.partition("#")[2].partition(_DIRECTIVE)[2].split("&", _MOST)[:_MOST]
    texts = (directive.removeprefix(_TEXT) for directive in directives if directive.startswith(_TEXT))
    return tuple(fragment for text in texts if len(text) <= _LONGEST and (fragment := _read(text)))


def _read(text: str) -> TextFragment | None:
    """One directive behind "text="; None if it is not well-formed, or any part of it is empty."""
    parts = text.split(",")
    prefix = parts.pop(0).removesuffix("-") if parts[0].endswith("-") else None
    suffix = parts.pop().removeprefix("-") if parts and parts[-1].startswith("-") else None
    if len(parts) not in (1, 2):
        return None
    words = [unquote(part).strip() for part in parts]
    beside = [unquote(part).strip() if part is not None else None for part in (prefix, suffix)]
    if not all(words) or "" in beside:
        return None
    return TextFragment(words[0], words[1] if len(words) > 1 else None, beside[0], beside[1])
