"""The trail that grows across weeks: a map of the programme, as a card and as a screen."""
