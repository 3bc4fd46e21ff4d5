### Wie diese Sprache sich selbst nennt, in der Auswahl der Sprachen.

language-name = Deutsch
