### Wörter der Fenster. Kurz, freundlich, was zu tun ist.

## Übungszeit: aus drei Metern zu lesen, höchstens vier Wörter

session-of-reps = von { $reps }
session-index-of = { $index } von { $count }
banner-opening = Einen Moment, bitte
banner-stand-ready = Bitte ruhig stehen
banner-sit-ready = Bitte ruhig sitzen
banner-kneel-ready = Bitte ruhig knien
banner-lie-ready = Bitte ruhig liegen
banner-hold-go = In die Haltung gehen
banner-hold-on = Halten und atmen
banner-by-clock = Atmen und weiter
banner-follow-ring = Folgen Sie dem Ring
banner-smaller = Heute kleiner, langsamer
banner-rest = Kurz ausruhen
phase-down = Ab
phase-up = Auf
phase-out = Raus
phase-back = Zurück
phase-hold = Halten
phase-ready = Bereit
phase-now = Jetzt

## Übungszeit: kleine Hinweise, die wiederholen, was anderswo groß steht

gauge-title = Knielinie
gauge-in = innen
gauge-good = gut
gauge-out = außen
gauge-needs-front = Die Knielinie sieht man nur von vorn.
gauge-needs-sight = Für die Knielinie müssen Hüften, Knie und Füße im Bild sein.
gauge-too-deep = So tief ist die Knielinie nicht zu sehen.
gauge-needs-standing = Für die Knielinie bitte erst einen Moment ruhig stehen.
gauge-camera-cannot = Bei dieser Übung ist die Knielinie nicht zu sehen.
note-rest = Gleich: Satz { $set } von { $sets }.
note-rest-other-leg = Gleich: Satz { $set } von { $sets }. Nun das andere Bein.
note-rest-turn = Gleich: { $index } von { $count }.
note-paused = Jetzt zählt nichts. Lassen Sie sich Zeit.
note-done = Alles ist gespeichert.
action-pause = Pause
action-resume = Weiter
action-begin = Jetzt beginnen
action-by-clock = Nach der Uhr
action-finish = Hier beenden
action-skip-rest = Pause beenden
action-next = Weiter
action-pain = Schmerz
action-stop = Stopp

## Heute

nav-home = Heute
nav-exercises = Übungen
nav-history = Verlauf
nav-settings = Optionen
home-morning = Guten Morgen
home-afternoon = Guten Tag
home-evening = Guten Abend
home-date = { DATETIME($day, dateStyle: "full") }
home-start = Los
figure-broken = Ein Übungsbild lässt sich nicht lesen. Installieren Sie Knee Coach bitte neu, dann ist es wieder da.
home-exercise-left = { $exercise }, linkes Bein
home-exercise-right = { $exercise }, rechtes Bein
home-exercise-both = { $exercise }, jedes Bein
home-knee = Welches Knie
home-dose = Wie viel
home-source = Bild
home-sets = { $sets ->
    [one] { $sets } Satz
   *[other] { $sets } Sätze
}
home-reps = { $reps ->
    [one] { $reps } Wdh.
   *[other] { $reps } Wdh.
}
home-holds = { $reps ->
    [one] { $reps } Mal halten
   *[other] { $reps } Mal halten
}
home-turns = { $reps ->
    [one] { $reps } Durchgang
   *[other] { $reps } Durchgänge
}
home-times = { $reps ->
    [one] einmal
   *[other] { $reps } Mal
}
knee-left = Links
knee-right = Rechts
knee-both = Beide
source-webcam = Webcam
source-demo = Demo
source-file = Video
source-stream = Handy
home-no-camera = Ohne Kamera. Sie sagen, was Sie gemacht haben.
home-log = Anderswo gemacht. Sie sagen, was Sie gemacht haben.
home-log-parts = Ein Teil nach dem anderen, jeder so viel wie gewohnt.
home-recovered = Letztes Mal unterbrochen. { $reps ->
    [0] Alles ist gespeichert.
    [one] { $reps } Wdh. ist gespeichert.
   *[other] { $reps } Wdh. sind gespeichert.
}
weekday-letters = M D M D F S S

## Übungen

exercises-title = Übungen
exercises-intro = Wählen Sie eine aus. Jede ist eine Datei, die man lesen und ergänzen kann.
exercises-not-reviewed = Wählen Sie eine aus. Noch von keiner Physio-Praxis geprüft.
exercises-by-clock = nach der Uhr
exercises-by-hand = nach eigener Angabe
programme-warm-up = Aufwärmen
programme-mobility = Beweglichkeit
programme-activation = Aktivieren
programme-control = Kontrolle
programme-function = Alltagskraft
programme-prevention = Vorbeugen
back = Zurück

## Eine Übung aus anderen Übungen

parts-intro = Beginnen Sie eine nach der anderen. Wenn es genug ist, sagen Sie Bescheid.
parts-done = Heute gemacht
parts-tell = Das war es

## Erster Start

notice-title = Bevor Sie beginnen
notice-device-title = Ein Begleiter, keine Praxis
notice-device = Knee Coach ist kein Medizinprodukt. Es zählt, misst die Zeit und macht Mut.
    Es untersucht nicht und verspricht keine Heilung.

    Ist Ihr Knie heiß, stark geschwollen, blockiert, knickt weg oder wurde kürzlich verletzt:
    bitte zuerst in eine Arzt- oder Physio-Praxis.
notice-stop-title = Der Schmerz entscheidet
notice-stop = Hören Sie auf, wenn es mehr als ein wenig weh tut. Aufhören ist Können, und der Tag zählt.

    Mit P sagen Sie jederzeit, dass etwas weh tut, mit S kommt die Stopp-Karte.

    Ein Stuhl oder eine Wand sollte in Reichweite sein.
notice-private-title = Alles bleibt bei Ihnen
notice-private = Das Kamerabild sieht nur dieser Computer. Kein Bild und kein Video wird aufbewahrt,
    nichts wird verschickt.

    Aufbewahrt werden Zahlen: die bewegten Punkte des Körpers, Wiederholungen und Ihre Antworten.
    Sie können sie jederzeit löschen.
notice-accept = Verstanden
notice-leave = Beenden

## Schmerzfrage

pain-before-title = Wie stark sind die Schmerzen jetzt?
pain-during-title = Wie stark waren die Schmerzen eben?
pain-after-title = Wie fühlt es sich nach der Übung an?
pain-left-knee = Linkes Knie
pain-right-knee = Rechtes Knie
pain-none = keine
pain-mild = leicht
pain-medium = mittel
pain-strong = stark
pain-worst = stärkste
pain-rather-not = Möchte ich nicht sagen
pain-go-on = Weiter
pain-choose-first = Wählen Sie bitte für jedes Knie eine Zahl, oder sagen Sie, dass Sie nicht möchten.

## Was die App rät

advice-stop = Setzen oder legen Sie sich, wie es dem Knie gefällt. Heute nicht mehr belasten; sanfte Bewegung ist in Ordnung.

    Ist das Knie heiß und geschwollen, blockiert, knickt es weg oder fühlen Sie sich krank, rufen Sie jetzt Ihre Arztpraxis an.
    Sonst sagen Sie mir morgen früh, wie es ist. Ihre Punkte von heute behalten Sie.
advice-stop-follow = Ich ruhe heute aus
advice-calm = Schmerz ist eine Auskunft, kein Scheitern.

    Sanftes Fersenschieben oder ein kurzer, ebener Spaziergang genügt. Ihre Punkte von heute behalten Sie.
advice-calm-follow = Heute lasse ich es
advice-smaller = Beugen Sie etwa halb so weit und lassen Sie sich Zeit.

    Drücken Sie P, wenn es sich wieder meldet.
advice-smaller-follow = Kleiner und langsamer
advice-go-on = Ich mache weiter wie geplant
advice-after = Ihr Knie hat das gemerkt. Heute nicht mehr belasten, und beim nächsten Mal weniger beugen.

    Morgen früh entscheidet sich, wie es weitergeht.
advice-after-follow = So mache ich es
advice-after-other = Diesmal nicht

## Die eigene Antwort

answer-yes = Ja
answer-almost = Fast
answer-no = Nein
answer-unsaid = Möchte ich nicht sagen

## Stopp-Karte

stop-title = Stopp. Das ist in Ordnung.
stop-body = Setzen oder legen Sie sich, wie es dem Knie gefällt. Heute nicht mehr belasten; sanfte Bewegung ist in Ordnung.

    Ist das Knie heiß und geschwollen, blockiert, knickt es weg oder fühlen Sie sich krank, rufen Sie jetzt Ihre Arztpraxis an.
    Sonst sagen Sie mir morgen früh, wie es ist. Ihre Punkte von heute behalten Sie.
stop-finish = Für heute beenden
stop-go-on = Weiter

## Rückblick

summary-title = { $exercise }: gut gemacht
summary-reps = { $reps ->
    [one] Wiederholung
   *[other] Wiederholungen
}
summary-sides = { $what }: { $left } links, { $right } rechts
summary-holds = { $reps ->
    [one] Mal gehalten
   *[other] Mal gehalten
}
summary-held-full = bis zum Ende gehalten
summary-held = insgesamt gehalten
summary-turns = { $turns ->
    [one] Durchgang nach der Uhr
   *[other] Durchgänge nach der Uhr
}
summary-turned = nach der Uhr
summary-told = selbst gezählt
summary-seconds = { $seconds } s
summary-own = Ihre eigene Antwort
summary-own-answer = { $question }  { $answer }
own-yes = Ja
own-almost = Fast
own-no = Nein
own-unsaid = Nicht gesagt
summary-good = vollständig und in guter Form
summary-tempo = der Tempo-Punkte
summary-well = Was gut war
summary-next = Für das nächste Mal
summary-well-came = Sie waren da und haben sich um Ihr Knie gekümmert.
summary-well-form = { $good } von { $reps } waren vollständig und in guter Form.
summary-well-tempo = Ihr Tempo war ruhig und gleichmäßig.
summary-well-practised = Sie haben { $reps ->
    [one] einmal
   *[other] { $reps } Mal
} geübt. Das zählt.
summary-well-holds = { $full } von { $holds } haben Sie bis zum Ende gehalten.
summary-well-held = Sie haben insgesamt { $seconds } Sekunden gehalten.
summary-well-clock = Sie haben sich die Zeit dafür genommen. Das zählt.
summary-next-hold = Ruhen Sie zwischendurch etwas länger, dann halten Sie etwas länger.
summary-next-cue = { $cue }.
summary-next-line = Für das nächste Mal: { $what }
summary-next-tempo = Lassen Sie sich vom Ring hinunter und hinauf führen, etwas langsamer.
summary-next-range = Ein wenig weiter, nur solange es sich gut anfühlt.
summary-next-alignment = Lassen Sie Ihre Knie über die Zehen schauen.
summary-next-camera = Zeigen Sie der Kamera den ganzen Körper, von Kopf bis Fuß.
summary-next-same = Einfach noch einmal so.
summary-pain = Schmerz, 0 bis 10
summary-pain-left = Links: { $before }, danach { $after }
summary-pain-right = Rechts: { $before }, danach { $after }
summary-replay = Noch einmal ansehen
summary-home = Fertig

## Verlauf

history-empty = Hier stehen bald Ihre Übungszeiten.
history-day = { DATETIME($day, dateStyle: "medium") }
history-result = { $reps } von { $planned } Wiederholungen, { $full } vollständig
history-holds = { $holds ->
    [one] { $holds } Mal gehalten
   *[other] { $holds } Mal gehalten
}, { $full } bis zum Ende, { $seconds } s insgesamt
history-turns = { $turns } von { $planned } Durchgängen nach der Uhr
history-told = { $told } selbst gezählt
history-nothing = Nichts wurde gezählt
history-demo = Demo
history-running = Läuft
history-cut-short = Unterbrochen, gespeichert
history-ended-early = Früher beendet

## Wiedergabe

replay-title = { $exercise }, { DATETIME($day, dateStyle: "medium") }
replay-title-demo = Demo: { $exercise }, { DATETIME($day, dateStyle: "medium") }
replay-play = Abspielen
replay-pause = Anhalten
replay-earlier = Vorige
replay-later = Nächste
replay-loop = Schleife
replay-loop-off = Ohne Schleife
replay-speed = { $speed } × Tempo
replay-rep = Wiederholung { $rep }
replay-hold = Haltezeit { $hold }
replay-held = { $held } von { $target } gehalten.
replay-as-seen = wie an dem Tag gesehen
replay-lost = { $part }: { $points } Punkte weniger. { $why }
replay-not-judged = { $part }: war nicht zu sehen.
replay-nothing-lost = Alle Punkte.
replay-nobody = In diesem Moment war niemand zu sehen.
replay-no-reps = Dieses Mal wurde keine Wiederholung gezählt.
part-tempo = Tempo
part-range = Weite
part-alignment = Ausrichtung

## Einstellungen

settings-title = Einstellungen
settings-sound = Ton
settings-motion = Bewegte Figuren
settings-data = Alles liegt auf diesem Computer, in einer Datei in diesem Ordner: { $path }
settings-about = Knee Coach ist kein Medizinprodukt. Tasten: P Schmerz, S Stopp, F11 ganzer Bildschirm.
settings-quit = App schließen

## Keine Kamera, Videodatei, Handy

no-camera-title = Noch ist kein Bild da
no-camera-body = Keine Kamera antwortet. Es geht auch ohne.
way-demo = Demo ansehen
way-file = Videodatei verwenden
way-stream = Handy als Kamera
way-again = Noch einmal versuchen
way-home = Zurück zu Heute
file-title = Eine Videodatei
file-body = Schreiben Sie, wo das Video liegt, oder ziehen Sie die Datei auf dieses Fenster. Sie bleibt, wo sie ist; nichts wird kopiert.
file-hint = /home/ich/kniebeugen.mp4
stream-title = Ein Handy als Kamera
stream-body = Starten Sie auf dem Handy eine Kamera-App und tippen Sie die Adresse ab, die sie zeigt. Sie beginnt mit http, https oder rtsp.
stream-hint = http://192.168.1.20:8080/video
source-begin = Beginnen
source-empty = Bitte schreiben Sie erst etwas.

## Fenster

app-name = Knee Coach

## Punkte, Stufen, Serie

rewards-points = { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}
rewards-reason = +{ $points }  { $why }
rewards-streak = { $days ->
    [0] Serie beginnen
    [one] { $days } Tag in Folge
   *[other] { $days } Tage in Folge
}
rewards-level = Stufe { $level }: { $name }
rewards-next = Nächste Stufe: noch { $points }

## Demo

demo-title = Das war eine Demo
demo-body = Sie steht im Verlauf, als Demo gekennzeichnet. In Ihrer Serie, Ihren Punkten und Fortschritten zählt sie nicht.
demo-session = Demo: { $exercise }

## Plan von heute
plan-over = Das war alles für heute. Gut gemacht.
