"""How a polite visitor behaves: when to come back, where not to go, how often to knock. No socket is opened here."""
