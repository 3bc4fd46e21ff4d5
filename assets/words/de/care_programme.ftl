### Warum der Plan so ist, wie er ist. Jede Regel zweimal: für Sie, und mit "-checked" für die Physio-Praxis.
### Noch von keiner Physiotherapeutin und keinem Physiotherapeuten geprüft.

## Vor dem Üben
rule-gate-smaller = Heute etwas kleiner: eine Stufe tiefer und nichts Schweres.
rule-gate-smaller-checked = 3.3.1: Schmerz vorher { $pain }/10. Eine Stufe tiefer, kein Tier 3, Kniebeugung höchstens 60°, kein Fortschritt.
rule-gate-calm = Heute die ruhigen Übungen. Sie zählen genauso viel.
rule-gate-calm-checked = 3.3.1: Schmerz vorher { $pain }/10. Ruhiges Training statt des geplanten.
rule-gate-stop = Heute keine Übung. Schonen Sie das Knie, und sagen Sie mir morgen früh, wie es ist.
rule-gate-stop-checked = 3.3.1: Schmerz vorher { $pain }/10, ab 7 kein Training; Stopp-Karte.
rule-gate-flag = Heute keine Übung. Beantworten Sie morgen bitte noch einmal die Fragen zu Warnzeichen.
rule-gate-flag-checked = 3.3.1 mit E3: neue Schwellung, Blockade oder Wegknicken angegeben. Kein Training; neues Screening.
rule-morning-amber = Der Morgen war etwas schmerzhaft: heute eine Stufe tiefer.
rule-morning-amber-checked = E10: gelber Morgen. Eine Stufe tiefer, kein Tier 3, kein Fortschritt.
rule-morning-red = Der Morgen war schmerzhaft. Ruhige Übungen tun heute besser.
rule-morning-red-checked = E10: roter Morgen (5 oder mehr, 3 über dem Üblichen, oder neue Schwellung). Ruhiges Training.
rule-red-today = Genug für heute. Aufhören war das Klügste.
rule-red-today-checked = 3.3.7: Ein heutiges Training ist rot. Heute ist nichts weiter geplant.
rule-painkiller = Mit einem Schmerzmittel wird heute nichts schwerer: Es kann verdecken, was das Knie sagt.
rule-painkiller-checked = E11: Schmerzmittel in den letzten 8 Stunden. Keine höhere Stufe, keine größere Weite; Farbe bestenfalls „halten“.

## Tage
rule-after-amber = Ein Erholungstag nach einem schmerzhaften. Das gehört zum Plan.
rule-after-amber-checked = 3.3.9: Erholung am Tag nach einem gelben Training; das Training rückt weiter.
rule-after-red = Zwei sanfte Tage. Die kräftigen Übungen warten so lange.
rule-after-red-checked = E24: bis zwei Trainingstage nach Rot höchstens Tier 1; ruhiges Training.
rule-day-between = Ein Ruhetag zwischen zwei Übungstagen. In der Ruhe baut Ihr Knie Kraft auf.
rule-day-between-checked = E30: ein voller Trainingstag zwischen Krafteinheiten.
rule-enough-this-week = Die Übungstage dieser Woche sind geschafft. Genießen Sie die Ruhe.
rule-enough-this-week-checked = 3.3.9: Die Krafteinheiten der Phase für diese Woche sind gemacht.
rule-first-day = Heute lernen Sie Ihre ersten Übungen kennen.
rule-first-day-checked = 4.2: Es sind keine Tage gewählt, daher ist das erste Training am ersten Tag.
rule-moved = Das Üben ist auf heute gerückt.
rule-moved-checked = E30: Ein nicht gemachtes Training rückt auf den nächsten Tag, der es zulässt.
rule-away = Unterwegs oder krank: Der Plan wartet auf Sie, und Ihre Serie auch.
rule-away-checked = Abschnitt 6: Abwesenheit angegeben; nichts ist fällig, die Serie pausiert.
rule-break = Willkommen zurück. Alles beginnt eine Stufe tiefer.
rule-break-checked = E4: 7 Tage oder mehr ohne Training. Jede Übung eine Stufe tiefer.
rule-long-break = Willkommen zurück. Wir beginnen auf der ersten Stufe und sehen uns zuerst das Knie noch einmal an.
rule-long-break-checked = E4: 21 Tage oder mehr ohne Training. Überall Stufe 1, erneute Tests empfohlen.

## Übungen
rule-step = { $exercise } steigt heute auf Stufe { $level }. Das haben Sie sich mit zwei guten Tagen verdient.
rule-step-checked = 3.3.5: { $exercise } auf Stufe { $level }: zweimal grün, mindestens 90 % gemacht, davon 80 % vollständig, Tempo 0,70 oder mehr, Schmerz vorher höchstens 2.
rule-hold-amber = Heute bleibt alles, wie es ist. Beständig ist gut.
rule-hold-amber-checked = 3.3.6: halten, das letzte Training war gelb oder rot.
rule-hold-unknown = Alles bleibt, wie es ist, bis ich weiß, wie sich das letzte Mal angefühlt hat.
rule-hold-unknown-checked = 3.3.6 mit E12: halten, die Farbe des letzten Trainings ist unbekannt.
rule-stand-in = Heute { $instead } statt { $missing }.
rule-stand-in-checked = E14, E15, E1: { $missing } nicht möglich (Gerät, Begleitumstand oder Weite); ersetzt durch { $instead }.
rule-easier = Stattdessen { $instead }: heute der leichtere Weg.
rule-easier-checked = E33, E15: { $missing } endete mit gelbem Schmerz oder ließ sich nicht klein genug machen; { $instead } auf der ersten Stufe, einmal.
rule-small-march = Beim Marschieren heute die Knie nur halb so hoch heben.
rule-small-march-checked = E28: Marschieren mit Ziel 0,13 des Oberschenkels (30°) statt 0,29 (45°) an einem gelben Tag.
rule-volume = Heute etwas weniger, damit die Woche sanft wächst.
rule-volume-checked = E4: Sätze oder Übungen gestrichen, um im Umfangskorridor zu bleiben (Training 1,10, Woche 1,20, oder eine Stufe).
rule-time = Etwas kürzer, damit es in { $minutes } Minuten passt.
rule-time-checked = E34: auf { $minutes } Minuten gekürzt, dritte Sätze zuerst.
rule-limit-closer = Ab jetzt kleiner: Wir bleiben fern von dem, was weh tat.
rule-limit-closer-checked = E1: Schmerz gemeldet; Grenze dieses Knies 15° vor diesen Winkel gelegt.
rule-limit-further = Zwei gute Tage: Ihr Knie darf etwas weiter.
rule-limit-further-checked = E1, E18: zwei grüne Trainings; Grenzen 5° weiter, im Rahmen der Phase.

## Rückschritte
rule-amber = Danke fürs Sagen. Morgen ist zum Erholen da.
rule-amber-checked = E9: gelbes Training. Halten, und Erholung am Tag danach.
rule-deload = Zwei schmerzhafte Tage: vorerst etwas weniger von { $exercises }.
rule-deload-checked = E24: zweimal Gelb hintereinander. Eine Stufe tiefer (Stufe 1: ein Satz weniger): { $exercises }.
rule-red = Zwei sanfte Tage, dann { $exercises } kleiner und halb so viel. So werden Knie ruhiger.
rule-red-checked = E24: rotes Training. 48 h höchstens Tier 1, dann eine Stufe tiefer mit halben Sätzen bis einmal Grün: { $exercises }.
rule-phase-back = Wir gehen für eine Weile einen Abschnitt zurück. Das spart am Ende oft Zeit.
rule-phase-back-checked = 3.3.7: zwei rote Trainings in 14 Tagen; zurück zur Phase { $phase }.
rule-early-warning = Das Knie bittet früh um Rücksicht. Gut, dass Sie es gemerkt haben: vorerst ein sanfterer Abschnitt.
rule-early-warning-checked = E23: Vorbeugung mit einem Schub von mehr als 3 Tagen oder Frühwarnung; Bewegungskontrolle auf Stufe 1.

## Hilfe holen
rule-help = Nur die ruhigen Übungen, bis eine Fachperson das Knie angesehen hat.
rule-help-checked = 3.3.7: zu Hilfe wurde geraten; nur ruhige Übungen bis zur Freigabe, oder 14 Tage mit Morgen von höchstens 3.
rule-help-reds = Lassen Sie das Knie bitte in einer Physio- oder Arztpraxis ansehen. Bis dahin: ruhige Übungen.
rule-help-reds-checked = 3.3.7: drei rote Trainings in 21 Tagen, oder zwei in der ruhigen Phase.
rule-help-mornings = Drei schmerzhafte Morgen hintereinander. Lassen Sie das Knie bitte in einer Physio- oder Arztpraxis ansehen.
rule-help-mornings-checked = 3.3.7: Morgenschmerz 5 oder mehr an drei Morgen hintereinander.
rule-help-worse = Seit zwei Wochen schmerzt das Knie mehr. Lassen Sie es bitte von einer Fachperson ansehen.
rule-help-worse-checked = 3.3.7: stärkster Schmerz der Woche zwei Wochen lang um 2 oder mehr höher.
rule-help-over = Die ruhige Zeit ist vorbei. Wir machen weiter, wo Sie waren, ganz sanft.
rule-help-over-checked = E24: Freigabe aus einer Praxis, oder 14 Tage mit Morgen von höchstens 3.

## Abschnitte
rule-fast = Ihre ersten Tests waren gut: Sie beginnen einen Abschnitt weiter.
rule-fast-checked = E23: schneller Einstieg; Kniebeuge 55° oder mehr bei Schmerz höchstens 2, Hinabsteigen Qualität höchstens 3, stärkster Schmerz höchstens 3.
rule-phase-next = Ein neuer Abschnitt öffnet sich.
rule-phase-next-checked = Abschnitt 4 mit E16, E20, E23: alle Bedingungen erfüllt; Phase { $phase }.
phase-calm = Zur Ruhe kommen
phase-early_activation = Erstes Aktivieren
phase-movement_control = Bewegung führen
phase-functional = Alltagskraft
phase-prevention = Gesund bleiben
