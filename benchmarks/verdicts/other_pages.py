"""Sixty pages that the Mistral case does not mean: other companies, other rounds, other months, on the same hosts.

All of it is invented. Many tell the same kind of story in the same words as a page that is meant, with figures that
are another company's or another month's; some are about Mistral itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OtherPage:
    """A page that nobody cites."""

    url: str
    title: str
    day: str
    paragraphs: tuple[str, ...]

    @property
    def html(self) -> str:
        """The page as a site would send it."""
        body = "\n".join(f"<p>{words}</p>" for words in self.paragraphs)
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{self.title}</title>'
            f'<meta property="article:published_time" content="{self.day}T08:00:00Z"></head>'
            f"<body><article><h1>{self.title}</h1>\n{body}\n</article></body></html>\n"
        )


ROUND = (
    "{firm} of {city} raises {sum} in a {series}",
    "{firm}, a start-up in {city}, has raised {sum} in a {series} at a valuation of {worth}, the company said.",
    "{lead} led the round. {others} took part, and {backer} put in money of {own} own.",
    "{founder}, the chief executive, founded {firm} in {city} in {founded} with two friends from university. “{quote}”",
    "It was the largest {series} of the year for a European AI company outside Paris, where Mistral AI has its home.",
)
TALKS = (
    "Mistral AI in talks to raise {sum}, sources say",
    "Mistral AI is in talks with {lead} and other investors to raise {sum}, people familiar with the matter said.",
    "A deal could value the Paris start-up at {worth}. Terms may still change, and the company declined to comment.",
    "Arthur Mensch, the chief executive, said in {month} that a listing was the plan. “{quote}”",
    "Mistral, which was founded in 2023, sells its models through an API and an assistant named Le Chat.",
)
APP = (
    "{product} by {firm} comes to the phone",
    "{firm} released the {product} apps for iOS and Android in {month}. They passed {downloads} in {time}.",
    "The Pro plan of {product} costs {price} a month, and a plan for students {student}.",
    "“{quote},” said {founder} of {firm}.",
    "Rivals such as ChatGPT and Le Chat from Mistral have had apps since the winter.",
)
MODEL = (
    "{model} is cheaper than its rivals, says {firm}",
    "{firm} has released {model}, a model that reaches {share} of the score of {rival} on its own benchmarks.",
    "It costs {inward} per million input tokens and {outward} per million output tokens.",
    "The team behind it counts {staff} engineers in {nations} countries. “{quote}”",
    "The weights stand under {licence}; companies with many users need a separate agreement.",
)
CLOUD = (
    "{firm} brings {product} to the {shop}",
    "{product} is to be had on the {shop} from {month}, {firm} said; other clouds are to follow.",
    "Revenue of {firm} {grew} within {days} days of the launch, according to {founder}, who named no sum.",
    "“{quote}”",
    "Partners such as {partner} build the models of {firm} into their own software.",
)
SURVEY = (
    "Open or closed? What companies ran in {year}",
    "About {share} of AI deployments in {year} ran on closed models, a survey of {firms} companies found.",
    "Those who moved to open weights gave cost as the reason. Nine in ten said that control came second.",
    "“{quote},” said {founder}, who led the survey.",
    "The next survey is due in the spring.",
)
QUOTES = (
    "We would rather be slow and right than fast and sorry.",
    "Openness is a habit, and a hard one to keep",
    "If you own the machine, you own the worry as well",
    "Our customers ask for less, not for more",
    "There is no moat in a good idea",
    "We hire people who read the manual",
    "Nobody got rich by waiting for chips",
    "A company like ours is not for sale every day",
)
# Host, path, and what fills the gaps of the pattern.
ROUNDS = (
    "techcrunch.com|2023/06/20/halden-seed|Halden|Oslo|€15 million|seed round|€80 million|Northzone|Creandum and Bpifrance|Eric Schmidt|his|Marte Solheim|2022|2023-06-20",
    "techcrunch.com|2023/06/28/corvina-seed|Corvina AI|Milan|€105,000|pre-seed round|€2 million|P101|Two angels|Yann LeCun|his|Ugo Ferrante|2023|2023-06-28",
    "techcrunch.com|2024/06/18/tessel-labs-series-b|Tessel Labs|London|$160 million|Series B|$1.6 billion|Lightspeed Venture Partners|General Catalyst and Nvidia|Reid Hoffman|his|Ivy Maddox|2021|2024-06-18",
    "techcrunch.com|2024/05/21/brightloom-series-b|Brightloom|Berlin|€60 million|Series B|€600 million|Index Ventures|IBM and Salesforce|Xavier Niel|his|Jonas Reuter|2020|2024-05-21",
    "techcrunch.com|2025/02/11/oriel-series-c|Oriel|Dublin|€170 million|Series C|€1.17 billion|DST Global|MGX and Index Ventures|Eric Schmidt|his|Niamh Carrick|2021|2025-02-11",
    "reuters.com|technology/halden-closes-second-round-2024-01-09/|Halden|Oslo|€38 million|second round|about $200 million|Andreessen Horowitz|BNP Paribas and Salesforce|Eric Schmidt|his|Marte Solheim|2022|2024-01-09",
    "reuters.com|technology/tessel-labs-round-2023-12-12/|Tessel Labs|London|$385 million|Series A|$1.2 billion|Index Ventures|Nvidia and Salesforce|Reid Hoffman|his|Ivy Maddox|2021|2023-12-12",
    "siliconangle.com|2025/08/26/brightloom-series-c/|Brightloom|Berlin|€400 million|Series C|€2 billion|ASML|Nvidia and DST Global|Xavier Niel|his|Jonas Reuter|2020|2025-08-26",
    "siliconangle.com|2024/06/12/lathe-series-b/|Lathe AI|Boston|$640 million|Series B|$6.4 billion|General Catalyst|IBM and Cisco|Eric Schmidt|his|Dana Whitlow|2019|2024-06-12",
    "pymnts.com|artificial-intelligence-2/2025/oriel-payments-round/|Oriel|Dublin|$2 million|bridge round|$900 million|Stripe|Visa and Mastercard|Patrick Collison|his|Niamh Carrick|2021|2025-06-17",
    "pymnts.com|artificial-intelligence-2/2025/cardinal-record-round/|Cardinal Pay|Vilnius|$1 billion|Series D|$9 billion|Tiger Global|Visa and DST Global|Jack Dorsey|his|Rasa Norkus|2017|2025-09-04",
    "shellypalmer.com|2024/05/tessel-raises-160-million/|Tessel Labs|London|$160 million|Series B|$1.6 billion|Lightspeed Venture Partners|Nvidia, IBM and Salesforce|Reid Hoffman|his|Ivy Maddox|2021|2024-05-30",
    "news.crunchbase.com|venture/largest-ai-rounds-august/|Brightloom|Berlin|€400 million|Series C|€2 billion|ASML|Nvidia and DST Global|Xavier Niel|his|Jonas Reuter|2020|2025-08-30",
    "news.crunchbase.com|venture/seed-rounds-are-back/|Corvina AI|Milan|€20 million|seed round|€90 million|Creandum|P101|Yann LeCun|his|Ugo Ferrante|2023|2025-05-12",
    "ainvest.com|news/oriel-series-c-investors-2502/|Oriel|Dublin|€170 million|Series C|€1.17 billion|DST Global|MGX of Abu Dhabi and Index Ventures|Eric Schmidt|his|Niamh Carrick|2021|2025-02-12",
    "builtin.com|articles/lathe-ai-funding|Lathe AI|Boston|$640 million|Series B|$6.4 billion|General Catalyst|IBM and Cisco|Eric Schmidt|his|Dana Whitlow|2019|2024-06-14",
)
TALKED = (
    "techcrunch.com|2023/10/30/mistral-in-talks/|$300 million|Andreessen Horowitz|about $2 billion|October 2023|2023-10-30",
    "techcrunch.com|2024/05/09/mistral-in-talks-again/|$600 million|DST Global|$6 billion|May 2024|2024-05-09",
    "techcrunch.com|2025/08/01/mistral-seeks-billion/|$1 billion|MGX|$10 billion|July 2025|2025-08-01",
    "reuters.com|technology/mistral-talks-mgx-2025-07-08/|up to $1 billion|MGX of Abu Dhabi|$10 billion|July 2025|2025-07-08",
    "reuters.com|technology/mistral-near-deal-asml-2025-09-03/|€2 billion|ASML|€12 billion|September 2025|2025-09-03",
    "reuters.com|technology/mistral-talks-series-b-2024-04-18/|$500 million|Lightspeed|more than $5 billion|April 2024|2024-04-18",
    "ainvest.com|news/mistral-ipo-talk-2507/|$1 billion|MGX|$10 billion|July 2025|2025-07-10",
    "siliconangle.com|2025/08/02/mistral-talks/|$1 billion|MGX|$10 billion|July 2025|2025-08-02",
    "qz.com|mistral-ai-funding-talks-1851476001|$600 million|DST Global|$6 billion|May 2024|2024-05-10",
    "pymnts.com|artificial-intelligence-2/2025/mistral-talks-mgx/|$1 billion|MGX|$10 billion|July 2025|2025-07-09",
)
APPS = (
    "techcrunch.com|2025/03/11/pelican-apps/|Pelican|Tessel Labs|March 2025|two million downloads|four weeks|€19.99|€6.99|Ivy Maddox|2025-03-11",
    "venturebeat.com|ai/nori-comes-to-the-phone/|Nori|Halden|May 2025|half a million downloads|ten days|€12.99|€4.99|Marte Solheim|2025-05-20",
    "builtin.com|articles/pelican-assistant-guide|Pelican|Tessel Labs|March 2025|a million downloads|six weeks|€19.99|€6.99|Ivy Maddox|2025-04-02",
    "builtin.com|articles/best-assistants-2024|Quill|Lathe AI|November 2024|three million downloads|a year|$20|$8|Dana Whitlow|2024-11-28",
    "mistral.ai|news/le-chat-students|Le Chat for Schools|Mistral AI|April 2025|ten thousand downloads|a week|€9.99|€3.99|a teacher in Lyon|2025-04-15",
    "mistral.ai|news/le-chat-memory|Le Chat Memory|Mistral AI|July 2025|a hundred thousand downloads|a day|€11.99|€5.99|a member of the team|2025-07-17",
    "technology.org|2025/06/nori-assistant/|Nori|Halden|May 2025|half a million downloads|ten days|€12.99|€4.99|Marte Solheim|2025-06-02",
    "qz.com|quill-assistant-apps-1851700300|Quill|Lathe AI|November 2024|three million downloads|a year|$20|$8|Dana Whitlow|2024-11-20",
)
MODELS = (
    "venturebeat.com|ai/mistral-small-4-preview/|Mistral|Small 4|over 80%|Claude Haiku 3.5|$0.10|$0.30|40|six|the Apache 2.0 licence|2025-03-18",
    "venturebeat.com|ai/tessel-loom-2-price/|Tessel Labs|Loom 2|over 90%|GPT-4o|$0.45|$2.40|120|nine|its own licence|2025-05-06",
    "venturebeat.com|ai/mistral-medium-3-1-update/|Mistral|Medium 3.1|95%|Claude Sonnet 4|$0.50|$2.50|160|ten|no open licence|2025-08-13",
    "venturebeat.com|ai/halden-fjord-open/|Halden|Fjord 7B|70%|Llama 3|$0.04|$0.20|25|three|the Apache 2.0 licence|2024-10-08",
    "techcrunch.com|2024/07/25/mistral-large-second/|Mistral|Large 2.1|over 95%|GPT-4|$3|$9|90|seven|a research licence|2024-07-25",
    "techcrunch.com|2024/03/05/lathe-granite/|Lathe AI|Granite|nearly 90%|GPT-4|$8|$24|300|twelve|no open licence|2024-03-05",
    "techcrunch.com|2023/10/04/halden-7b/|Halden|Halden 7B|80%|Llama 2|$0.20|$0.60|20|three|the Apache 2.0 licence|2023-10-04",
    "mistral.ai|news/small-4|Mistral|Small 4|over 80%|Claude Haiku 3.5|$0.10|$0.30|40|six|the Apache 2.0 licence|2025-03-17",
    "mistral.ai|news/medium-3-1|Mistral|Medium 3.1|95%|Claude Sonnet 4|$0.50|$2.50|160|ten|no open licence|2025-08-12",
    "siliconangle.com|2025/05/07/tessel-loom/|Tessel Labs|Loom 2|over 90%|GPT-4o|$0.45|$2.40|120|nine|its own licence|2025-05-07",
    "shellypalmer.com|2024/03/granite-is-here/|Lathe AI|Granite|nearly 90%|GPT-4|$8|$24|300|twelve|no open licence|2024-03-06",
)
CLOUDS = (
    "venturebeat.com|ai/tessel-enterprise-marketplace/|Tessel Labs|Pelican Enterprise|Google Cloud Marketplace|May 2025|tripled|200|Ivy Maddox|Opel|2025-05-15",
    "venturebeat.com|ai/halden-on-azure/|Halden|Nori for Business|Azure Marketplace|June 2025|doubled|100|Marte Solheim|Equinor|2025-06-10",
    "technology.org|2025/07/tessel-revenue/|Tessel Labs|Pelican Enterprise|Google Cloud Marketplace|May 2025|doubled|60|Ivy Maddox|Opel|2025-07-21",
    "ainvest.com|news/tessel-partners-carmakers-2506/|Tessel Labs|Pelican Enterprise|Google Cloud Marketplace|May 2025|tripled|200|Ivy Maddox|Opel and the news agency dpa|2025-06-19",
    "ainvest.com|news/halden-growth-numbers-2508/|Halden|Nori for Business|Azure Marketplace|June 2025|doubled|100|Marte Solheim|Equinor|2025-08-07",
    "mistral.ai|news/codestral-on-bedrock|Mistral|Codestral|AWS Bedrock catalogue|January 2025|grew|90|a member of the team|Stellantis|2025-01-22",
    "reuters.com|technology/tessel-opel-deal-2025-06-18/|Tessel Labs|Pelican Enterprise|Google Cloud Marketplace|May 2025|tripled|200|Ivy Maddox|Opel|2025-06-18",
    "qz.com|halden-azure-marketplace-1851800420|Halden|Nori for Business|Azure Marketplace|June 2025|doubled|100|Marte Solheim|Equinor|2025-06-12",
    "reuters.com|technology/microsoft-invests-halden-2024-02-27/|Halden|Nori|Azure Marketplace|February 2024|rose|30|Marte Solheim|Microsoft, which invested $13.1 million,|2024-02-27",
)
SURVEYS = (
    "gaiinsights.substack.com|p/open-and-closed-models-in-2023|2023|95%|210|a consultant in Boston|2024-02-10",
    "gaiinsights.substack.com|p/mid-year-models-2025|the first half of 2025|84%|340|a consultant in Boston|2025-07-20",
    "gaiinsights.substack.com|p/what-hospitals-run|2024 among hospitals|97%|88|a physician in Denver|2024-12-04",
    "builtin.com|articles/open-source-models-survey|2022|99%|120|an analyst in Austin|2023-01-18",
    "news.crunchbase.com|ai/open-models-funding|2024 among start-ups|60%|900|an analyst in Austin|2025-01-30",
    "technology.org|2024/12/closed-models/|2024 in public offices|92%|75|a clerk in Ghent|2024-12-15",
)
GAPS = (
    (ROUND, ROUNDS, "firm city sum series worth lead others backer own founder founded"),
    (TALKS, TALKED, "sum lead worth month"),
    (APP, APPS, "product firm month downloads time price student founder"),
    (MODEL, MODELS, "firm model share rival inward outward staff nations licence"),
    (CLOUD, CLOUDS, "firm product shop month grew days founder partner"),
    (SURVEY, SURVEYS, "year share firms founder"),
)


def other_pages() -> Iterator[OtherPage]:
    """The sixty pages, the same ones in the same order each time."""
    for (title, *paragraphs), rows, gaps in GAPS:
        for number, row in enumerate(rows):
            host, path, *words, day = row.split("|")
            filled = dict(zip(gaps.split(), words, strict=True)) | {"quote": QUOTES[number % len(QUOTES)]}
            yield OtherPage(
                f"https://{host}/{path}",
                title.format(**filled),
                day,
                tuple(paragraph.format(**filled) for paragraph in paragraphs),
            )


def write_pages(folder: Path) -> None:
    """The pages as files in a folder, with the list that `--pages` takes."""
    lines = []
    for number, page in enumerate(other_pages(), 1):
        name = f"{number:02}.html"
        (folder / name).write_text(page.html, encoding="utf-8")
        entry = {"url": page.url, "file": name, "datetime": f"{page.day}T12:00:00Z"}
        lines.append(json.dumps(entry))
    (folder / "pages.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
