### Wörter vom Verlauf: Tage, Schmerz, Bewegung, Belastung, Tests. Jede Zahl sagt, was sie ist.

progress-title = Verlauf
progress-tab-days = Tage
progress-tab-pain = Befinden
progress-tab-movement = Bewegung
progress-tab-load = Umfang, Last
progress-tab-tests = Tests
progress-tab-sessions = Übungen
progress-day = { $day }. { $month }
progress-month-1 = Jan.
progress-month-2 = Feb.
progress-month-3 = März
progress-month-4 = Apr.
progress-month-5 = Mai
progress-month-6 = Juni
progress-month-7 = Juli
progress-month-8 = Aug.
progress-month-9 = Sep.
progress-month-10 = Okt.
progress-month-11 = Nov.
progress-month-12 = Dez.
progress-unit-min = {" "}Min.
progress-change-better = Deutlich besser
progress-change-same = Keine klare Änderung
progress-change-worse = Zuletzt schwerer
progress-change-unknown = Noch zu früh
progress-calendar = Übungstage
progress-practised = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} in { $weeks } Wochen
progress-cell-green = tat gut
progress-cell-amber = empfindlich
progress-cell-red = schmerzhaft
progress-cell-done = geübt
progress-cell-rest = geruht
progress-best = Längste Serie: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
progress-quest = Diese Woche
progress-pain = Schmerz am Morgen, 0 bis 10
progress-pain-note = Wie Sie es gesagt haben; 0 bis 2 ist die ruhige Zone. Kreis, Dreieck, Quadrat: Die Übungen am Tag davor fühlten sich gut an, etwas empfindlich, schmerzhaft. Weniger als 2 Punkte sind keine klare Änderung.
progress-pain-empty = Wenn Sie sagen, wie Ihre Morgen sind, stehen sie hier.
progress-stiffness = Steif am Morgen
progress-stiffness-note = Minuten, bis das Knie sich frei bewegt, wie Sie es gesagt haben.
progress-stiffness-empty = Wenn Sie sagen, wie lange das Knie steif ist, steht es hier.
progress-tempo = Tempo
progress-tempo-note = Wie nah am ruhigen Tempo, je Woche. Das Band zeigt, wie ungenau es sein kann.
progress-form = Gute Form
progress-form-note = Punkte für das, was die Kamera sah. Das Band zeigt, wie ungenau es sein kann.
progress-movement-empty = Nach Ihren ersten Übungen stehen Ihre Wochen hier.
progress-range = Schmerzfrei
progress-range-note = Aus Ihren langsamen Kniebeugen. Gesehen: auf 7° genau. Eigene Antwort: auf 15°.
progress-range-empty = Nach Ihren ersten langsamen Kniebeugen als Test steht es hier.
progress-load = Belastung der Woche
progress-load-note = Punkte Ihres Plans, keine Kraft im Knie. Gestrichelt: das sichere Ende; eine neue Stufe darf etwas mehr sein.
progress-load-empty = Wenn Ihr Programm begonnen hat, steht die Belastung Ihrer Wochen hier.
progress-tests-empty = Tests zeigen, was das Knie kann. Wenn Sie einen gemacht haben, steht er hier, mit seiner Ungenauigkeit.
progress-test-left = { $test }, links
progress-test-right = { $test }, rechts
progress-test-unknown = Nicht bekannt.
progress-test-first = Zum ersten Mal, { $day }. Das nächste Mal zeigt eine Richtung.
progress-test-compare = Mit dem Mal davor nicht zu vergleichen.
progress-test-better = Besser als am { $day }
progress-test-same = Keine klare Änderung seit { $day }
progress-test-worse = Weniger als am { $day } Ein Test sagt wenig; der Plan sorgt vor.
