"""How an audit is told. A format is a module with `render(audit, version) -> bytes` and a line below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from auditor.model import Audit
from auditor.report.as_json import render as render_json
from auditor.report.html import render as render_html
from auditor.report.terminal import render as render_terminal


@dataclass(frozen=True, slots=True)
class Format:
    """One way to tell an audit; `suffix` is that of its file, None for what is written to standard output."""

    name: str
    suffix: str | None
    render: Callable[[Audit, str], bytes]


FORMATS = (
    Format("terminal", None, render_terminal),
    Format("html", ".html", render_html),
    Format("json", ".json", render_json),
)
