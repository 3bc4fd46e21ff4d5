### Was während eines Satzes gesagt und gezeigt wird: höchstens vier Wörter, was zu tun ist, aus der Ferne zu lesen.

## Ausrichtung
cue-knee-over-toes = Knie über zweite Zehe
cue-knees-over-toes = Knie über die Zehen
cue-belt-level = Gürtel bleibt waagerecht
cue-tall-and-centred = Groß und mittig bleiben
cue-chest-higher = Brust etwas höher
cue-grow-taller = Etwas größer werden
cue-a-little-smaller = Bitte etwas kleiner
cue-share-weight = Beide Füße gleich belasten
cue-knee-behind-toes = Knie hinter den Zehen
cue-hips-back-first = Hüfte zuerst zurück
cue-knees-straighter = Knie etwas gerader
cue-leg-longer = Bein etwas länger
cue-hips-higher = Hüfte etwas höher
cue-heel-down = Ferse sinken lassen
cue-foot-rooted = Fuß bleibt verwurzelt
cue-hips-stacked = Hüften übereinander
cue-knee-to-floor = Knie zeigt zum Boden

## Tempo
cue-lower-slower = Langsamer senken
cue-rise-slower = Langsamer hochkommen
cue-out-slower = Langsamer hinaus
cue-back-slower = Langsamer zurück
cue-lift-slower = Langsamer heben

## Zählen
cue-count = { $count }
cue-two-more = Noch zwei
cue-last-one = Noch eine

## Halten und Durchgänge nach der Uhr
cue-clock-begin = So bleiben
cue-clock-half = Halbzeit. Weiter atmen.
cue-clock-last-five = Noch fünf Sekunden
cue-hold-done = Gut gehalten. Lösen.
cue-hold-again = Kommen Sie gern wieder
cue-turn-begin = Und los
cue-turn-done = Gut gemacht. Lösen.
cue-turn-next = Bitte bereit machen

## Lob
cue-nicely-done = Schön gemacht
cue-lovely-control = Wunderbar ruhig
cue-good-and-steady = Gut und gleichmäßig

## Der Ablauf
cue-begin = Wenn Sie bereit sind
cue-set-done = Satz fertig. Ausruhen.
cue-time-up = Die Zeit ist um
cue-all-done = Geschafft. Gut gemacht.
cue-back = Gut. Es geht weiter.

## Nur gesprochen, nie gezeigt
say-clock-offered = Ich sehe Sie nicht gut genug. Drücken Sie C, dann geht es nach der Uhr weiter.

## Danach: die eigene Antwort
ask-how-many = Wie viele haben Sie gemacht?
ask-how-many-minutes = Wie viele Minuten waren es?
ask-how-many-parts = Wie viele der Teile haben Sie gemacht?

## Pausen
cue-pause-user = Pause
cue-pause-pain = Gut, dass Sie anhalten
cue-pause-camera-lost = Warten auf die Kamera
cue-pause-worker-restarting = Einen Moment, bitte
cue-pause-person-lost = Bitte ins Bild treten
cue-pause-second-person = Bitte nur eine Person
cue-pause-too-dark = Mehr Licht, bitte

## Aufstellen
cue-framing-nobody = Bitte ins Bild treten
cue-framing-second-person = Bitte nur eine Person
cue-framing-step-back = Einen Schritt zurück
cue-framing-feet-not-visible = Bitte ganze Füße zeigen
cue-framing-head-not-visible = Bitte auch Kopf zeigen
cue-framing-move-to-middle = Bitte in die Mitte
cue-framing-come-closer = Einen Schritt näher
cue-framing-turn-to-front = Gesicht zur Kamera
cue-framing-turn-to-side = Bitte seitlich stellen
cue-framing-covered = Bitte Kamera öffnen
cue-framing-too-dark = Mehr Licht, bitte
cue-framing-too-slow = Programme schließen
cue-framing-tilt-forward = Deckel etwas vorkippen
cue-framing-tilt-back = Deckel etwas zurück
cue-same-place = Gleicher Platz wie zuletzt

## Eine Wiederholung in wenigen Wörtern
remark-good = in guter Form
remark-counted = gezählt, nicht beurteilt
remark-smaller = eine kleinere
remark-quick-lowering = langsamer senken
remark-quick-rise = langsamer hochkommen
remark-quick-out = langsamer hinaus
remark-quick-back = langsamer zurück
remark-quick-lift = langsamer heben
remark-held = bis zum Ende gehalten
remark-held-shorter = eine kürzere
remark-knee-in = Knie über die Zehen
remark-knees-in = beide Knie über die Zehen
remark-belt-tilted = Gürtel waagerecht lassen
remark-leaned-aside = in der Mitte bleiben
remark-leaned-forward = Brust etwas höher
remark-further-than-planned = etwas kleiner
remark-weight-aside = beide Füße gleich belasten
remark-knee-past-toes = Knie hinter den Zehen
remark-knees-before-hips = Hüfte zuerst zurück
remark-knees-bent = Knie etwas gerader
remark-leg-bent = Bein etwas länger
remark-hips-off-line = Hüfte etwas höher
remark-heel-up = Ferse sinken lassen
remark-foot-moved = Fuß verwurzelt lassen
remark-hips-rolled = Hüften übereinander lassen
remark-thigh-aslant = Knie zum Boden

## Längen in Zoll; in length-words steht das metrische Wort vor jedem ">"
length-inch = Zoll
length-inches = Zoll
length-words = Zentimetern > Zoll | Zentimeter > Zoll | drei Meter > zehn Fuß
