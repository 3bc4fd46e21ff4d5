### Wörter des Übungsbildschirms um die Übung herum: Vorschau, Aufstellen, Pause, Warten.

## Aus der Ferne zu lesen, höchstens vier Wörter
banner-preview = Als Nächstes
banner-count = Gleich geht es los
banner-in-place = Genau richtig, so bleiben
banner-waiting-plug = Bitte neu einstecken
rest-next = Satz { $set } von { $sets }
banner-calm-and-steady = Ruhig und gleichmäßig
banner-own-pace = Ganz Ihr Tempo
banner-breathe-along = Ruhig weiteratmen
banner-just-like-that = Genau so

## Auf großen Knöpfen
choice-start = Start
choice-go-on = Weiter
choice-easier = Leichter
choice-skip = Auslassen

## Klein: sagt noch einmal, was anderswo groß steht
preview-leaves = Es beginnt von selbst, wenn Sie bereitstehen.
preview-leaves-clock = Es beginnt von selbst.
rest-form = { $good } von { $count } sauber ausgeführt.
rest-other-leg = Das andere Bein ist dran.
waiting-by-itself = Es geht von selbst weiter.
