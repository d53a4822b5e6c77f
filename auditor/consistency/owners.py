"""Sites with several names."""

from __future__ import annotations

# Two names of one site, each with the name that stands for both.
ONE_OWNER = {
    "twitter.com": "x.com",
    "youtu.be": "youtube.com",
    "fb.com": "facebook.com",
    "telegram.org": "t.me",
    "telegram.me": "t.me",
    "wa.me": "whatsapp.com",
    "instagr.am": "instagram.com",
    "redd.it": "reddit.com",
    "git.io": "github.com",
    "github.io": "github.com",
    "hf.co": "huggingface.co",
    "chat.com": "openai.com",
    "chatgpt.com": "openai.com",
    "discord.gg": "discord.com",
    "spoti.fi": "spotify.com",
    "flic.kr": "flickr.com",
    "aka.ms": "microsoft.com",
    "live.com": "microsoft.com",
    "office.com": "microsoft.com",
    "withgoogle.com": "google.com",
    "blog.google": "google.com",
    "googleblog.com": "google.com",
    "goo.gle": "google.com",
    "apple.co": "apple.com",
    "itun.es": "apple.com",
    "pubmed.gov": "nih.gov",
}
