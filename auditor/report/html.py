"""The report as one self-contained page: no request leaves it, and nothing that was read can act in it.

Three things keep foreign text inert. The template escapes by itself. Every value goes through `fit`, which spells out
unseen characters, so no template line can forget to. And the page's own policy allows one style and one script, both
by hash (CSP level 3), and nothing else: no image, no font, no form, no connection.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources

from jinja2 import Environment, StrictUndefined, Template

from auditor.model import Audit
from auditor.report.charts import WIDTH
from auditor.report.shown import shown
from auditor.report.story import tell
from auditor.report.words import PILES

POLICY = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; img-src data:; base-uri 'none'; form-action 'none'"
)


def render(audit: Audit, version: str) -> bytes:
    """The report as UTF-8 HTML; `version` is the program's."""
    style, script = _asset("report.css"), _asset("report.js")
    page = _template().render(
        story=tell(audit, version),
        piles=PILES,
        width=WIDTH,
        policy=POLICY.format(style=source_hash(style), script=source_hash(script)),
        style=style,
        script=script,
    )
    return page.encode("utf-8")


def fit(value: object) -> object:
    """What the template may write for a value: text with its unseen characters spelled out."""
    escaped_already = hasattr(value, "__html__")
    return shown(value) if isinstance(value, str) and not escaped_already else value


def source_hash(source: str) -> str:
    """The hash by which a policy allows an inline style or script.

    Source: https://www.w3.org/TR/CSP3/#match-element-to-source-list
    """
    return "sha256-" + base64.b64encode(hashlib.sha256(source.encode("utf-8")).digest()).decode("ascii")


@cache
def _asset(name: str) -> str:
    return resources.files("auditor.report").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        finalize=fit,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.from_string(_asset("report.html.jinja"))
