### Wörter der care-Befehle im Terminal.

care-kept = { $count ->
    [one] Ein Antwortbogen ist gespeichert.
   *[other] { $count } Antwortbögen sind gespeichert.
 }
care-told-again = Für etwa denselben Tag gab es schon eine Antwort. Beide werden behalten.
care-told-again-pain = Für etwa denselben Tag gab es schon eine Antwort. Beide werden behalten, und die höhere entscheidet.
care-days-to-come = Einige Einträge sind vom { DATETIME($last, dateStyle: "long") }, später als heute ({ DATETIME($today, dateStyle: "long") }). Sie werden behalten und zählen, wenn ihr Tag kommt. Geht die Uhr dieses Computers richtig?
care-unread = { $count ->
    [one] Eine gespeicherte Antwort lässt sich nicht lesen. Sie bleibt, wie sie ist
   *[other] { $count } gespeicherte Antworten lassen sich nicht lesen. Sie bleiben, wie sie sind
 }, und der Plan wird ohne sie gemacht. Eine Sicherung kann helfen: coach data restore FILE
care-screening-begins = Zuerst einige Fragen zu Warnzeichen. Sie entscheiden, ob vor dem Üben ein ärztlicher Blick nötig ist. Bitte antworten Sie jeweils mit ja oder nein.
care-start-locked = Die Übungen warten so lange. Sagen Sie, was sich geändert hat, mit: coach care start
care-start-done = Danke. Was heute ansteht, und warum: coach care plan
care-nothing-due = Gerade ist nichts zu fragen. Um mehr zu sagen, nennen Sie den Zeitpunkt: coach care checkin --moment morning

## Der Plan
care-not-begun = Das Programm hat noch nicht begonnen. Die ersten Fragen: coach care start
care-plan-phase = { $phase }, seit { DATETIME($since, dateStyle: "long") }.
care-plan-day = { DATETIME($day, dateStyle: "full") }
care-plan-today = Heute:
care-plan-done = Die Übungen von heute sind gemacht. Genug für heute: In der Ruhe baut das Knie Kraft auf.
care-plan-why = Warum:
care-plan-know = Gut zu wissen:
care-plan-card = Eine Karte zum Lesen: { $title } (coach care learn { $card })
care-plan-next = Die nächsten Tage, wie sie jetzt aussehen:
care-plan-begin = So geht es los: coach run --source 0
care-phase-calm = Zur Ruhe kommen
care-phase-early-activation = Erstes Aktivieren
care-phase-movement-control = Bewegung führen
care-phase-functional = Alltagskraft
care-phase-prevention = Gesund bleiben
care-day-strength = die Kraftübungen
care-day-hip = kurze Übungen für die Hüfte
care-day-calm = die ruhigen Übungen
care-day-mobility = ein Erholungstag mit etwas Beweglichkeit
care-day-walk = ein lockerer Spaziergang
care-day-sport = Sport, wenn Sie mögen
care-day-rest = Ruhe
care-day-locked = keine Übung
care-day-minutes = { $kind }, etwa { $minutes } { $minutes ->
    [one] Minute
   *[other] Minuten
 }
care-slot-warm-up = Aufwärmen
care-slot-strength = Hauptteil
care-slot-mobility = Beweglichkeit
care-dose = { $sets } × { $reps }{ $legs ->
    [one] {" "}je Seite
   *[both] {""}
 }
care-dose-seconds = { $sets } × { $reps } × { $seconds } s{ $legs ->
    [one] {" "}je Seite
   *[both] {""}
 }
care-planned = { $slot }: { $exercise }, Stufe { $level }: { $dose }
care-range = bis etwa { $target } Grad hinunter, nie über { $limit }
care-range-straight = bis etwa { $target } Grad hinauf, nicht gerader als { $limit }
care-range-leg = Bein { $side } bis etwa { $target } Grad hinunter, nie über { $limit }
care-range-straight-leg = Bein { $side } bis etwa { $target } Grad hinauf, nicht gerader als { $limit }
care-step = Stufe von { $height } cm

## Lernkarten
care-no-cards = Noch ist keine Karte offen. Die erste kommt mit den ersten Fragen: coach care start
care-card-new = { $card }: { $title }
care-card-read = { $card }: { $title } (gelesen)
care-card-source = Aus dem Leitfaden: { $guide } · Quellen: { $sources }

## Üben nach Plan
care-run-not-begun = Das Programm hat noch nicht begonnen: 'coach care start' fängt an, und --exercise ID macht eine einzelne Übung.
care-run-exercise = { $number } von { $count }. { $what }
care-run-ready = Eingabetaste, wenn Sie bereit sind, s zum Aufhören
care-run-not-asked = Wie es dem Knie geht, wurde nicht gesagt, darum wird nichts schwerer. Die Optionen --pain-before, --pain-after und --answers sagen es.
care-run-rehearsal = Das war eine Probe: Sie bleibt für sich und ändert nichts an Ihrem Plan.
care-run-left = Was von heute übrig ist, kann warten. Was heute ansteht: coach care plan
care-run-hour = In einer Stunde, wenn Sie mögen: coach care checkin
care-run-view-side = Stehen Sie diesmal seitlich zur Kamera, damit sie sieht, wie weit sich das Knie beugt.
care-run-view-front = Schauen Sie diesmal zur Kamera.
care-run-legs = Beginnen Sie mit dem Bein { $side }: { $sets ->
    [one] ein Satz, dann einer
   *[other] { $sets } Sätze, dann ebenso viele
 } mit dem anderen.
