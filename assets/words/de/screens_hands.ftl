### Wörter der fernen Ansichten, die mit erhobener Hand bedient werden.

## Klein unter den Feldern: das Bild des Zeichens sagt dasselbe
hands-raise = Heben Sie diese Hand und halten Sie sie oben
hands-turn = Drehen Sie sich zum Bildschirm, um zu wählen
hands-unseen = Stellen Sie sich ins Bild, oder nehmen Sie die Tastatur

## Aus der Ferne zu lesen, höchstens vier Wörter
menu-title = Pause. Was nun?
menu-pain = Schmerz
menu-go-on = Weiter
menu-stop = Stopp
far-stop-title = Hier aufhören?
far-stop-finish = Fertig
far-question = Wie war es?
far-advice-stop = Heute ausruhen
far-advice-calm = Heute lieber nicht
far-advice-smaller = Kleiner und langsamer
far-advice-after = Ihr Knie meldet sich
far-advice-agreed = Gut so
far-advice-as-planned = Wie geplant
far-advice-not-now = Diesmal nicht
far-pain-left = Linkes Knie: Schmerz?
far-pain-right = Rechtes Knie: Schmerz?
far-pain-none = Keiner
far-pain-some = Etwas
far-pain-strong = Starker
far-pain-less = Weniger
far-pain-more = Mehr
far-pain-take = Stimmt

## Wird gesprochen
say-hand-signs = Heben Sie beide Hände für eine Pause. Heben Sie eine Hand bei Schmerz oder zum Aufhören.
say-turn-to-choose = Drehen Sie sich zum Bildschirm, dann heben Sie eine Hand.
