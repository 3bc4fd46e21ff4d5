### Wörter des Übens im Terminal.

terminal-notice = Kein Medizinprodukt. Hören Sie auf, wenn es weh tut.
terminal-recovered = Das Üben von { $exercise } am { DATETIME($day, dateStyle: "long") } wurde unterbrochen; { $reps ->
    [0] was gemacht wurde, ist
    [one] die eine Wiederholung ist
   *[other] die { $reps } Wiederholungen sind
 } gespeichert.
terminal-opening = { $source } wird geöffnet ...
terminal-set = Satz { $number } von { $sets }.
terminal-resting = { $seconds } Sekunden ausruhen.
terminal-rep = { $number }. { $score } von 100, { $remark }
terminal-rep-unscored = { $number }. { $remark }
terminal-hold = { $number }. { $held } s von { $target } gehalten, { $remark }
terminal-holds = { $holds ->
    [one] 1 Mal
   *[other] { $holds } Mal
 } gehalten, { $full } davon bis zum Ende; { $seconds } Sekunden insgesamt.
terminal-side-left = links, { $remark }
terminal-side-right = rechts, { $remark }
terminal-sides = { $left } auf der linken Seite, { $right } auf der rechten.
terminal-turn = { $number }. nach der Uhr
terminal-turns = { $turns ->
    [one] 1 Durchgang
   *[other] { $turns } Durchgänge
 } nach der Uhr, { $seconds } Sekunden insgesamt; niemand hat zugesehen, also wird nichts bewertet.
terminal-begins = Es beginnt in { $seconds } Sekunden.
terminal-no-camera = { $exercise } braucht keine Kamera.
terminal-part = { $part }: coach run --source 0 --exercise { $id }
terminal-pain-key = Wenn etwas weh tut: p und Eingabe drücken.
terminal-offer-clock = Die Kamera sieht nicht genug. Mit der Eingabetaste geht es nach der Uhr weiter.
terminal-nothing-told = Dazu wurde nichts gesagt, also wird nichts notiert.
terminal-session-told = Gespeichert als { $session }.
terminal-own-answer = Ihre eigene Antwort: { $question } { $answer }
terminal-yes = Ja
terminal-almost = Fast
terminal-no = Nein
terminal-unsaid = Nicht gesagt
terminal-nothing-counted = Keine Wiederholung wurde gezählt. Ist der ganze Mensch im Bild?
terminal-nobody-seen = Niemand war zu sehen, darum konnte nichts gezählt werden. Ist der ganze Mensch im Bild?
terminal-numbers = { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
 } gemacht, davon { $good } vollständig und in guter Form.
terminal-numbers-no-depth = { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
 } gemacht, davon { $good } in guter Form; wie tief, ist aus dieser Sicht nicht zu sagen.
terminal-tempo = Tempo: { $percent } % wie geplant.
terminal-demo = Das war eine Vorführung: Sie bleibt für sich und zählt in keiner Serie und keinem Fortschritt.
terminal-points = Bisher { $points } Punkte: { $level }.
terminal-points-reason = + { $points } { $why }.
terminal-streak = { $days ->
    [0] Ihre Serie beginnt mit dem nächsten Üben.
    [one] Ihre Serie: 1 Tag.
   *[other] Ihre Serie: { $days } Tage.
 }
terminal-pain-skipped = Die Schmerzfragen wurden ausgelassen: { $why }.
terminal-session = Gespeichert als { $session }; 'coach replay' zeigt es noch einmal.
terminal-picture = Ein Bild der Übungsansicht liegt in { $path }.
terminal-paused-user = Pause.
terminal-paused-pain = Pause, weil etwas weh tat.
terminal-paused-camera-lost = Pause: Die Kamera ist weg. Es geht von selbst weiter, wenn sie wieder da ist.
terminal-paused-worker-restarting = Pause: Einen Moment, die Kamera wird neu gestartet.
terminal-paused-person-lost = Pause: Sie sind nicht gut genug zu sehen. Es geht von selbst weiter.
terminal-paused-second-person = Pause: Zwei Personen sind im Bild, und es ist nicht klar, wer wer ist.
terminal-goes-on = Es geht weiter.
terminal-follow-advice = Möchten Sie dem Rat folgen?
terminal-replay-day-demo = Vorführung von { $exercise }, { DATETIME($day, dateStyle: "long") }.
terminal-replay-day = { $exercise }, { DATETIME($day, dateStyle: "long") }.
terminal-replay-demo = Vorführung von { $exercise }, { DATETIME($day, dateStyle: "long") }: { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
 }, { $seconds } Sekunden.
terminal-replay = { $exercise }, { DATETIME($day, dateStyle: "long") }: { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
 }, { $seconds } Sekunden.
terminal-home-what = Was möchten Sie tun?
terminal-home-today = Heute üben
terminal-home-checkin = Sagen, wie es dem Knie geht
terminal-home-begin = Ein Programm beginnen
terminal-home-exercise = Eine einzelne Übung
terminal-home-demo = Eine Vorführung, ohne Kamera
terminal-home-replay = Ein Üben noch einmal ansehen
terminal-home-doctor = Was auf diesem Computer geht
terminal-home-choose = Eine Zahl, oder Enter zum Beenden
terminal-home-again = Bitte eine Zahl von 1 bis { $most }.
terminal-home-which = Welche? Der Name aus der ersten Spalte, Enter für { $exercise }
terminal-home-source = Von wo? 0 ist die Webcam, sonst eine Videodatei oder die Adresse eines Telefons; Enter für die Webcam
terminal-home-which-session = Welches? Enter für das neueste
