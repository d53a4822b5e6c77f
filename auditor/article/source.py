"""What an article is read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from auditor.errors import InputError
from auditor.extract.charset import decode
from auditor.model.addresses import split

SITE_SUFFIX = re.compile(r"\s+[|–—-]\s+(?:[\w-]+\.)+[A-Za-z]{2,}$")


def without_domain(title: str) -> str:
    """A title without " – example.com" at its end, which it has when it was copied from a browser."""
    return SITE_SUFFIX.sub("", title)


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of an article and what is known of them before they are read.

    `uri` is the address or path as given, `base_uri` where the article was published if the caller says so,
    `media_type` the Content-Type of a loaded one; `cut`: the bytes end early.
    """

    data: bytes
    uri: str
    media_type: str | None = None
    base_uri: str | None = None
    cut: bool = False

    @property
    def address(self) -> str | None:
        """The http(s) address that relative links count from, None for a file of which none is known."""
        return self.base_uri or (self.uri if split(self.uri) else None)

    def text(self) -> str:
        """The decoded text without its byte order mark.

        A file must be UTF-8, since nothing in it says otherwise and a wrong guess would change the words under
        audit; a loaded one is decoded as browsers do. Raises InputError.
        """
        try:
            if self.media_type is not None:
                return decode(self.data, self.media_type, markup=False, cut=self.cut).text
            return self.data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = self.data.count(b"\n", 0, error.start) + 1
            raise InputError(f"{self.uri}: line {line} is not UTF-8; save the file as UTF-8 and try again") from None
        except UnicodeError as error:
            raise InputError(f"{self.uri}: {error}") from None
