"""`auditor citations`."""

from __future__ import annotations

import sys

import click

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.cli.options import article_options, article_settings, read
from auditor.report.as_json import citations_json


@click.command("citations")
@click.argument("article")
@article_options
@click.option("-f", "--format", "form", type=click.Choice(["json"]), default="json", help="The only form there is.")
def citations_command(article: str, markup: str | None, base_url: str | None, published: str | None, form: str) -> int:
    """List an article's citations and the words that each answers for."""
    del form
    found = read(article, article_settings(markup, base_url, published))
    claims = find_claims(found, find_citations(found))
    sys.stdout.buffer.write(citations_json(found, claims))
    return 0
