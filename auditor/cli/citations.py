"""`auditor citations`."""

from __future__ import annotations

from typing import Any

import click

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.cli.exits import Exit
from auditor.cli.inputs import opened, read, refuse_unnamed
from auditor.cli.options import article_options, article_settings, source_options, source_settings
from auditor.cli.streams import put
from auditor.report.as_json import citations_json


@click.command("citations")
@click.argument("article")
@source_options()
@article_options
@click.option("-f", "--format", "form", type=click.Choice(["json"]), default="json", help="The only form there is.")
def citations_command(article: str, form: str, **flags: Any) -> int:
    """List an article's citations and the words that each answers for."""
    del form
    about = article_settings(flags.pop("markup"), flags.pop("base_url"), flags.pop("published"))
    refuse_unnamed([article], about)
    with opened(source_settings(**flags)) as sources:
        found = read(article, about, sources)
    put(citations_json(found, find_claims(found, find_citations(found))))
    return Exit.DONE
