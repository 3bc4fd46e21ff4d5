### Wörter zu Gewohnheiten: Belastung außerhalb des Programms, Sitzen, Schuhe, Sport, Laufen, Gesundbleiben.
### "-checked" ist dieselbe Regel für die Physio-Praxis.

## Belastung im Alltag
habit-spike = Mit heute liegt diese Woche deutlich über Ihren letzten. Das macht nichts: Halten Sie die nächsten Tage leichter.
habit-spike-checked = Alltagslast dieser Woche { $points } Punkte, Obergrenze { $ceiling } (1,20 x Mittel der letzten drei Wochen).
habit-no-step = Sie hatten diese Woche mehr zu tun als sonst, darum bleiben die Übungen, wie sie sind.
habit-no-step-checked = Keine höhere Stufe: Alltagslast { $points } Punkte, Obergrenze { $ceiling }.

## Sitzen und Schuhe
habit-sitting = Langes Sitzen kann ein Knie schmerzen lassen. Stehen Sie alle { $minutes } Minuten auf, oder strecken Sie es ein paar Mal.
habit-sitting-checked = Langes Sitzen angegeben: ein Anstoß alle { $minutes } Minuten, keine Punkte.
habit-shoes-uneven = Schuhe, die sich ungleich ablaufen, sind einen Blick wert. Für Sie gibt es eine Karte über Schuhe.
habit-shoes-uneven-checked = Nachgebendes Fußgewölbe oder ungleicher Abrieb angegeben: die Karte über Schuhe, keine Fußnote.
habit-shoes-old = Ihre Schuhe sind etwa { $months } Monate alt. Schauen Sie, ob sie noch bequem und gleichmäßig sind.
habit-shoes-old-checked = Schuhe { $months } Monate alt: nach Bequemlichkeit wird gefragt, kein Produkt genannt.

## Sport
habit-sport-calm = Vorerst kein Laufen, Springen oder tiefes Beugen. Halbieren Sie die Treppen, nehmen Sie das Geländer, und gehen Sie weiter spazieren, solange es bei 2 oder darunter bleibt.
habit-sport-calm-checked = Ruhige Phase: kein Laufen, Springen oder Beugen über 60 Grad; Treppen halbiert, mit Geländer; Gehen bis 2 von 10.
habit-sport-easy = Ihr Sport darf weitergehen, solange es bei 2 oder darunter bleibt, sich binnen einer Stunde legt und der nächste Morgen gut ist.
habit-sport-easy-checked = Sport weiter bei höchstens 2 von 10, nach 60 Minuten abgeklungen, nächster Morgen grün.
habit-sport-stop = Lassen Sie diesen Sport vorerst: Er kommt später wieder. Ebenes Radfahren mit hohem Sattel oder Schwimmen ohne Brustbeinschlag passt dem Knie so lange.
habit-sport-stop-checked = Sport über 2 von 10, nicht abgeklungen, oder ein gelber oder roter Morgen danach binnen vier Wochen: aus bis zur funktionellen Phase.
habit-sport-stages = Das Laufen kommt in kleinen Stufen zurück. Der Plan sagt, welche die nächste ist.
habit-sport-stages-checked = Funktionelle Phase: Laufen nur über die Geh-Lauf-Stufen.
habit-sport-hard-day = Heute oder morgen ist eine fordernde Übung dran. Lassen Sie den Sport für einen anderen Tag.
habit-sport-hard-day-checked = Kein Sport am Tag eines Tier-3-Trainings oder am Tag davor.

## Laufen in Stufen
habit-run-stage = { $times ->
    [one] { $walk ->
        [0] Laufen Sie { $run } Minuten, ganz locker.
       *[other] { $walk } Minuten gehen und { $run } Minuten laufen.
    }
   *[other] { $walk } Minuten gehen und { $run } Minuten laufen, { $times } Mal. Kürzere, schnellere Schritte, wenn das angenehm ist.
}
habit-run-stage-checked = Geh-Lauf-Stufe { $stage } von 6: { $walk } min gehen, { $run } min laufen, { $times } Mal.
habit-run-later = Das Laufen wartet bis zur Alltagskraft. Gehen ist in Ordnung, solange es bei 2 oder darunter bleibt.
habit-run-later-checked = Vor der funktionellen Phase: keine Rückkehr zum Laufen.
habit-run-day-between = Ein Tag zwischen zwei Läufen. Morgen oder übermorgen.
habit-run-day-between-checked = Mindestens ein voller Tag zwischen Läufen.
habit-run-enough = Drei Läufe in der Woche sind reichlich.
habit-run-enough-checked = Höchstens drei Läufe in sieben Tagen.
habit-run-morning = Sagen Sie zuerst, wie es dem Knie heute Morgen geht. Zu einem Lauf gehört ein ruhiges.
habit-run-morning-checked = Keine grüne Antwort heute Morgen: kein Lauf.
habit-entry-mornings = Vor dem Laufen: zwei Wochen mit Morgen von höchstens 1.
habit-entry-mornings-checked = Zugang: 14 Tage mit Morgen von höchstens 1, mindestens 10 beantwortet.
habit-entry-walk = Vor dem Laufen: 30 Minuten zügig gehen bei höchstens 2.
habit-entry-walk-checked = Zugang: 30 Minuten zügiges Gehen bei höchstens 2 von 10, in den letzten vier Wochen.
habit-entry-step-down = Vor dem Laufen: mit jedem Bein achtmal langsam von einer Treppenstufe hinab, bei höchstens 1.
habit-entry-step-down-checked = Zugang: 8 Mal Hinabsteigen je Bein von 20 cm bei höchstens 1 von 10, in den letzten vier Wochen.
habit-entry-quality = Vor dem Laufen: ein Hinabsteigen, das auf beiden Beinen ruhig aussieht.
habit-entry-quality-checked = Zugang: Qualität des Hinabsteigens 2 von 6 oder besser auf dem unsichereren Bein, oder unverändert in drei Tests.

## Kleine Sprünge
habit-jump-phase = Sprünge kommen zuletzt, wenn Sie beim Gesundbleiben sind.
habit-jump-phase-checked = Springen und Stehen nur in der Vorbeugung.
habit-jump-adult = Sprünge sind für Erwachsene. Nennen Sie Ihr Geburtsjahr, wenn es noch fehlt.
habit-jump-adult-checked = Nicht bekannt, ob 18 oder älter: keine Sprünge.
habit-jump-symptoms = Vor dem Springen: zwei Wochen mit höchstens 1, am Morgen wie im stärksten Moment.
habit-jump-symptoms-checked = Zugang: 14 beschwerdefreie Tage, mindestens 10 beantwortet (Morgen und stärkster Schmerz in 24 h).
