### Wörter von Heute: der Plan des Tages, warum er so ist, die Woche.

today-date = { DATETIME($day, dateStyle: "full") } · { $phase }, Woche { $week }
today-over = Plan für heute
today-left = Heute noch
today-strength = Kräftigung
today-hip = Hüft-Übungen
today-calm = Ruhige Übungen
today-mobility = Etwas lockern
today-walk = Ein Tag zum Gehen
today-sport = Ein Tag für Ihren Sport
today-rest = Ruhetag
today-locked = Bitte erst ansehen lassen
today-minutes = etwa { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} · { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}
today-start = Heutige Übungen starten
today-start-mobility = Sanft beginnen
today-go-on = Weitermachen
today-shorter = Wenig Zeit? Etwa { $minutes } Minuten
today-whole = Doch alle Übungen
today-rest-line = Ihr Knie wird stärker, während Sie ruhen. Heute steht nichts an.
today-walk-line = Ein Spaziergang in der Ebene, so lange er guttut. Mehr ist heute nicht nötig.
today-sport-line = Heute Ihr eigener Sport, wenn Sie mögen und das Knie ruhig ist. Sonst steht nichts an.
today-done = Für heute fertig
today-done-line = Gut gemacht. Der Rest des Tages ist zum Erholen da.
today-tomorrow = Gut gemacht. Morgen: { $kind }.
today-locked-line = Heute keine Übungen. Bitte lesen Sie, was jetzt hilft.
today-locked-button = Was jetzt zu tun ist
today-begin-over = Willkommen
today-begin-title = Lernen wir Ihr Knie kennen
today-begin-line = Zuerst ein paar Fragen, damit Ihr Plan sicher ist und zu Ihnen passt. Das dauert etwa fünf Minuten. Sie können jederzeit aufhören und später weitermachen.
today-begin = Beginnen
today-why = Warum dieser Plan
today-why-title = Warum der Plan so ist
today-weekday = { $day ->
    [0] Montag
    [1] Dienstag
    [2] Mittwoch
    [3] Donnerstag
    [4] Freitag
    [5] Samstag
   *[6] Sonntag
}
today-why-none = Nichts Besonderes: Das ist der übliche Plan Ihrer Stufe. Wenn sich etwas ändert, steht der Grund hier.
today-why-usual = Der übliche Plan Ihrer Stufe.
today-week-counted = { $done } von { $planned }
today-dose = { $sets } × { $reps }{ $legs ->
    [one] {" "}je Bein
   *[both] {""}
}
today-dose-seconds = { $sets } × { $reps ->
    [1] {""}
   *[other] { $reps } ×{" "}
}{ $seconds } s{ $legs ->
    [one] {" "}je Bein
   *[both] {""}
}
today-step = Stufe { $height } cm
today-next-tomorrow = Morgen: { $kind }
today-next-day = { $day }: { $kind }
today-step-one = Ein paar Fragen
today-step-one-line = Ihr Knie, Ihre Ziele, Ihre Tage.
today-step-two = Die Kamera
today-step-two-line = Damit sie Sie von Kopf bis Schuh sieht.
today-step-three = Erste Übungen
today-step-three-line = Kurz und sanft. Sie bestimmen, wie weit.
today-why-more = { $count ->
    [one] Dafür gibt es einen Grund. Lesen Sie ihn hier.
   *[other] Dafür gibt es { $count } Gründe. Lesen Sie sie hier.
}
today-ask-minutes = etwa { $minutes } Min.{ $others ->
    [0] {""}
    [one] , dann noch eines
   *[other] , dann noch { $others }
}
today-tell = Erzählen
